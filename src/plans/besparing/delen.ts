import { eenheden } from "../eenheden";
import { banden as bandenlijst, grens, onderLaagste } from "../bandbreedtes/velden";
import {
  clienten,
  declaratiegraad,
  groepen as groepenlijst,
  minutenNu,
  minutenStraks,
  uurtarief,
  wekenPerJaar,
} from "../velden";
import { deelVan } from "../opgave/vraag";
import { deel, lijst, veld, type VraagVan } from "../opgave/vraagvan";

const declaratiegraadStraks = veld({
  sleutel: "declaratiegraadStraks",
  naam: "declaratiegraad_straks",
  label: "Declaratiegraad na de overgang",
  ...eenheden.aandeel,
  uitKeten: [
    {
      bladen: ["overgang"],
      formule: "INDEX(WMO_Overgang_product_graad,WMO_Overgang_naar_nr)",
      van: "Van de lijst Producten: het nieuwe product.",
    },
  ],
  leegIs: {
    zin: "dezelfde declaratiegraad als nu",
    formule: (n) => n("declaratiegraad"),
    waarde: (vraag) => deelVan(vraag, { naam: "basis" })?.declaratiegraad as number | undefined,
  },
});

const basis = deel({
  naam: "basis",
  kop: "Cliënten, minuten en tarief",
  uitleg:
    "De som op het gemiddelde. Minuten zijn toegewezen minuten: op geleverde minuten hoort geen declaratiegraad.",
  velden: [
    clienten,
    minutenNu,
    minutenStraks,
    uurtarief,
    declaratiegraad,
    wekenPerJaar,
    declaratiegraadStraks,
  ],
  verplicht: true,
});

const lezing = deel({
  naam: "lezing",
  kop: "Een percentage en een aantal weken",
  uitleg:
    "Noemt een stuk een declaratiegraad en een aantal weken alsof zij hetzelfde zijn, dan staan hier de besparingen van beide lezingen naast elkaar.",
  velden: [
    {
      sleutel: "wekenGenoemd",
      naam: "lezing_weken",
      label: "Weken die naast de declaratiegraad genoemd worden",
      ...eenheden.weken,
      wenk: "het aantal weken uit het stuk; de Duivense notitie schrijft “77% (= 46 weken)”",
    },
  ],
});

const prijs = deel({
  naam: "prijs",
  kop: "Prijs per bandbreedte",
  uitleg:
    "Dezelfde cliënten onder een prijs per band in plaats van een tarief per uur. Vul de banden met hun prijzen in.",
  velden: [grens, onderLaagste],
});

export const delen = [basis, lezing, prijs] as const;

/** Zonder groepen is er alleen de som op het gemiddelde. */
const groepen = lijst({
  ...groepenlijst,
  uitleg: `${groepenlijst.uitleg} Zonder groepen rekent het blad alleen met het gemiddelde.`,
  minstens: 0,
});

const banden = lijst({
  ...bandenlijst,
  uitleg:
    "Alleen nodig voor een prijs per band: de ondergrens en de prijs per maand van elke band, van laag naar hoog; de hoogste band is naar boven open. Een naam mag leeg blijven.",
});

export const lijsten = [banden, groepen] as const;

/** De vraag van het plan Besparing. Zonder groepen is er alleen de som op het gemiddelde. */
export type Besparingsvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
