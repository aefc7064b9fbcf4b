import { minutenPerMaand } from "../domain/minuten";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { minuten, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "MINUTEN_PER_MAAND",
  parameters: {
    minutenPerWeek: perElement(minuten),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: ({ minutenPerWeek, wekenPerJaar }) => minutenPerMaand(minutenPerWeek, wekenPerJaar),
});

export const inExcel: InExcel = ({ w }) => `${w.minutenPerWeek}*${w.wekenPerJaar}/12`;

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Rekent minuten per week om naar minuten per maand.",
  parameters: {
    minutenPerWeek: "Minuten per week: een waarde of een bereik.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule: "minuten_per_week × weken_per_jaar ÷ 12",
  uitkomst: "Minuten per maand, niet afgerond.",
  voorbeelden: [{ invoer: [125], uitkomst: 541.666666666667 }],
} satisfies Woorden<typeof som>;
