import type { Argumentplek } from "./argumentplek";
import { kies } from "./tweeling";

/** Een keuze die in een cel staat, moet een van de keuzes zijn: 0, of een fout. Leeg als er niets te keuren is. */
export function keuzefouten(keuze: Argumentplek | undefined, keuzes: readonly string[]): string[] {
  if (keuze === undefined || keuze.waarde !== undefined) return [];
  return [kies(keuze, Object.fromEntries(keuzes.map((k) => [k, "0"])))];
}
