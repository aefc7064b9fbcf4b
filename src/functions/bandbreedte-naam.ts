import { bandnummer } from "../domain/bandbreedte";
import { bandkeuze, bandkeuzeWoorden } from "./soorten/bandkeuze";
import { bandnaam } from "./soorten/bandnaam";
import { bandnaamFormule } from "./inexcel/banden";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "BANDBREEDTE_NAAM",
  parameters: {
    minutenPerWeek: perElement(minuten),
    ...bandkeuze,
  },
  reken: ({ minutenPerWeek, bandtabel, grens }) =>
    bandnaam(bandnummer(minutenPerWeek, bandtabel, grens), bandtabel, grens),
});

export const inExcel: InExcel = (a) => bandnaamFormule(a, a.w.minutenPerWeek as string);

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Naam van de bandbreedte waarin een gemiddelde ondersteuning per week valt.",
  parameters: {
    minutenPerWeek: "Gemiddelde minuten ondersteuning per week: een waarde of een bereik.",
    ...bandkeuzeWoorden,
  },
  formule:
    "van ondergrens t/m bovengrens van de band waarin minuten_per_week valt; bij de hoogste band: meer dan de ondergrens",
  uitkomst: "De naam uit de tabel, of de grenzen in woorden.",
  voorbeelden: [
    { invoer: [136], uitkomst: "120 t/m 180 minuten" },
    { invoer: [200], uitkomst: "meer dan 180 minuten" },
  ],
} satisfies Woorden<typeof som>;
