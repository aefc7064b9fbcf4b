import { Rekenfout } from "../domain/fout";
import { gunningsscore } from "../domain/gunning";
import { gunningFormules } from "./inexcel/gunning";
import type { InExcel } from "./inexcel/tweeling";
import { functie, type Uitkomstcel } from "./mechaniek/definitie";
import { gewichtPrijs, inschrijfprijs, keurSchaal, kwaliteitspunten } from "./soorten/gunning";
import { gunningsmethode } from "./soorten/keuzes";
import { evenGroot, getallen } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "GUNNINGSSCORE",
  parameters: {
    prijs: getallen(inschrijfprijs),
    kwaliteit: getallen(kwaliteitspunten),
    gewichtPrijs: optioneel(eenWaarde(gewichtPrijs), 0.3),
    methode: optioneel(eenWaarde(gunningsmethode), "laagste inschrijving"),
    laagste: optioneel(eenWaarde(inschrijfprijs)),
    hoogste: optioneel(eenWaarde(inschrijfprijs)),
  },
  bereik: true,
  reken: ({ prijs, kwaliteit, gewichtPrijs, methode, laagste = 0, hoogste = 0 }) => {
    evenGroot(kwaliteit, "kwaliteit", prijs, "prijs");
    if (methode === "gewogen factor") keurGrenzen(laagste, hoogste);
    if (methode !== "gunnen op waarde") keurSchaal(kwaliteit.waarden, "kwaliteit");
    const laagstePrijs = prijs.waarden.reduce((min, x) => (x < min ? x : min), Infinity);
    const regels = { gewichtPrijs, methode, laagste, hoogste };
    const score = (i: number): Uitkomstcel => {
      const inschrijving = { prijs: prijs.waarden[i] as number, kwaliteit: kwaliteit.waarden[i] as number };
      if (Number.isNaN(inschrijving.prijs)) return zonderPrijs(inschrijving.kwaliteit);
      try {
        return gunningsscore(inschrijving, laagstePrijs, regels);
      } catch (fout) {
        if (fout instanceof Rekenfout) return fout;
        throw fout;
      }
    };
    return Array.from({ length: prijs.rijen }, (_, r) =>
      Array.from({ length: prijs.kolommen }, (_, k) => score(r * prijs.kolommen + k)),
    );
  },
});

/** Een lege rij blijft leeg; punten zonder prijs zijn een vergeten prijs. */
function zonderPrijs(kwaliteit: number): Uitkomstcel {
  if (kwaliteit === 0) return "";
  return new Rekenfout("#VALUE!", "ontbreekt", { parameter: "prijs", verwacht: inschrijfprijs.eenheid });
}

function keurGrenzen(laagste: number, hoogste: number): void {
  const verwacht = "een bedrag in euro, nodig bij “gewogen factor”";
  if (laagste === 0) throw new Rekenfout("#VALUE!", "ontbreekt", { parameter: "laagste", verwacht });
  if (hoogste === 0) throw new Rekenfout("#VALUE!", "ontbreekt", { parameter: "hoogste", verwacht });
  if (hoogste <= laagste)
    throw new Rekenfout("#VALUE!", "hoogste-niet-boven-laagste", {
      parameter: "hoogste",
      waarde: hoogste,
      grens: laagste,
    });
}

export const inExcel: InExcel = gunningFormules;

export const woorden = {
  groep: "Aanbesteding",
  wat: "Score van elke inschrijver in een aanbesteding, uit prijs en kwaliteit.",
  parameters: {
    prijs: "Prijs in euro per inschrijver.",
    kwaliteit:
      "Punten voor kwaliteit per inschrijver, 0 t/m 100; bij “gunnen op waarde” de waarde van de kwaliteit in euro.",
    gewichtPrijs:
      "Gewicht van de prijs, bijvoorbeeld 0,3; kwaliteit krijgt de rest. Standaard 0,3; 0 (ook een lege cel) is een vaste prijs.",
    methode:
      '"laagste inschrijving" (standaard), "gewogen factor", "logaritmisch" (twee keer de laagste prijs is 0 punten, duurder is negatief) of "gunnen op waarde".',
    laagste: "De laagste prijs die mag; nodig bij “gewogen factor”.",
    hoogste: "De hoogste prijs die mag; nodig bij “gewogen factor”.",
  },
  formule:
    "(1 − gewicht_prijs) × kwaliteit + gewicht_prijs × 100 × prijsdeel; prijsdeel = laagste prijs ÷ prijs, of (hoogste − prijs) ÷ (hoogste − laagste), of 1 − log(prijs ÷ laagste prijs) ÷ log 2; gunnen op waarde: prijs − kwaliteit",
  uitkomst:
    "Een score van 0 t/m 100 per inschrijver, de hoogste wint; bij “gunnen op waarde” de fictieve prijs in euro, de laagste wint. Bij “laagste inschrijving” en “logaritmisch” hangt de score van de laagste prijs af. Valt de goedkoopste af, dan kan bij “laagste inschrijving” de volgorde van de anderen omdraaien; bij “logaritmisch” schuift ieders score evenveel, dus hun volgorde blijft. Bij een vaste prijs zegt de prijsscore niets: kies dan gewicht 0, en de score is de kwaliteit.",
  voorbeelden: [
    {
      invoer: [
        [[34], [36], [40]],
        [[70], [80], [90]],
      ],
      uitkomst: [[79], [84.3333333333333], [88.5]],
      bron: "rekenvoorbeeld; prijs en kwaliteit 30/70 zoals de adviesraden vroegen (adviesaanvraag inkoop Wmo 2021)",
    },
  ],
} satisfies Woorden<typeof som>;
