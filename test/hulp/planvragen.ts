import type { Adviesvraag } from "../../src/plans/adviespunten/lijsten";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import { adviespunten } from "../../src/plans/adviespunten/plan";
import { datum } from "../../src/sheet/cellen";
import { planning } from "../../src/plans/planning/plan";
import type { Monitorvraag } from "../../src/plans/monitor/lijsten";
import { monitor } from "../../src/plans/monitor/plan";
import type { Prognosevraag } from "../../src/plans/prognose/lijsten";
import { prognose } from "../../src/plans/prognose/plan";
import { regio, type Regiovraag } from "../../src/plans/regio/plan";
import { voorbeeldBandbreedtes } from "../../src/plans/bandbreedtes/voorbeeld";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import { vraagDuiven as capaciteitDuiven } from "../../src/plans/capaciteit/duiven";
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
  punten: [
    { vraag: "Is de brief leesbaar?", fase: "voorbereiding", deadline: datum("2024-06-01"), status: "open" },
    {
      vraag: "Wie helpt bij bezwaar?",
      fase: "invoering",
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
      richting: "minstens",
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
  [adviespunten.id]: adviesVerzonnen,
  [regio.id]: regioVerzonnen,
  [prognose.id]: prognoseVerzonnen,
  [monitor.id]: monitorVerzonnen,
};
