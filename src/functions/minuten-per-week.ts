import { minutenPerWeek } from "../domain/minuten";
import { eenheidFormule, frequentieFormule } from "./inexcel/iwmo";
import type { Argumentplek } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { iwmoEenheid, iwmoFrequentie } from "./soorten/iwmo";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { hoeveelheid, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "MINUTEN_PER_WEEK",
  parameters: {
    hoeveelheid: perElement(hoeveelheid),
    eenheid: perElement(iwmoEenheid),
    per: perElement(iwmoFrequentie),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: ({ hoeveelheid, eenheid, per, wekenPerJaar }) =>
    minutenPerWeek(hoeveelheid, eenheid, per, wekenPerJaar),
});

export const inExcel: InExcel = ({ w, p, omgeving }) => {
  const minuten = eenheidFormule(p.eenheid as Argumentplek, `${w.hoeveelheid}`, omgeving);
  return frequentieFormule(p.per as Argumentplek, minuten, `${w.wekenPerJaar}`, omgeving);
};

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Rekent een toegewezen hoeveelheid (minuten of uren per periode) om naar minuten per week.",
  parameters: {
    hoeveelheid: "De hoeveelheid: een waarde of een bereik.",
    eenheid:
      '"minuut" of "uur" (het meervoud mag ook), of de iWmo-eenheid 1 (01) of 4 (04). Een bedrag in euro (83) kan niet.',
    per: '"dag", "week", "twee weken", "vier weken", "maand" of "jaar", of de iWmo-frequentie 1 t/m 5.',
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule:
    "hoeveelheid × minuten per eenheid ÷ weken per periode (dag: × 7; twee weken: ÷ 2; vier weken: ÷ 4; maand: × 12 ÷ weken_per_jaar; jaar: ÷ weken_per_jaar)",
  uitkomst: "Minuten per week, niet afgerond.",
  voorbeelden: [
    { invoer: [2.28, "uur", "week"], uitkomst: 136.8, bron: "Duiven, tabel 1: gemiddeld 2,28 uur" },
    { invoer: [590, "01", "04"], uitkomst: 136.153846153846 },
  ],
} satisfies Woorden<typeof som>;
