import type { Adviesvraag } from "../../src/plans/adviespunten/lijsten";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import { adviespunten } from "../../src/plans/adviespunten/plan";
import { datum } from "../../src/sheet/cellen";
import { planning } from "../../src/plans/planning/plan";
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

/** Per plan van het register een vraag waarmee zijn blad helemaal gevuld is. */
export const vragen: Readonly<Record<string, Vraag>> = {
  bandbreedtes: voorbeeldBandbreedtes,
  besparing: voorbeeldBesparing,
  capaciteit: capaciteitDuiven,
  [planning.id]: planningDuiven,
  [adviespunten.id]: adviesVerzonnen,
};
