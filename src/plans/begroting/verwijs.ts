import type { Plan } from "../vorm/plan";
import type { Verwijzingen } from "../vorm/verwijzingen";
import { celnaamGedeeld, kolomnaamGedeeld, PEILDATUM } from "./namen";

/** Waar een plan zijn gedeelde gegevens vindt: op het blad Uitgangspunten, op naam. */
export function verwijzingenVan(plan: Plan): Verwijzingen {
  const velden = plan.delen.flatMap((d) => d.velden);
  return {
    blad: "Uitgangspunten",
    peildatum: PEILDATUM,
    velden: Object.fromEntries(
      velden.flatMap(({ sleutel, gedeeld }) =>
        gedeeld === undefined ? [] : [[sleutel, celnaamGedeeld(gedeeld)]],
      ),
    ),
    lijsten: Object.fromEntries(
      plan.lijsten.flatMap(({ naam, gedeeld, kolommen }) =>
        gedeeld === undefined
          ? []
          : [
              [
                naam,
                (plaats: number) =>
                  Object.fromEntries(
                    kolommen.map((k) => [k.sleutel, `INDEX(${kolomnaamGedeeld(gedeeld, k)},${plaats})`]),
                  ),
              ],
            ],
      ),
    ),
  };
}
