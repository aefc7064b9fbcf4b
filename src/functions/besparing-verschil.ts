import { besparingVerschil } from "../domain/besparing";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { aandeel, aantal, minuten, minutenNaWijziging, tarief, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "BESPARING_VERSCHIL",
  parameters: {
    clienten: perElement(aantal),
    minutenOud: perElement(minuten),
    declaratiegraadOud: perElement(aandeel),
    minutenNieuw: perElement(minutenNaWijziging),
    declaratiegraadNieuw: perElement(aandeel),
    uurtarief: perElement(tarief),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: (w) =>
    besparingVerschil(
      w.clienten,
      { minuten: w.minutenOud, declaratiegraad: w.declaratiegraadOud },
      { minuten: w.minutenNieuw, declaratiegraad: w.declaratiegraadNieuw },
      w.uurtarief,
      w.wekenPerJaar,
    ),
});

export const inExcel: InExcel = ({ w }) =>
  `${w.clienten}*(${w.minutenOud}*${w.declaratiegraadOud}-${w.minutenNieuw}*${w.declaratiegraadNieuw})/60*${w.wekenPerJaar}*${w.uurtarief}`;

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Besparing per jaar op wat werkelijk gedeclareerd wordt, als minuten én declaratiegraad veranderen.",
  parameters: {
    clienten: "Aantal cliënten: een waarde of een bereik.",
    minutenOud: "Minuten per week nu.",
    declaratiegraadOud: "Declaratiegraad nu, bijvoorbeeld 0,77.",
    minutenNieuw: "Minuten per week straks; leeg of 0 is: de hulp houdt op.",
    declaratiegraadNieuw: "Declaratiegraad straks, bijvoorbeeld 0,80.",
    uurtarief: "Tarief in euro per uur.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule:
    "cliënten × (minuten_oud × declaratiegraad_oud − minuten_nieuw × declaratiegraad_nieuw) ÷ 60 × weken_per_jaar × uurtarief",
  uitkomst: "Euro per jaar; negatief als de kosten stijgen.",
  voorbeelden: [
    { invoer: [636, 136, 0.77, 125, 0.8, 37.2], uitkomst: 96781.9008 },
    { invoer: [10, 136, 0.77, 0, 0.77, 37.2], uitkomst: 33761.728 },
  ],
} satisfies Woorden<typeof som>;
