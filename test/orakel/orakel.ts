import { Rekenfout } from "../../src/domain/fout";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Plan } from "../../src/plans/opgave/plan";
import type { Vraag } from "../../src/plans/opgave/vraag";
import type { Blad, Celwaarde } from "../../src/workbook/blad";
import { bijNaam } from "../hulp/planproef";

/** Een tweede mening over een plan: per naam de waarden die op het blad horen te staan, met andere sommen gerekend. */
export type Orakel = Readonly<Record<string, readonly Celwaarde[]>>;

/** De uitkomst, of de foutwaarde die in de cel hoort. */
export function ofFout(reken: () => number): Celwaarde {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof Rekenfout) return { fout: fout.code };
    throw fout;
  }
}

/** Elke uitkomst van het orakel staat onder haar naam op het (uitgerekende) blad. */
export function verwachtOrakel<V extends Vraag>(plan: Plan<V>, blad: Blad, orakel: Orakel): void {
  expect(Object.keys(orakel).length).toBeGreaterThan(0);
  for (const [naam, waarden] of Object.entries(orakel))
    expect([naam, bijNaam(blad, celnaam(plan, 1, naam))?.flat()]).toEqual([
      naam,
      waarden.map((w): unknown => (typeof w === "number" ? expect.closeTo(w, 6) : w)),
    ]);
}
