import type { Plan } from "../opgave/plan";
import type { Verwijzingen } from "../opgave/verwijzingen";
import type { Begroting } from "./begroting";
import { celnaamGedeeld, kolomnaamGedeeld, PEILDATUM } from "./namen";

/** Waar een plan zijn gedeelde gegevens vindt: op het blad Uitgangspunten, op naam. Wat daar niet staat (leeg gelaten), vult het plan zelf in. */
export function verwijzingenVan(plan: Plan, b: Begroting): Verwijzingen {
  const staatEr = (naam: string) =>
    b.gedeeld.some((g) => g.naam === naam) || b.lijsten.some((l) => l.naam === naam);
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
        gedeeld === undefined || !staatEr(gedeeld)
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
