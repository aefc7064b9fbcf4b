import { beschikteMinuten } from "../domain/beschikking";
import { kies, type InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { beschikkingsperiode } from "./soorten/keuzes";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { minuten, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "BESCHIKTE_MINUTEN",
  parameters: {
    minutenPerWeek: perElement(minuten),
    per: optioneel(eenWaarde(beschikkingsperiode), "maand"),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: ({ minutenPerWeek, per, wekenPerJaar }) => beschikteMinuten(minutenPerWeek, per, wekenPerJaar),
});

export const inExcel: InExcel = ({ w, p }) => {
  const per = { maand: `*${w.wekenPerJaar}/12`, week: "", "vier weken": "*4" };
  const naarBoven = (deel: string) => `ROUNDUP(ROUND(${w.minutenPerWeek}${deel},6),0)`;
  return kies(p.per, {
    maand: naarBoven(per.maand),
    week: naarBoven(per.week),
    "vier weken": naarBoven(per["vier weken"]),
  });
};

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Hele minuten voor de beschikking, naar boven afgerond, met de periode erbij.",
  parameters: {
    minutenPerWeek: "Gemiddelde minuten per week: een waarde of een bereik.",
    per: 'De periode van de beschikking: "maand" (standaard), "vier weken" of "week".',
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule:
    "minuten_per_week × weken_per_jaar ÷ 12 (per maand), × 4 (per vier weken) of × 1 (per week), naar boven afgerond op hele minuten",
  uitkomst: "Hele minuten per periode.",
  voorbeelden: [
    { invoer: [136], uitkomst: 590 },
    { invoer: [136, "vier weken"], uitkomst: 544 },
  ],
} satisfies Woorden<typeof som>;
