import fs from "node:fs";
import path from "node:path";
import { adviesaanvraag } from "../../src/plans/adviesaanvraag/plan";
import type { Adviesvraag } from "../../src/plans/adviesaanvraag/lijsten";
import { voorbeeldBandbreedtes } from "../../src/plans/bandbreedtes/voorbeeld";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import { vraagDuiven as capaciteitDuiven } from "../../src/plans/capaciteit/duiven";
import type { Vraag } from "../../src/plans/opgave/vraag";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import { planning } from "../../src/plans/planning/plan";
import { plannen } from "../../src/plans/plannen";
import { datum } from "../../src/sheet/cellen";

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

/** Het plan van elk voorbeeld dat `wmo begroting` van een losse vraag heeft, met wat daarin staat. */
function uitVoorbeelden(): Record<string, Vraag> {
  const map = path.resolve(__dirname, "../../voorbeelden");
  const delen = fs
    .readdirSync(map)
    .filter((naam) => naam.endsWith("-verzonnen.json"))
    .flatMap((naam) => {
      const uit = leesBegroting(JSON.parse(fs.readFileSync(path.join(map, naam), "utf8")));
      if ("klachten" in uit) throw new Error(`${naam}: ${uit.klachten.map((k) => k.zin).join(" ")}`);
      return uit.begroting.delen.map(({ plan, vraag }): [string, Vraag] => [plan.id, vraag]);
    });
  return Object.fromEntries(delen);
}

/** Per plan van het register een vraag waarmee zijn blad helemaal gevuld is: die van zijn voorbeeld, of een van hier. */
export const vragen: Readonly<Record<string, Vraag>> = {
  ...uitVoorbeelden(),
  bandbreedtes: voorbeeldBandbreedtes,
  besparing: voorbeeldBesparing,
  capaciteit: capaciteitDuiven,
  [planning.id]: planningDuiven,
  [adviesaanvraag.id]: adviesVerzonnen,
};

const mist = plannen.filter((plan) => vragen[plan.id] === undefined).map((plan) => plan.id);
if (mist.length > 0)
  throw new Error(`zet een voorbeeld van ${mist.join(", ")} in voorbeelden/*-verzonnen.json`);
