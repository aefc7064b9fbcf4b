import { besparing } from "../domain/besparing";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { aandeel, aantal, minutenVerschil, tarief, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "BESPARING",
  parameters: {
    clienten: perElement(aantal),
    minutenMinder: perElement(minutenVerschil),
    uurtarief: perElement(tarief),
    declaratiegraad: optioneel(perElement(aandeel), 1),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: (w) => besparing(w.clienten, w.minutenMinder, w.uurtarief, w.declaratiegraad, w.wekenPerJaar),
});

export const inExcel: InExcel = ({ w }) =>
  `${w.clienten}*${w.minutenMinder}/60*${w.wekenPerJaar}*${w.uurtarief}*${w.declaratiegraad}`;

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Theoretische besparing per jaar als cliënten gemiddeld minder minuten per week krijgen.",
  parameters: {
    clienten: "Aantal cliënten: een waarde of een bereik.",
    minutenMinder:
      "Minuten per week minder per cliënt; negatief als het er meer worden, leeg of 0 is geen verschil.",
    uurtarief: "Tarief in euro per uur.",
    declaratiegraad: "Deel van de indicatie dat gedeclareerd wordt, bijvoorbeeld 0,77. Standaard 1.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule: "cliënten × minuten_minder ÷ 60 × weken_per_jaar × uurtarief × declaratiegraad",
  uitkomst: "Euro per jaar.",
  voorbeelden: [
    { invoer: [636, 11, 37.2], uitkomst: 225551.04, bron: "Duiven, paragraaf 4: € 225.551" },
    { invoer: [636, 11, 37.2, 0.77], uitkomst: 173674.3008, bron: "Duiven, paragraaf 4: € 173.674" },
  ],
} satisfies Woorden<typeof som>;
