import { plaatsInBand } from "../domain/plaats";
import { bandnummerFormule } from "./inexcel/banden";
import { plaatsFormule } from "./inexcel/plaats";
import type { InExcel } from "./inexcel/tweeling";
import { bandkeuze, bandkeuzeWoorden } from "./soorten/bandkeuze";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { geleverdeMinuten, minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

/** Bron: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, kanttekening over levering aan de onderkant van de bandbreedte. */
export const som = functie({
  naam: "PLAATS_IN_BAND",
  parameters: {
    minuten: perElement(geleverdeMinuten),
    geindiceerdeMinuten: perElement(minuten),
    ...bandkeuze,
  },
  reken: ({ minuten, geindiceerdeMinuten, bandtabel, grens }) =>
    plaatsInBand(minuten, geindiceerdeMinuten, bandtabel, grens),
});

export const inExcel: InExcel = (a) => {
  const nummer = a.omgeving.hulp([bandnummerFormule(a, a.w.geindiceerdeMinuten as string)]).cel(0, 0).tekst;
  return plaatsFormule(a, a.w.minuten as string, nummer);
};

export const woorden = {
  groep: "Contractmonitoring",
  wat: "Waar liggen minuten in de bandbreedte die geïndiceerd is: aan de onderkant of aan de bovenkant?",
  parameters: {
    minuten:
      "Minuten per week waarvan de plaats gevraagd is, bijvoorbeeld de geleverde: een waarde of een bereik. Leeg of 0 is: er is niets geleverd.",
    geindiceerdeMinuten: "Geïndiceerde minuten per week; die bepalen de band. Een waarde of een bereik.",
    ...bandkeuzeWoorden,
  },
  formule: "(minuten − ondergrens) ÷ (bovengrens − ondergrens) van de band waarin geindiceerde_minuten valt",
  uitkomst:
    "0 op de ondergrens van de band, 1 op de bovengrens, negatief eronder, boven 1 erboven. De hoogste band is open: #N/B.",
  voorbeelden: [
    { invoer: [125, 136], uitkomst: 5 / 60, bron: "Duiven, paragraaf 4, in de banden van GR Sociaal" },
    { invoer: [104.72, 136], uitkomst: -0.254666666666667 },
  ],
} satisfies Woorden<typeof som>;
