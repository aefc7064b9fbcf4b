import type { Adviesvraag } from "../../src/plans/adviesaanvraag/lijsten";
import { aanbesteding } from "../../src/plans/aanbesteding/plan";
import type { Aanbestedingsvraag } from "../../src/plans/aanbesteding/velden";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import { adviesaanvraag } from "../../src/plans/adviesaanvraag/plan";
import { datum } from "../../src/sheet/cellen";
import { inkoop } from "../../src/plans/inkoop/plan";
import type { Inkoopvraag } from "../../src/plans/inkoop/velden";
import { planning } from "../../src/plans/planning/plan";
import type { Monitorvraag } from "../../src/plans/monitor/lijsten";
import { monitor } from "../../src/plans/monitor/plan";
import type { Prognosevraag } from "../../src/plans/prognose/lijsten";
import { prognose } from "../../src/plans/prognose/plan";
import { ondersteuningsplan } from "../../src/plans/ondersteuningsplan/plan";
import type { Ondersteuningsvraag } from "../../src/plans/ondersteuningsplan/velden";
import { regio, type Regiovraag } from "../../src/plans/regio/plan";
import {
  verzonnenBanden,
  verzonnenGroepen,
  voorbeeldBandbreedtes,
} from "../../src/plans/bandbreedtes/voorbeeld";
import { wast } from "../../src/plans/wast/plan";
import type { Wastvraag } from "../../src/plans/wast/velden";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import { vraagDuiven as capaciteitDuiven } from "../../src/plans/capaciteit/duiven";
import type { Tariefvraag } from "../../src/plans/tariefopbouw/lijsten";
import { tariefopbouw } from "../../src/plans/tariefopbouw/plan";
import type { Vraag } from "../../src/plans/opgave/vraag";

const planningDuiven: Planningsvraag = {
  peildatum: datum("2024-07-01"),
  stappen: [
    { wat: "Collegebesluit", datum: datum("2024-03-19"), eigenaar: "College" },
    { wat: "Kennisgeving gemeenteraad", datum: datum("2024-03-23"), na: 1 },
  ],
  opzeggingen: [{ wat: "01H01", opgezegd: datum("2024-05-01"), termijn: 6, einde: datum("2024-07-01") }],
  tijdvakken: [],
};
const adviesVerzonnen: Adviesvraag = {
  peildatum: datum("2024-07-01"),
  aanvraag: [
    {
      vraag: "Is de nieuwe werkwijze duidelijk voor cliënten?",
      uiterlijk: datum("2024-08-01"),
      fase: "inspraak en advies",
    },
  ],
  punten: [
    { vraag: "Is de brief leesbaar?", deadline: datum("2024-06-01"), status: "open" },
    {
      vraag: "Wie helpt bij bezwaar?",
      status: "overgenomen",
      advies: "Noem de ombudsman",
    },
  ],
  indicatoren: [
    {
      wat: "Bezwaren",
      eenheid: "aantal",
      nulmeting: 12,
      doel: 6,
      richting: "lager is beter",
      op: datum("2025-07-01"),
      meting: 9,
    },
  ],
};

/** Drie verzonnen gemeenten, twee jaar. */
const regioVerzonnen: Regiovraag = {
  peildatum: datum("2027-01-01"),
  jaren: [{ jaar: 2027 }, { jaar: 2028 }],
  gemeenten: [{ gemeente: "Aalsdonk" }, { gemeente: "Beekhuizen" }, { gemeente: "Ceintuur" }],
  begrotingen: [
    {
      gemeente: "Aalsdonk",
      jaar: 2027,
      clienten: 200,
      lasten: 800_000,
      consulenten: 30_000,
      bijdragen: 9_000,
    },
    {
      gemeente: "Aalsdonk",
      jaar: 2028,
      clienten: 202,
      lasten: 824_000,
      consulenten: 31_000,
      bijdragen: 9_090,
    },
    { gemeente: "Beekhuizen", jaar: 2027, clienten: 50, lasten: 300_000 },
    { gemeente: "Beekhuizen", jaar: 2028, clienten: 51, lasten: 309_000 },
    { gemeente: "Ceintuur", jaar: 2027, clienten: 250, lasten: 1_250_000, consulenten: 40_000 },
    { gemeente: "Ceintuur", jaar: 2028, clienten: 252, lasten: 1_287_500, consulenten: 41_000 },
  ],
};

/** Verzonnen: een gemeente die vergrijst, met vijf eigen tellingen en een effect van beleid. */
const prognoseVerzonnen: Prognosevraag = {
  peildatum: datum("2027-01-01"),
  basis: { basisjaar: 2026, trend: 0.005 },
  uitstroom: { uitstroom: 0.12 },
  jaren: [2027, 2028, 2029, 2030].map((jaar) => ({ jaar })),
  leeftijden: [
    { leeftijd: "tot 65", clienten: 120 },
    { leeftijd: "65 tot 75", clienten: 140 },
    { leeftijd: "75 tot 85", clienten: 260 },
    { leeftijd: "85 en ouder", clienten: 150 },
  ],
  bevolking: Object.entries({
    "tot 65": [20_400, 20_350, 20_300, 20_200, 20_150, 20_050, 19_950, 19_900, 19_800],
    "65 tot 75": [2_700, 2_740, 2_760, 2_790, 2_800, 2_820, 2_850, 2_870, 2_900],
    "75 tot 85": [1_510, 1_570, 1_630, 1_680, 1_740, 1_800, 1_860, 1_910, 1_960],
    "85 en ouder": [480, 490, 500, 515, 530, 545, 560, 580, 600],
  }).flatMap(([leeftijd, rij]) => rij.map((inwoners, i) => ({ leeftijd, jaar: 2022 + i, inwoners }))),
  tellingen: [560, 590, 622, 648, 670].map((clienten, i) => ({
    datum: datum(`${2022 + i}-01-01`),
    clienten,
  })),
  effecten: [{ wat: "Eigen bijdrage naar inkomen", jaar: 2028, effect: -0.04 }],
};
/** Een verzonnen aanbieder: geen van deze lonen, uren of kosten komt uit een cao of een jaarrekening. */
const tariefVerzonnen: Tariefvraag = {
  peildatum: datum("2027-01-01"),
  basis: { contracturen: 36, wekenPerJaar: 52 },
  loon: {
    vakantietoeslag: 0.08,
    eindejaarsuitkering: 0.06,
    eindejaarOver: "nee",
    ort: 0.01,
    socialeLasten: 0.18,
    pensioen: 0.1,
  },
  kosten: {
    overhead: 0.2,
    overheadAls: "opslag",
    reiskosten: 900,
    opleidingskosten: 450,
    gemeentelijkeEisen: 300,
    indexatie: "blad Tarief",
  },
  winst: { marge: 0.02 },
  perceel: { clienten: 60, minuten: 110, reistijdNu: 20, reistijdStraks: 8 },
  producten: [
    { product: "Hulp bij het huishouden", uurtarief: 37 },
    { product: "Hulp met regie" },
    { product: "Pgb", uurtarief: 25 },
  ],
  schalen: [
    { schaal: "Schaal A trede 3", uurloon: 15.5, minimum: 15 },
    { schaal: "Schaal B trede 5", uurloon: 17.25 },
  ],
  functiemix: [
    { product: "Hulp bij het huishouden", schaal: "Schaal A trede 3", aandeel: 0.8 },
    { product: "Hulp bij het huishouden", schaal: "Schaal B trede 5", aandeel: 0.2 },
    { product: "Hulp met regie", schaal: "Schaal B trede 5", aandeel: 1 },
  ],
  uren: [
    { soort: "verlof", uren: 220 },
    { soort: "ziekte", uren: 110 },
    { soort: "scholing", uren: 20 },
    { soort: "werkoverleg", uren: 24 },
    { soort: "administratie", uren: 30, declarabel: "nee" },
    { soort: "reistijd", uren: 90 },
  ],
  prijsbanden: [
    { band: "Band 1", product: "Hulp bij het huishouden", minuten: 80, clienten: 40 },
    { band: "Band 2", product: "Hulp bij het huishouden", minuten: 110, clienten: 60 },
  ],
};

/** Vier verzonnen inschrijvers; 30/70 is de verhouding die de adviesraden vroegen (002, advies, paragraaf 4). */
const aanbestedingVerzonnen: Aanbestedingsvraag = {
  peildatum: datum("2027-01-01"),
  weging: { gewichtPrijs: 0.3 },
  grenzen: { laagste: 30, hoogste: 44 },
  waarde: { vollePunten: 15 },
  inschrijvers: [
    { inschrijver: "Zorg A", prijs: 31, kwaliteit: 60 },
    { inschrijver: "Zorg B", prijs: 36.5, kwaliteit: 83 },
    { inschrijver: "Zorg C", prijs: 38.2, kwaliteit: 85 },
    { inschrijver: "Zorg D", prijs: 41, kwaliteit: 88 },
  ],
};

/** De verzonnen groepen en banden van Bandbreedtes, met het tarief en de graad van Duiven (004); de andere bedragen zijn verzonnen. */
const inkoopVerzonnen: Inkoopvraag = {
  peildatum: datum("2025-07-01"),
  basis: {
    uurtarief: 37.2,
    declaratiegraad: 0.77,
    wekenPerJaar: 52,
    vermijdbareKosten: 27,
    verschuiving: 0.1,
  },
  resultaat: { prijsResultaat: 290 },
  populatie: { budget: 2_150_000 },
  band: { grens: "t/m", onderLaagste: "laagste band" },
  banden: verzonnenBanden,
  groepen: verzonnenGroepen.map(({ minutenNu, aantal }) => ({ minutenNu, aantal })),
};
/** Een verzonnen geval met de modules van HBEL; uren, loon en steekproef zijn verzonnen. */
const planVerzonnen: Ondersteuningsvraag = {
  peildatum: datum("2025-07-01"),
  geval: { soort: "alleenstaand, kan licht werk zelf", per: "maand", wekenPerJaar: 52, grens: "t/m" },
  herindicatie: { geleverd: 520, gehaaldVanaf: 0.9 },
  toetsing: {
    wie: "consulent toetst elk plan",
    plannen: 260,
    urenToets: 0.5,
    steekproef: 0.1,
    loonkosten: 7000,
    werkweek: 36,
    productiviteit: 0.75,
  },
  norm: [
    { onderdeel: "basis", aantal: 1, uren: 108 },
    { onderdeel: "minder inzet", aantal: 1, uren: -23 },
    { onderdeel: "extra kamer in gebruik", aantal: 2, uren: 16 },
    { onderdeel: "ramen binnen", aantal: 1, minuten: 30, keren: 4 },
    { onderdeel: "veel extra", uren: 52 },
  ],
  activiteiten: [
    { wat: "Stofzuigen en dweilen", minuten: 45, keren: 1, periode: "week", gehaald: "ja" },
    { wat: "Badkamer en toilet", minuten: 40, keren: 1, periode: "week", gehaald: "ja" },
    { wat: "Bed verschonen", minuten: 20, keren: 26, periode: "jaar", gehaald: "ja" },
    { wat: "Keuken", minuten: 90, keren: 2, periode: "maand", gehaald: "nee" },
  ],
  banden: [],
  stappen: [
    { stap: "Wat is de ondersteuningsvraag?", bevinding: "zwaar huishoudelijk werk" },
    { stap: "Is een maatwerkvoorziening nodig?" },
  ],
};

/** De verzonnen groepen en prijzen van Bandbreedtes, met een verzonnen was- en strijkservice. */
const wastVerzonnen: Wastvraag = {
  peildatum: datum("2025-07-01"),
  service: { minutenEraf: 25, deelname: 0.25, prijs: 45, vast: 12_000 },
  regels: { grens: "t/m", onderLaagste: "laagste band" },
  uren: { uurtarief: 37.2, declaratiegraad: 0.77, wekenPerJaar: 52 },
  groepen: verzonnenGroepen.map(({ minutenNu, aantal }) => ({ minutenNu, aantal })),
  banden: verzonnenBanden,
};

/** Verzonnen: vier aanbieders, van wie een te klein is om iets over te zeggen, en drie perioden waarvan de laatste nog openstaat. */
const monitorVerzonnen: Monitorvraag = {
  peildatum: datum("2027-01-01"),
  maat: { normTevreden: 7.5, normSchoon: 0.9, normaal: 0.9, drempel: 0.75, minimum: 10 },
  regels: { grens: "t/m" },
  banden: [],
  aanbieders: [
    { aanbieder: "De Linde", tevreden: 6.9, antwoorden: 64, schoon: 0.82, bezoeken: 30 },
    { aanbieder: "Thuis", tevreden: 8.1, antwoorden: 90, schoon: 0.95, bezoeken: 40 },
    { aanbieder: "Buurtwerk", tevreden: 7.7, antwoorden: 6 },
    { aanbieder: "Klein", tevreden: 8.4, antwoorden: 4 },
  ],
  perioden: [
    { periode: "2025", maanden: 12, compleet: "ja" },
    { periode: "2026, eerste helft", maanden: 6, compleet: "ja" },
    { periode: "2026, tweede helft", maanden: 6, compleet: "nee" },
  ],
  levering: [
    ["De Linde", "2025", 100, 92, 40],
    ["De Linde", "2025", 150, 118, 60],
    ["De Linde", "2026, eerste helft", 100, 84, 30],
    ["De Linde", "2026, eerste helft", 150, 110, 70],
    ["De Linde", "2026, eerste helft", 200, 165, 25],
    ["De Linde", "2026, tweede helft", 150, 40, 70],
    ["Thuis", "2025", 75, 70, 80],
    ["Thuis", "2025", 130, 120, 50],
    ["Thuis", "2026, eerste helft", 75, 69, 85],
    ["Thuis", "2026, eerste helft", 130, 108, 45],
    ["Thuis", "2026, eerste helft", 60, 55, 12],
    ["Buurtwerk", "2025", 110, 100, 8],
    ["Buurtwerk", "2026, eerste helft", 110, 95, 20],
    ["Buurtwerk", "2026, eerste helft", 190, 190, 6],
    ["Klein", "2026, eerste helft", 140, 0, 3],
    ["Klein", "2026, eerste helft", 95, 90, 4],
  ].map(([aanbieder, periode, beschikt, geleverd, aantal]) => ({
    aanbieder: aanbieder as string,
    periode: periode as string,
    beschikt: beschikt as number,
    geleverd: geleverd as number,
    aantal: aantal as number,
  })),
};

/** Per plan van het register een vraag waarmee zijn blad helemaal gevuld is. */
export const vragen: Readonly<Record<string, Vraag>> = {
  bandbreedtes: voorbeeldBandbreedtes,
  besparing: voorbeeldBesparing,
  capaciteit: capaciteitDuiven,
  [planning.id]: planningDuiven,
  [adviesaanvraag.id]: adviesVerzonnen,
  [regio.id]: regioVerzonnen,
  [prognose.id]: prognoseVerzonnen,
  [tariefopbouw.id]: tariefVerzonnen,
  [inkoop.id]: inkoopVerzonnen,
  [aanbesteding.id]: aanbestedingVerzonnen,
  [ondersteuningsplan.id]: planVerzonnen,
  [wast.id]: wastVerzonnen,
  [monitor.id]: monitorVerzonnen,
};
