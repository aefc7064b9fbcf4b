import { groeiPerJaar } from "../domain/groei";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { aantal, datum } from "./soorten/algemeen";
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

export const inExcel: InExcel = ({ w, omgeving }) => {
  const [begin, eind] = [`INT(${w.begindatum})`, `INT(${w.einddatum})`];
  const verjaardag = (jaren: string) => `EDATE(${begin},12*${jaren})`;
  const verschil = `(YEAR(${eind})-YEAR(${begin}))`;
  const heel = omgeving.hulp([`${verschil}-IF(${verjaardag(verschil)}>${eind},1,0)`]).cel(0, 0).tekst;
  const jaarlengte = `(${verjaardag(`(${heel}+1)`)}-${verjaardag(heel)})`;
  const jaren = `(${heel}+(${eind}-${verjaardag(heel)})/${jaarlengte})`;
  return `IF(${eind}<=${begin},NA(),(${w.eind}/${w.begin})^(1/${jaren})-1)`;
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
  formule:
    "(eind ÷ begin) tot de macht 1 ÷ jaren, min 1; jaren = de hele jaren tussen de datums + de dagen daarna ÷ de dagen van het jaar waarin zij vallen (365 of 366)",
  uitkomst:
    "Groei per jaar als aandeel (0,258 is 25,8%). Van 1 januari tot 1 januari is precies één jaar; wie op 29 februari begint, is in een gewoon jaar op 28 februari een jaar verder.",
  voorbeelden: [
    {
      invoer: [330, 636, { datum: "2021-02-09" }, { datum: "2023-12-21" }],
      uitkomst: 0.25755099984,
      bron: "Duiven, paragraaf 1",
    },
  ],
} satisfies Woorden<typeof som>;
