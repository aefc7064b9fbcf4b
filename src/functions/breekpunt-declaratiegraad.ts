import { breekpuntDeclaratiegraad } from "../domain/besparing";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { aandeel, minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "BREEKPUNT_DECLARATIEGRAAD",
  parameters: {
    minutenOud: perElement(minuten),
    declaratiegraadOud: perElement(aandeel),
    minutenNieuw: perElement(minuten),
  },
  reken: ({ minutenOud, declaratiegraadOud, minutenNieuw }) =>
    breekpuntDeclaratiegraad(minutenOud, declaratiegraadOud, minutenNieuw),
});

export const inExcel: InExcel = ({ w }) => `${w.minutenOud}*${w.declaratiegraadOud}/${w.minutenNieuw}`;

export const woorden = {
  groep: "Kosten en besparing",
  wat: "De declaratiegraad waarbij een besparing op minuten helemaal verdwenen is.",
  parameters: {
    minutenOud: "Minuten per week nu: een waarde of een bereik.",
    declaratiegraadOud: "Declaratiegraad nu, bijvoorbeeld 0,77.",
    minutenNieuw: "Minuten per week straks: een waarde of een bereik.",
  },
  formule: "minuten_oud × declaratiegraad_oud ÷ minuten_nieuw",
  uitkomst: "Declaratiegraad (1 is 100%).",
  voorbeelden: [{ invoer: [136, 0.77, 125], uitkomst: 0.83776 }],
} satisfies Woorden<typeof som>;
