import type { Monitorvraag } from "../../src/plans/monitor/lijsten";
import { monitor } from "../../src/plans/monitor/plan";
import { datum } from "../../src/sheet/cellen";
import { beproefPlan } from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { orakelMonitor } from "../orakel/monitor";

const vol = vragen.contractmonitor as Monitorvraag;
const LEEG = { normTevreden: undefined, normSchoon: undefined, normaal: undefined };

/** Eén aanbieder zonder kwaliteit of norm, eigen banden, en iemand onder de laagste band. */
const kleinst: Monitorvraag = {
  peildatum: datum("2027-01-01"),
  maat: { ...LEEG, drempel: 0.75, minimum: 10 },
  regels: { grens: "tot" },
  banden: [{ vanaf: 80, naam: "licht" }, { vanaf: 120 }],
  aanbieders: [{ aanbieder: "Enig" }],
  perioden: [{ periode: "2026", maanden: 12, compleet: "ja" }],
  levering: [
    { aanbieder: "ENIG", periode: "2026", beschikt: 120, geleverd: 121, aantal: 12 },
    { aanbieder: "Enig", periode: "2026", beschikt: 60, geleverd: 60, aantal: 1 },
  ],
};

beproefPlan(monitor, { vol, kleinst }, orakelMonitor);
