import { declaratiegraad } from "../domain/declaratiegraad";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { getal } from "./mechaniek/soort";
import type { Woorden } from "./mechaniek/woorden";

/** Minuten, uren of euro's; anders dan bij een lijst minuten betekent leeg hier 0. */
const gesommeerd = getal({ eenheid: "een hoeveelheid, 0 of meer", bijLeeg: "nul" });

export const som = functie({
  naam: "DECLARATIEGRAAD",
  parameters: { gedeclareerd: perElement(gesommeerd), toegewezen: perElement(gesommeerd) },
  reken: ({ gedeclareerd, toegewezen }) => declaratiegraad(gedeclareerd, toegewezen) ?? "",
});

export const inExcel: InExcel = ({ w }) =>
  `IF(AND(${w.gedeclareerd}=0,${w.toegewezen}=0),"",${w.gedeclareerd}/${w.toegewezen})`;

export const woorden = {
  groep: "Contractmonitoring",
  wat: "Declaratiegraad (verzilvering): welk deel van de toegewezen ondersteuning is gedeclareerd?",
  parameters: {
    gedeclareerd: "Gedeclareerde minuten, uren of euro's: een waarde of een bereik.",
    toegewezen: "Toegewezen minuten, uren of euro's over dezelfde dagen: een waarde of een bereik.",
  },
  formule: "gedeclareerd ÷ toegewezen; van een groep de som gedeeld door de som",
  uitkomst:
    "Een aandeel (0,77 is 77%); boven 1 is meer gedeclareerd dan toegewezen. Leeg als beide leeg zijn. Laat maanden weg die nog niet gedeclareerd zijn.",
  voorbeelden: [{ invoer: [104.72, 136], uitkomst: 0.77, bron: "Duiven, paragraaf 4: 77% van 136 minuten" }],
} satisfies Woorden<typeof som>;
