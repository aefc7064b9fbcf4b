import type { Adviesvraag } from "../../src/plans/adviespunten/lijsten";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import { adviespunten } from "../../src/plans/adviespunten/plan";
import { datum } from "../../src/sheet/cellen";
import { planning } from "../../src/plans/planning/plan";
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

/** Per plan van het register een vraag waarmee zijn blad helemaal gevuld is. */
export const vragen: Readonly<Record<string, Vraag>> = {
  bandbreedtes: voorbeeldBandbreedtes,
  besparing: voorbeeldBesparing,
  capaciteit: capaciteitDuiven,
  [planning.id]: planningDuiven,
  [adviespunten.id]: adviesVerzonnen,
  [regio.id]: regioVerzonnen,
  [ondersteuningsplan.id]: planVerzonnen,
  [wast.id]: wastVerzonnen,
};
