import type { Opbouw } from "../opgave/opbouw";
import type { Tabel } from "./gebiedblok";

const HOOGTE = 15;

/** Zes kleuren die onderling verschillen, en daarna dezelfde zes lichter. */
const KLEUREN = "1F5C99 A85B08 357A4A 8A5AA8 A83E34 5A6673 7FAAD3 D9A36A 86BE98 BD9DD3 D6928A A3ADB8".split(
  " ",
);

/** De lasten per jaar, gestapeld naar taakveld; elke reeks is een rij van de tabel. Verminderingen kunnen groter zijn dan lasten. */
export function zetGrafiek(o: Opbouw, van: number, lasten: Tabel, jaren: number): void {
  const rijen = Array.from({ length: lasten.laatste - lasten.eerste + 1 }, (_, i) => lasten.eerste + i);
  o.grafieken.push({
    soort: "gestapeld",
    titel: "Lasten per jaar naar taakveld",
    beschrijving:
      "Per jaar één kolom, van de rekening van t-2 tot de raming van t+3, gestapeld naar taakveld. De getallen staan in de tabel Lasten.",
    categorieen: `G${jaren}:L${jaren}`,
    reeksen: rijen.map((r, i) => ({
      naam: { cel: `A${r}` },
      waarden: `G${r}:L${r}`,
      kleur: KLEUREN[i % KLEUREN.length] as string,
    })),
    vorm: "getal0",
    asTitels: { waarde: "in de eenheid van de tabellen" },
    ookNegatief: true,
    plek: `A${van}:P${van + HOOGTE}`,
  });
}

/** Zoveel rijen neemt de grafiek, met een lege rij eronder. */
export const GRAFIEKRIJEN = HOOGTE + 2;
