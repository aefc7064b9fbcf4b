import { ondergrens } from "../domain/bandbreedte";
import { bandkeuze, bandkeuzeWoorden } from "./soorten/bandkeuze";
import { bandnummerFormule, ondergrensFormule } from "./inexcel/banden";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "BANDBREEDTE_ONDERGRENS",
  parameters: {
    minutenPerWeek: perElement(minuten),
    ...bandkeuze,
  },
  reken: ({ minutenPerWeek, bandtabel, grens }) => ondergrens(minutenPerWeek, bandtabel, grens),
});

export const inExcel: InExcel = (a) =>
  ondergrensFormule(a, bandnummerFormule(a, a.w.minutenPerWeek as string));

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Ondergrens van de bandbreedte: het aantal minuten per week dat de cliënt te horen krijgt.",
  parameters: {
    minutenPerWeek: "Gemiddelde minuten ondersteuning per week: een waarde of een bereik.",
    ...bandkeuzeWoorden,
  },
  formule: "de ondergrens van de band waarin minuten_per_week valt",
  uitkomst: "Minuten per week.",
  voorbeelden: [{ invoer: [136], uitkomst: 120 }],
} satisfies Woorden<typeof som>;
