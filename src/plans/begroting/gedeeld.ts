import type { Plan } from "../opgave/plan";
import type { Lijst, Veld } from "../opgave/veld";

/** De gegevens die deze plannen delen, elk één keer, op naam; het eerste plan zegt hoe het veld heet. */
export function gedeeldeVelden(
  plannen: readonly Plan[],
  delen?: (plan: Plan) => readonly string[],
): Map<string, Veld> {
  const uit = new Map<string, Veld>();
  for (const plan of plannen)
    for (const deel of plan.delen) {
      if (!deel.verplicht && delen && !delen(plan).includes(deel.naam)) continue;
      for (const veld of deel.velden) {
        const { gedeeld } = veld;
        if (gedeeld !== undefined && !uit.has(gedeeld)) uit.set(gedeeld, veld);
      }
    }
  return uit;
}

/** De lijsten die deze plannen delen, elk één keer, op naam; met elke kolom waar een van de plannen om vraagt. */
export function gedeeldeLijsten(plannen: readonly Plan[]): Map<string, Lijst> {
  const uit = new Map<string, Lijst>();
  for (const { lijsten } of plannen)
    for (const lijst of lijsten) {
      const { gedeeld } = lijst;
      if (gedeeld === undefined) continue;
      const eerder = uit.get(gedeeld);
      const nieuw = lijst.kolommen.filter((k) => !eerder?.kolommen.some((e) => e.sleutel === k.sleutel));
      uit.set(gedeeld, eerder === undefined ? lijst : samen(eerder, lijst, nieuw));
    }
  return uit;
}

/** Een lijst waar twee plannen om vragen: met de kolommen van beide, en zoveel rijen als elk ten minste wil. */
function samen(een: Lijst, ander: Lijst, nieuw: Lijst["kolommen"]): Lijst {
  const begin = een.begin ?? ander.begin;
  return {
    ...een,
    kolommen: [...een.kolommen, ...nieuw],
    minstens: Math.max(een.minstens, ander.minstens),
    hoogstens: Math.min(een.hoogstens, ander.hoogstens),
    ...(begin === undefined ? {} : { begin }),
  };
}
