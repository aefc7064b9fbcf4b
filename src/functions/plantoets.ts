import { plantoets } from "../domain/plan";
import { bandkeuze, bandkeuzeWoorden } from "./soorten/bandkeuze";
import { bandnummerFormule, bandnummerOfNulFormule } from "./inexcel/banden";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "PLANTOETS",
  parameters: {
    planminuten: perElement(minuten),
    geindiceerdeMinuten: perElement(minuten),
    ...bandkeuze,
  },
  reken: ({ planminuten, geindiceerdeMinuten, bandtabel, grens }) =>
    plantoets(planminuten, geindiceerdeMinuten, bandtabel, grens),
});

export const inExcel: InExcel = (a) => {
  const hulp = a.omgeving.hulp([
    bandnummerOfNulFormule(a, a.w.planminuten as string),
    bandnummerFormule(a, a.w.geindiceerdeMinuten as string),
  ]);
  const [plan, band] = [hulp.cel(0, 0).tekst, hulp.cel(1, 0).tekst];
  return `IF(${plan}=${band},"binnen",IF(${plan}<${band},"onder, terug naar consulent","boven, terug naar consulent"))`;
};

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Ligt het gemiddelde van het ondersteuningsplan in de bandbreedte die geïndiceerd is?",
  parameters: {
    planminuten: "Minuten per week volgens het ondersteuningsplan: een waarde of een bereik.",
    geindiceerdeMinuten: "Geïndiceerde minuten per week: een waarde of een bereik.",
    ...bandkeuzeWoorden,
  },
  formule:
    "vergelijk de band van planminuten met de band van geindiceerde_minuten: gelijk is binnen, lager is onder, hoger is boven",
  uitkomst: '"binnen", "onder, terug naar consulent" of "boven, terug naar consulent".',
  voorbeelden: [
    { invoer: [125, 136], uitkomst: "binnen" },
    { invoer: [110, 136], uitkomst: "onder, terug naar consulent" },
  ],
} satisfies Woorden<typeof som>;
