import { beginvraag, deelbegin } from "./begin";
import { namenOm } from "./lees";
import { celnaam } from "./namen";
import { ONTBREEKT } from "./ontbreekt";
import type { Plan } from "./plan";
import type { Vraag } from "./vraag";

/** Zoveel bladen van één plan houdt het paneel uit elkaar. */
export const EXEMPLAREN = 9;

/** Alle namen die het paneel van een blad kan willen lezen: de invoer, en wat het laat zien. Wat er niet is, is er niet. */
export function bladnamen<V extends Vraag>(plan: Plan<V>, exemplaar: number): string[] {
  const { kern, zinnen, grafiek } = plan.bovenkant(vollevraag(plan));
  const uitkomsten = [
    ...(plan.antwoordnaam === undefined ? [] : [plan.antwoordnaam]),
    ONTBREEKT,
    ...kern.map((k) => k.naam),
    ...zinnen,
    ...(grafiek === undefined ? [] : [grafiek.categorieen, ...grafiek.reeksen.map((r) => r.kolom)]),
  ];
  return [...namenOm(plan, exemplaar), ...uitkomsten.map((naam) => celnaam(plan, exemplaar, naam))];
}

/** Een lege vraag met elk deel en van elke lijst een rij: het blad waar alles op staat. */
export function vollevraag<V extends Vraag>(plan: Plan<V>): V {
  const begin = beginvraag(plan, 0);
  const delen = plan.delen.map((d) => [d.naam, deelbegin(d, 0)] as const);
  const lijsten = plan.lijsten.map((l) => [l.naam, [{}]] as const);
  const inhoud = Object.fromEntries<unknown>([...delen, ...lijsten]);
  return { ...begin, ...inhoud };
}
