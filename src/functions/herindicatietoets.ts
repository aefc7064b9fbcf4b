import { afronden } from "../domain/afronden";
import { herindicatietoets } from "../domain/herindicatie";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { aandeel, aantal, aantalBovenNul, geleverdeMinuten, minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

/** Eerst de kwaliteit, dan de uren. Bron: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, tekst na voetnoot 4. */
export const som = functie({
  naam: "HERINDICATIETOETS",
  parameters: {
    activiteitenBehaald: perElement(aantal),
    activiteitenAfgesproken: perElement(aantalBovenNul),
    geleverdeMinuten: perElement(geleverdeMinuten),
    beschikteMinuten: perElement(minuten),
    norm: optioneel(eenWaarde(aandeel), 0.9),
  },
  reken: (w) => {
    const toets = herindicatietoets(
      w.activiteitenBehaald,
      w.activiteitenAfgesproken,
      w.geleverdeMinuten,
      w.beschikteMinuten,
      w.norm,
    );
    if (toets.gehaald) return "plan gehaald";
    return `plan niet gehaald; geleverd ${afronden(toets.geleverd * 100)}%`;
  },
});

export const inExcel: InExcel = ({ w }) =>
  `IF(ROUND(${w.activiteitenBehaald}/${w.activiteitenAfgesproken},6)>=ROUND(${w.norm},6),"plan gehaald",` +
  `"plan niet gehaald; geleverd "&ROUND(${w.geleverdeMinuten}/${w.beschikteMinuten}*100,0)&"%")`;

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Herindicatie: is het ondersteuningsplan gehaald, en zo niet, hoeveel minuten zijn geleverd?",
  parameters: {
    activiteitenBehaald: "Aantal behaalde activiteiten: een waarde of een bereik.",
    activiteitenAfgesproken: "Aantal afgesproken activiteiten: een waarde of een bereik.",
    geleverdeMinuten:
      "Geleverde minuten in de periode: een waarde of een bereik. Leeg of 0 is: er is niets geleverd.",
    beschikteMinuten: "Beschikte minuten in dezelfde periode: een waarde of een bereik.",
    norm: "Deel van de activiteiten dat behaald moet zijn, standaard 0,9.",
  },
  formule:
    "eerst de kwaliteit: behaalde ÷ afgesproken activiteiten ≥ norm is “plan gehaald”; anders “plan niet gehaald” met geleverde ÷ beschikte minuten als heel percentage",
  uitkomst: '"plan gehaald", of "plan niet gehaald; geleverd 75%" (hele procenten).',
  voorbeelden: [
    { invoer: [9, 10, 500, 590], uitkomst: "plan gehaald" },
    { invoer: [6, 10, 408, 544], uitkomst: "plan niet gehaald; geleverd 75%" },
  ],
} satisfies Woorden<typeof som>;
