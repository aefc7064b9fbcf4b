import { groeiPerJaar } from "../domain/groei";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { aantal, datum } from "./mechaniek/soorten";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "GROEI_PER_JAAR",
  parameters: {
    begin: perElement(aantal),
    eind: perElement(aantal),
    begindatum: perElement(datum),
    einddatum: perElement(datum),
  },
  reken: ({ begin, eind, begindatum, einddatum }) => groeiPerJaar(begin, eind, begindatum, einddatum),
});

export const inExcel: InExcel = ({ w }) => {
  const dagen = `(INT(${w.einddatum})-INT(${w.begindatum}))`;
  return `IF(${dagen}<=0,NA(),(${w.eind}/${w.begin})^(365.25/${dagen})-1)`;
};

export const woorden = {
  groep: "Overgang, trend, prognose",
  wat: "Groei per jaar tussen twee tellingen op twee datums.",
  parameters: {
    begin: "Aantal op de begindatum: een waarde of een bereik.",
    eind: "Aantal op de einddatum: een waarde of een bereik.",
    begindatum: "Datum van de eerste telling.",
    einddatum: "Datum van de tweede telling.",
  },
  formule: "(eind ÷ begin) tot de macht 365,25 ÷ (dagen van begindatum tot einddatum), min 1",
  uitkomst: "Groei per jaar als aandeel (0,258 is 25,8%), met jaren van 365,25 dagen.",
  voorbeelden: [
    {
      invoer: [330, 636, { datum: "2021-02-09" }, { datum: "2023-12-21" }],
      uitkomst: 0.25774840447,
      bron: "Duiven, paragraaf 1",
    },
  ],
} satisfies Woorden<typeof som>;
