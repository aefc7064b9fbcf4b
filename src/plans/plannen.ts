import { adviespunten } from "./adviespunten/plan";
import { bandbreedtes } from "./bandbreedtes/plan";
import { besparing } from "./besparing/plan";
import { capaciteit } from "./capaciteit/plan";
import { meerjarenraming } from "./meerjarenraming/plan";
import { overgang } from "./overgang/plan";
import { planning } from "./planning/plan";
import type { Plan } from "./vorm/plan";

/** Alle plannen, in de volgorde waarin zij in een begroting staan. */
export const plannen: readonly Plan[] = [
  ...[bandbreedtes, besparing, overgang, capaciteit, meerjarenraming, planning, adviespunten],
];

/** Het plan met dit id. */
export function planVan(id: string): Plan | undefined {
  return plannen.find((p) => p.id === id);
}
