import { bandnummer } from "../domain/bandbreedte";
import { bandkeuze, bandkeuzeWoorden } from "./soorten/bandkeuze";
import { bandnummerFormule } from "./inexcel/banden";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

/** Bandbreedtemodel HO: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, voetnoot 3. */
export const som = functie({
  naam: "BANDBREEDTE",
  parameters: {
    minutenPerWeek: perElement(minuten),
    ...bandkeuze,
  },
  reken: ({ minutenPerWeek, bandtabel, grens }) => bandnummer(minutenPerWeek, bandtabel, grens),
});

export const inExcel: InExcel = (a) => bandnummerFormule(a, a.w.minutenPerWeek as string);

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Nummer van de bandbreedte waarin een gemiddelde ondersteuning per week valt.",
  parameters: {
    minutenPerWeek: "Gemiddelde minuten ondersteuning per week: een waarde of een bereik.",
    ...bandkeuzeWoorden,
  },
  formule:
    "het nummer van de band waarin minuten_per_week valt: band 1 begint bij de laagste ondergrens, en een waarde op de grens hoort bij de lagere band (“t/m”) of de hogere (“tot”)",
  uitkomst: "Nummer van de band, 1 is de laagste; #N/B onder de laagste ondergrens.",
  voorbeelden: [
    { invoer: [136], uitkomst: 3, bron: "Duiven, paragraaf 4: gemiddeld 136 minuten" },
    { invoer: [180], uitkomst: 3 },
    { invoer: [90, null, "tot"], uitkomst: 2 },
  ],
} satisfies Woorden<typeof som>;
