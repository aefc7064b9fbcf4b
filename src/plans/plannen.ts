import { capaciteit } from "./capaciteit/plan";
import type { Plan } from "./vorm/plan";

/** Alle plannen, in de volgorde waarin zij in een begroting staan. */
export const plannen: readonly Plan[] = [capaciteit];

/** Het plan met dit id. */
export function planVan(id: string): Plan | undefined {
  return plannen.find((p) => p.id === id);
}
