import { formatie } from "../domain/formatie";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { aandeel, uren, werkweek } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "FORMATIE",
  parameters: {
    urenPerWeek: perElement(uren),
    werkweek: optioneel(eenWaarde(werkweek), 36),
    productiviteit: optioneel(eenWaarde(aandeel), 1),
  },
  reken: ({ urenPerWeek, werkweek, productiviteit }) => formatie(urenPerWeek, werkweek, productiviteit),
});

export const inExcel: InExcel = ({ w }) => `${w.urenPerWeek}/${w.productiviteit}/${w.werkweek}`;

export const woorden = {
  groep: "Capaciteit",
  wat: "Formatie in fte die nodig is voor een aantal uren per week.",
  parameters: {
    urenPerWeek: "Uren werk per week: een waarde of een bereik.",
    werkweek: "Uren per week van een volledige baan, standaard 36.",
    productiviteit:
      "Deel van de betaalde uren dat beschikbaar is voor dit werk (1.400 van 1.872 uur is 0,748). Standaard 1: de uren zijn al betaalde uren.",
  },
  formule: "uren_per_week ÷ productiviteit ÷ werkweek",
  uitkomst: "Fte.",
  voorbeelden: [
    { invoer: [24], uitkomst: 0.666666666666667, bron: "Duiven, samenvatting: 24 uur formatieruimte" },
  ],
} satisfies Woorden<typeof som>;
