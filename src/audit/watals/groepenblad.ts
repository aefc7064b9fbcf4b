import { toonGetal } from "../../language/getallen";
import type { Blad, Cel } from "../../sheet/blad";
import {
  antwoord,
  berekening,
  blad,
  bron,
  kop,
  kopLinks,
  label,
  rij,
  titel,
  toelichting,
  totaal,
} from "../../sheet/cellen";
import { volgordezin, type Volgorde } from "./groepen";

const BREED = "I";

/** De volgorde van herindiceren als blad: wat er gevraagd is en wat eruit kwam. De getallen staan vast. */
export function groepenblad(volgorde: Volgorde, opgesteld: string): Blad {
  const { beurten, uren, urenPerWeek } = volgorde;
  const eerste = 5;
  const laatste = eerste + beurten.length;
  const breed = (r: number, cel: Cel) => rij(`A${r}`, cel);
  return blad({
    id: "herindicatievolgorde",
    versie: 1,
    titel: "Herindicatievolgorde",
    cellen: [
      breed(1, titel("In welke volgorde herindiceren?")),
      breed(2, antwoord(volgordezin(volgorde))),
      breed(
        3,
        toelichting(
          `Gerekend op ${opgesteld} met ${toonGetal(urenPerWeek)} uur van consulenten per week; de getallen staan vast. Wie gedaan is, bespaart tot de indicatie zou aflopen.`,
        ),
      ),
      rij(
        "A4",
        kopLinks("Groep"),
        kop("Cliënten"),
        kop("Minuten nu"),
        kop("Minuten straks"),
        kop("Uren per herindicatie"),
        kop("Weken tot afloop"),
        kop("Begint in week"),
        kop("Klaar in week"),
        kop("Uren minder"),
      ),
      ...beurten.map(({ groep, begint, klaar, minuten }, i) =>
        rij(
          `A${eerste + i}`,
          label(`${i + 1}. ${groep.naam}`),
          berekening(groep.clienten, "getal0"),
          berekening(groep.minutenNu, "getal2"),
          berekening(groep.minutenStraks, "getal2"),
          berekening(groep.urenPerHerindicatie, "getal2"),
          berekening(groep.wekenTotAfloop, "getal0"),
          berekening(begint, "getal1"),
          berekening(klaar, "getal1"),
          berekening(minuten / 60, "getal0"),
        ),
      ),
      rij(
        `A${laatste}`,
        totaal("Samen"),
        ...Array.from({ length: 7 }, () => totaal()),
        totaal(uren, "getal0"),
      ),
      breed(laatste + 1, bron("Elke volgorde is nagegaan: geen andere bespaart meer.")),
    ],
    samengevoegd: [2, 3, laatste + 1].map((r) => `A${r}:${BREED}${r}`),
    breedtes: { A: 30, "B:I": 14 },
    tabkleur: "8A5AA8",
    afdruk: { bereik: `A1:${BREED}${laatste + 1}` },
  });
}
