import type { Plan } from "../opgave/plan";
import type { Deel, Ketenbron, Kolom, Veld } from "../opgave/veld";

/** De bladen die er zijn, op id. */
export type Bladen = ReadonlySet<string>;

/** Waar de keten dit gegeven heeft; undefined als zij het niet heeft, of als haar bladen er niet zijn. */
export function ketenbron({ uitKeten = [] }: Veld | Kolom, bladen: Bladen): Ketenbron | undefined {
  return uitKeten.find((bron) => bron.bladen.every((id) => bladen.has(id)));
}

/** De bladen van de keten waar dit plan gegevens van kan nemen, op id. */
export function ketenbladen({ delen, lijsten }: Plan): readonly string[] {
  const gegevens: readonly (Veld | Kolom)[] = [
    ...delen.flatMap((d) => d.velden),
    ...lijsten.flatMap((l) => l.kolommen),
  ];
  return [...new Set(gegevens.flatMap((g) => g.uitKeten ?? []).flatMap((bron) => bron.bladen))];
}

/** Het plan met alleen wat nog in te vullen is: zonder wat de keten heeft, behalve waar iemand een eigen waarde kiest. */
export function zonderKeten(
  plan: Plan,
  bladen: Bladen,
  eigen: (deel: Deel, veld: Veld) => boolean = () => false,
): Plan {
  return {
    ...plan,
    delen: plan.delen.map((d) => ({
      ...d,
      velden: d.velden.filter((v) => ketenbron(v, bladen) === undefined || eigen(d, v)),
    })),
    lijsten: plan.lijsten.map((l) => ({
      ...l,
      kolommen: l.kolommen.filter((k) => ketenbron(k, bladen) === undefined),
    })),
  };
}

/** De bladen van deze plannen. */
export function bladenVan(plannen: readonly Pick<Plan, "id">[]): Bladen {
  return new Set(plannen.map((p) => p.id));
}

/** Van elk van deze plannen wat er nog in te vullen is. */
export function inTeVullen(plannen: readonly Plan[]): readonly Plan[] {
  const bladen = bladenVan(plannen);
  return plannen.map((plan) => zonderKeten(plan, bladen));
}
