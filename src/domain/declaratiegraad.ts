import { Rekenfout } from "./fout";

/**
 * Declaratiegraad (verzilvering): gedeclareerd / toegewezen; boven 1 mag. Beide 0 is undefined: er valt niets te zeggen. Alleen niets
 * toegewezen is #DIV/0!.
 */
export function declaratiegraad(gedeclareerd: number, toegewezen: number): number | undefined {
  if (toegewezen !== 0) return gedeclareerd / toegewezen;
  if (gedeclareerd === 0) return undefined;
  throw new Rekenfout("#DIV/0!", "delen-door-nul", {
    parameter: "toegewezen",
    verwacht: "een aantal groter dan 0",
  });
}
