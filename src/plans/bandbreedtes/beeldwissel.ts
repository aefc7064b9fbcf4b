import type { Blok } from "../opgave/beeld";
import type { Uitkomst } from "./uitkomst";

/** Zoveel groepen op een grens laat het paneel zien; het blad heeft ze allemaal. */
const MEESTE = 50;

/** Van band naar band: per rij de band nu, per kolom de band straks. */
export function wisseltabel(u: Uitkomst, namen: readonly string[]): Blok {
  const som = (kolom: number) => u.wissel.reduce((s, rij) => s + (rij[kolom] as number), 0);
  return {
    soort: "tabel",
    kop: "Van band naar band: nu per rij, straks per kolom",
    kolommen: [
      { kop: "nu", vorm: "tekst" },
      ...namen.map((kop, i) => ({ kop, vorm: "getal0" as const, naam: `naar_${i === 0 ? "onder" : i}` })),
    ],
    rijen: [
      ...u.wissel.map((rij, van) => [namen[van] as string, ...rij]),
      ["totaal", ...namen.map((_, i) => som(i))],
    ],
  };
}

/** De groepen op een grens, met de band onder beide grensregels. */
export function grenstabel(u: Uitkomst): Blok {
  const koppen = ["band nu bij t/m", "band nu bij tot", "band straks bij t/m", "band straks bij tot"];
  const meer = u.grensgroepen.length - MEESTE;
  return {
    soort: "tabel",
    kop: `Precies op een grens: beide uitkomsten${meer > 0 ? ` (de eerste ${MEESTE} van ${u.grensgroepen.length} groepen)` : ""}`,
    kolommen: [
      { kop: "minuten nu", vorm: "getal2" },
      { kop: "minuten straks", vorm: "getal2" },
      { kop: "cliënten", vorm: "getal0" },
      ...koppen.map((kop) => ({ kop, vorm: "algemeen" as const })),
    ],
    rijen: u.grensgroepen
      .slice(0, MEESTE)
      .map(({ groep, nu, straks }) => [
        groep.minutenNu,
        groep.minutenStraks,
        groep.aantal,
        ...[nu["t/m"], nu.tot, straks["t/m"], straks.tot].map((band) => (band === 0 ? "geen" : band)),
      ]),
  };
}
