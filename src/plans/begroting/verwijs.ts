import type { Koppelingen } from "../opgave/koppelingen";
import type { Plan } from "../opgave/plan";
import type { Begroting } from "./begroting";
import { celnaamGedeeld, kolomnaamGedeeld, PEILDATUM } from "./namen";

const VAN = "Van het blad Uitgangspunten.";

/** Waar een plan zijn gedeelde gegevens vindt: op het blad Uitgangspunten, op naam. Wat daar niet staat (leeg gelaten), vult het plan zelf in. */
export function koppelingenVan(plan: Plan, b: Begroting): Koppelingen {
  const velden = plan.delen.flatMap((d) => d.velden);
  return {
    peildatum: { formule: PEILDATUM, van: VAN },
    velden: Object.fromEntries(
      velden.flatMap(({ sleutel, gedeeld }) =>
        gedeeld === undefined ? [] : [[sleutel, { formule: celnaamGedeeld(gedeeld), van: VAN }]],
      ),
    ),
    lijsten: Object.fromEntries(
      plan.lijsten.flatMap(({ naam, gedeeld, kolommen }) => {
        const bron = b.lijsten.find((l) => l.naam === gedeeld);
        if (gedeeld === undefined || bron === undefined) return [];
        const rij = (plaats: number) =>
          Object.fromEntries(
            kolommen.map((k) => [k.sleutel, `INDEX(${kolomnaamGedeeld(gedeeld, k)},${plaats})`]),
          );
        return [[naam, bron.rijen.map((_, i) => rij(i + 1))]];
      }),
    ),
  };
}
