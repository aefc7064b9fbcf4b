import { adviespunten } from "./adviespunten/plan";
import { bandbreedtes } from "./bandbreedtes/plan";
import { besparing } from "./besparing/plan";
import { capaciteit } from "./capaciteit/plan";
import { meerjarenraming } from "./meerjarenraming/plan";
import { overgang } from "./overgang/plan";
import { planning } from "./planning/plan";
import type { Plan } from "./opgave/plan";

/** Alle plannen, in de volgorde waarin zij in een begroting staan. */
export const plannen: readonly Plan[] = [
  bandbreedtes,
  besparing,
  overgang,
  capaciteit,
  meerjarenraming,
  planning,
  adviespunten,
];
