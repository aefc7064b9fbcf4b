import { besparingBandbreedte } from "../domain/bandkosten";
import { bandkostenFormule, prijzenfouten, telOpHulpblad } from "./inexcel/bandkosten";
import { bandtelling } from "./inexcel/bandtelling";
import { slechteGetallen } from "./inexcel/controle";
import { aantallenfouten, zelfdeMaten } from "./inexcel/lijsten";
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
  naam: "BESPARING_BANDBREEDTE",
  parameters: {
    minutenOud: getallen(minutensoort),
    minutenNieuw: getallen(minutensoort),
    prijsPerMaand: getallen(prijs),
    ...prijzenkeuze,
  },
  reken: ({ minutenOud, minutenNieuw, prijsPerMaand, bandtabel, grens, aantallen, onderLaagste }) => {
    evenGroot(minutenNieuw, "minuten_nieuw", minutenOud, "minuten_oud");
    evenGroot(aantallen, "aantallen", minutenOud, "minuten_oud");
    const prijzen = prijzenPerBand(prijsPerMaand, bandtabel, "prijs_per_maand");
    const afspraak = { prijzen, tabel: bandtabel, regel: grens, onderLaagste };
    return besparingBandbreedte(minutenOud.waarden, minutenNieuw.waarden, afspraak, aantallen?.waarden);
  },
});

export const inExcel: InExcel = (a) => {
  const [oud, nieuw, prijzen] = [a.p.minutenOud, a.p.minutenNieuw, a.p.prijsPerMaand] as [
    Argumentplek,
    Argumentplek,
    Argumentplek,
  ];
  if (!zelfdeMaten(oud, nieuw)) return "NA()";
  const telling = bandtelling(a);
  const fouten = [
    slechteGetallen(minutensoort, oud),
    slechteGetallen(minutensoort, nieuw),
    ...aantallenfouten(a.p.aantallen, oud),
    ...telling.fouten,
    ...prijzenfouten(prijzen, telling),
  ];
  const kosten = (lijst: Argumentplek, andere: Argumentplek) => {
    const gevuld = `ISNUMBER(${andere.tekst})*(${andere.tekst}>0)`;
    return bandkostenFormule(a, telOpHulpblad(a, telling, lijst, 1, gevuld), prijzen);
  };
  return `IF(${fouten.join("+")}>0,NA(),${kosten(oud, nieuw)}-${kosten(nieuw, oud)})`;
};

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Besparing per jaar onder een prijs per bandbreedte: alleen wie van band wisselt telt.",
  parameters: {
    minutenOud:
      "Minuten per week nu, per cliënt of per groep. Een rij waarin oud of nieuw leeg is, telt niet mee.",
    minutenNieuw: "Minuten per week straks, op dezelfde plaatsen en even groot als minuten_oud.",
    prijsPerMaand: prijzenWoorden,
    ...prijzenkeuzeWoorden,
  },
  formule: "som per cliënt van (prijs van de oude band − prijs van de nieuwe band) × 12",
  uitkomst: "Euro per jaar; negatief als de kosten stijgen.",
  voorbeelden: [
    {
      invoer: [[[136]], [[125]], [[180], [250], [360], [520]], null, null, [[636]]],
      uitkomst: 0,
      bron: "Duiven, paragraaf 4: gemiddeld 136 naar 125 minuten blijft in band 120-180; de prijzen zijn verzonnen",
    },
    {
      invoer: [
        [[136], [125]],
        [[125], [115]],
        [[180], [250], [360], [520]],
      ],
      uitkomst: 1320,
      bron: "rekenvoorbeeld: één cliënt gaat van band 3 naar band 2",
    },
  ],
} satisfies Woorden<typeof som>;
