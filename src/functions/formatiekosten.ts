import { formatiekosten } from "../domain/formatie";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { aandeel, tarief, uren, werkweek } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "FORMATIEKOSTEN",
  parameters: {
    urenPerWeek: perElement(uren),
    loonkostenPerMaand: perElement(tarief),
    werkweek: optioneel(eenWaarde(werkweek), 36),
    productiviteit: optioneel(eenWaarde(aandeel), 1),
  },
  reken: (w) => formatiekosten(w.urenPerWeek, w.loonkostenPerMaand, w.werkweek, w.productiviteit),
});

export const inExcel: InExcel = ({ w }) =>
  `${w.urenPerWeek}/${w.productiviteit}*12*${w.loonkostenPerMaand}/${w.werkweek}`;

export const woorden = {
  groep: "Capaciteit",
  wat: "Kosten per jaar van een aantal uren formatie per week.",
  parameters: {
    urenPerWeek: "Uren per week: een waarde of een bereik.",
    loonkostenPerMaand:
      "Loonkosten per maand van een volledige baan, met werkgeverslasten: een waarde of een bereik.",
    werkweek: "Uren per week van een volledige baan, standaard 36.",
    productiviteit: "Deel van de betaalde uren dat beschikbaar is voor dit werk. Standaard 1.",
  },
  formule: "uren_per_week ÷ productiviteit × 12 × loonkosten_per_maand ÷ werkweek",
  uitkomst: "Euro per jaar.",
  voorbeelden: [
    { invoer: [11, 7227.92], uitkomst: 26502.3733333333, bron: "Duiven, paragraaf 4: € 26.502" },
    { invoer: [24, 7227.92], uitkomst: 57823.36, bron: "Duiven, samenvatting: 24 uur formatieruimte" },
  ],
} satisfies Woorden<typeof som>;
