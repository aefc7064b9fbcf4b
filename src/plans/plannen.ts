import { adviesaanvraag } from "./adviesaanvraag/plan";
import { bandbreedtes } from "./bandbreedtes/plan";
import { besparing } from "./besparing/plan";
import { capaciteit } from "./capaciteit/plan";
import { keten } from "./keten/keten";
import { planning } from "./planning/plan";
import { prognose } from "./prognose/plan";
import { regio } from "./regio/plan";
import { tariefopbouw } from "./tariefopbouw/plan";
import type { Plan } from "./opgave/plan";

/** De plannen die elk op zichzelf een vraag beantwoorden. */
export const plannen: readonly Plan[] = [
  bandbreedtes,
  besparing,
  capaciteit,
  prognose,
  planning,
  adviesaanvraag,
  regio,
  tariefopbouw,
];

/** Alle plannen, in de volgorde waarin zij in een begroting staan. */
export const allePlannen: readonly Plan[] = [...keten, ...plannen];
