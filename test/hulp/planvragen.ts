import { aanbesteding } from "../../src/plans/aanbesteding/plan";
import type { Aanbestedingsvraag } from "../../src/plans/aanbesteding/velden";
import type { Adviesvraag } from "../../src/plans/adviespunten/lijsten";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import { adviespunten } from "../../src/plans/adviespunten/plan";
import { datum } from "../../src/sheet/cellen";
import { inkoop } from "../../src/plans/inkoop/plan";
import type { Inkoopvraag } from "../../src/plans/inkoop/velden";
import { planning } from "../../src/plans/planning/plan";
import { regio, type Regiovraag } from "../../src/plans/regio/plan";
import { verzonnenBanden, verzonnenGroepen } from "../../src/plans/bandbreedtes/voorbeeld";
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

/** Per plan van het register een vraag waarmee zijn blad helemaal gevuld is. */
export const vragen: Readonly<Record<string, Vraag>> = {
  bandbreedtes: voorbeeldBandbreedtes,
  besparing: voorbeeldBesparing,
  capaciteit: capaciteitDuiven,
  [planning.id]: planningDuiven,
  [adviespunten.id]: adviesVerzonnen,
  [regio.id]: regioVerzonnen,
  [inkoop.id]: inkoopVerzonnen,
  [aanbesteding.id]: aanbestedingVerzonnen,
};
