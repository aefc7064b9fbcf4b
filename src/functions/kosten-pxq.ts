import { kostenPxq, totaleMinuten } from "../domain/kosten";
import { slechteGetallen } from "./inexcel/controle";
import { aantallenfouten, gewogen } from "./inexcel/lijsten";
import type { Argumentplek } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { evenGroot, getallen } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { aandeel, aantal, minuten as minutensoort, tarief, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "KOSTEN_PXQ",
  parameters: {
    minutenPerWeek: getallen(minutensoort),
    uurtarief: eenWaarde(tarief),
    declaratiegraad: optioneel(eenWaarde(aandeel), 1),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
    aantallen: optioneel(getallen(aantal)),
  },
  reken: ({ minutenPerWeek, uurtarief, declaratiegraad, wekenPerJaar, aantallen }) => {
    evenGroot(aantallen, "aantallen", minutenPerWeek, "minuten_per_week");
    const minuten = totaleMinuten(minutenPerWeek.waarden, aantallen?.waarden);
    return kostenPxq(minuten, uurtarief, declaratiegraad, wekenPerJaar);
  },
});

export const inExcel: InExcel = ({ w, p }) => {
  const minuten = p.minutenPerWeek as Argumentplek;
  const fouten = [slechteGetallen(minutensoort, minuten), ...aantallenfouten(p.aantallen, minuten)];
  const som = gewogen(minuten.tekst, p.aantallen);
  return `IF(${fouten.join("+")}>0,NA(),${som}/60*${w.wekenPerJaar}*${w.uurtarief}*${w.declaratiegraad})`;
};

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Kosten per jaar van een lijst cliënten onder p*q: minuten maal tarief.",
  parameters: {
    minutenPerWeek: "Minuten per week, per cliënt of per groep; lege rijen tellen niet mee.",
    uurtarief: "Tarief in euro per uur.",
    declaratiegraad: "Deel van de minuten dat gedeclareerd wordt, bijvoorbeeld 0,77. Standaard 1.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
    aantallen:
      "Aantal cliënten per rij, even groot als minuten_per_week. Weggelaten: elke rij is één cliënt.",
  },
  formule: "som van (minuten_per_week × aantallen) ÷ 60 × weken_per_jaar × uurtarief × declaratiegraad",
  uitkomst: "Euro per jaar.",
  voorbeelden: [
    {
      invoer: [[[136]], 37.2, 0.77, null, [[636]]],
      uitkomst: 2147245.9008,
      bron: "Duiven: 636 cliënten, 136 minuten, 77%",
    },
  ],
} satisfies Woorden<typeof som>;
