import { adviesaanvraag } from "./adviesaanvraag/plan";
import { aanbesteding } from "./aanbesteding/plan";
import { bandbreedtes } from "./bandbreedtes/plan";
import { besparing } from "./besparing/plan";
import { capaciteit } from "./capaciteit/plan";
import { inkoop } from "./inkoop/plan";
import { keten } from "./keten/keten";
import { ondersteuningsplan } from "./ondersteuningsplan/plan";
import { monitor } from "./monitor/plan";
import { planning } from "./planning/plan";
import { prognose } from "./prognose/plan";
import { regio } from "./regio/plan";
import { tariefopbouw } from "./tariefopbouw/plan";
import { wast } from "./wast/plan";
import type { Plan } from "./opgave/plan";

/** De plannen die elk op zichzelf een vraag beantwoorden. */
export const plannen: readonly Plan[] = [
  bandbreedtes,
  ondersteuningsplan,
  wast,
  besparing,
  tariefopbouw,
  inkoop,
  aanbesteding,
  monitor,
  capaciteit,
  prognose,
  planning,
  adviesaanvraag,
  regio,
];

/** Alle plannen, in de volgorde waarin zij in een begroting staan. */
export const allePlannen: readonly Plan[] = [...keten, ...plannen];
