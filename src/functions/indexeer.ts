import { indexeer } from "../domain/indexeren";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { optioneel, perElement } from "./mechaniek/parameter";
import { aantalJaren, bedrag, jaarlijkseWijziging } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "INDEXEER",
  parameters: {
    bedrag: perElement(bedrag),
    percentage: perElement(jaarlijkseWijziging),
    jaren: optioneel(perElement(aantalJaren), 1),
  },
  reken: ({ bedrag, percentage, jaren }) => indexeer(bedrag, percentage, jaren),
});

export const inExcel: InExcel = ({ w }) => `${w.bedrag}*(1+${w.percentage})^${w.jaren}`;

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Indexeert een bedrag met een percentage per jaar.",
  parameters: {
    bedrag: "Het bedrag: een waarde of een bereik; baten mogen negatief zijn.",
    percentage: "Wijziging per jaar, bijvoorbeeld 0,04 of 4%.",
    jaren: "Aantal jaren, standaard 1; negatief rekent terug.",
  },
  formule: "bedrag × (1 + percentage) tot de macht jaren",
  uitkomst: "Het geïndexeerde bedrag, niet afgerond.",
  voorbeelden: [{ invoer: [1000000, 0.04], uitkomst: 1040000 }],
} satisfies Woorden<typeof som>;
