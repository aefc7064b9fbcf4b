import { bandkosten } from "../domain/bandkosten";
import { bandkostenFormule, prijzenfouten, telOpHulpblad } from "./inexcel/bandkosten";
import { bandtelling } from "./inexcel/bandtelling";
import { slechteGetallen } from "./inexcel/controle";
import { aantallenfouten } from "./inexcel/lijsten";
import type { Argumentplek } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { prijs } from "./soorten/geld";
import { evenGroot, getallen } from "./mechaniek/lijst";
import { prijzenkeuze, prijzenkeuzeWoorden, prijzenWoorden } from "./soorten/prijzenkeuze";
import { minuten as minutensoort } from "./soorten/algemeen";
import { prijzenPerBand } from "./soorten/volgordelijst";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "KOSTEN_BANDBREEDTE",
  parameters: {
    minutenPerWeek: getallen(minutensoort),
    prijsPerMaand: getallen(prijs),
    ...prijzenkeuze,
  },
  reken: ({ minutenPerWeek, prijsPerMaand, bandtabel, grens, aantallen, onderLaagste }) => {
    evenGroot(aantallen, "aantallen", minutenPerWeek, "minuten_per_week");
    const prijzen = prijzenPerBand(prijsPerMaand, bandtabel, "prijs_per_maand");
    const afspraak = { prijzen, tabel: bandtabel, regel: grens, onderLaagste };
    return bandkosten(minutenPerWeek.waarden, afspraak, aantallen?.waarden);
  },
});

export const inExcel: InExcel = (a) => {
  const [minuten, prijzen] = [a.p.minutenPerWeek, a.p.prijsPerMaand] as [Argumentplek, Argumentplek];
  const telling = bandtelling(a);
  const fouten = [
    slechteGetallen(minutensoort, minuten),
    ...aantallenfouten(a.p.aantallen, minuten),
    ...telling.fouten,
    ...prijzenfouten(prijzen, telling),
  ];
  const kosten = bandkostenFormule(a, telOpHulpblad(a, telling, minuten), prijzen);
  return `IF(${fouten.join("+")}>0,NA(),${kosten})`;
};

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Kosten per jaar van een lijst cliënten onder een prijs per bandbreedte.",
  parameters: {
    minutenPerWeek: "Geïndiceerde minuten per week, per cliënt of per groep; lege rijen tellen niet mee.",
    prijsPerMaand: prijzenWoorden,
    ...prijzenkeuzeWoorden,
  },
  formule: "per band: cliënten × prijs_per_maand × 12, opgeteld over de banden",
  uitkomst: "Euro per jaar; #N/B als er cliënten onder de laagste band liggen en onder_laagste niets zegt.",
  voorbeelden: [
    {
      invoer: [
        [[75], [110], [136], [200]],
        [[180], [250], [360], [520]],
      ],
      uitkomst: 15720,
      bron: "rekenvoorbeeld; de prijzen zijn verzonnen",
    },
  ],
} satisfies Woorden<typeof som>;
