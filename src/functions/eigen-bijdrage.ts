import { eigenBijdrage } from "../domain/eigen-bijdrage";
import { geldigOp } from "../norms/geldig";
import { vindNorm } from "../norms/vind";
import { normFormule } from "./inexcel/normzoeken";
import { formuletekst } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { aandeelBetalend, perioden } from "./soorten/geld";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { aantal, datum } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

const PER_PERIODE = "eigen-bijdrage-per-periode";
const PERIODEN = "eigen-bijdrage-perioden-per-jaar";
const norm = (sleutel: string, peildatum: number) => geldigOp(vindNorm(sleutel), peildatum).waarde as number;

export const som = functie({
  naam: "EIGEN_BIJDRAGE",
  parameters: {
    huishoudens: perElement(aantal),
    peildatum: perElement(datum),
    perioden: optioneel(eenWaarde(perioden)),
    aandeelBetalend: optioneel(eenWaarde(aandeelBetalend), 1),
  },
  reken: ({ huishoudens, peildatum, perioden, aandeelBetalend }) => {
    const tarief = {
      perPeriode: norm(PER_PERIODE, peildatum),
      periodenPerJaar: norm(PERIODEN, peildatum),
    };
    return eigenBijdrage(huishoudens, tarief, perioden, aandeelBetalend);
  },
});

export const inExcel: InExcel = ({ w, p }) => {
  const uitNorm = (sleutel: string) => normFormule(formuletekst(sleutel), w.peildatum as string);
  const heelJaar = uitNorm(PERIODEN);
  const perioden = p.perioden === undefined ? heelJaar : `IF(${w.perioden}>${heelJaar},NA(),${w.perioden})`;
  return `${w.huishoudens}*${uitNorm(PER_PERIODE)}*${perioden}*${w.aandeelBetalend}`;
};

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Hoogste opbrengst van de eigen bijdrage (abonnementstarief) van een aantal huishoudens, met het tarief van de peildatum.",
  parameters: {
    huishoudens:
      "Aantal huishoudens: een waarde of een bereik. Een huishouden betaalt één bijdrage voor alle Wmo samen.",
    peildatum: "Datum waarop het tarief moet gelden.",
    perioden: "Aantal perioden. Weggelaten: het hele jaar, 12 maanden (in 2019: 13 perioden van vier weken).",
    aandeelBetalend: "Deel van de huishoudens dat de bijdrage betaalt, bijvoorbeeld 0,9. Standaard 1.",
  },
  formule: "huishoudens × tarief op de peildatum × perioden × aandeel_betalend",
  uitkomst:
    "Euro over die perioden; een bovengrens, want wie al voor andere Wmo betaalt, betaalt niet nog eens. #N/B voor een jaar waarvan geen tarief bekend is.",
  voorbeelden: [
    {
      invoer: [636, { datum: "2024-07-01" }],
      uitkomst: 157219.2,
      bron: "Duiven, paragraaf 1: € 20,60 per maand; elke cliënt als huishouden",
    },
    { invoer: [636, { datum: "2024-07-01" }, 6], uitkomst: 78609.6 },
  ],
} satisfies Woorden<typeof som>;
