import { beginvraag, deelbegin } from "./begin";
import { bronsleutels } from "./bronnen";
import { namenOm } from "./lees";
import { bronnaam, celnaam } from "./namen";
import { ONTBREEKT, tellingHier } from "./ontbreekt";
import type { Plan } from "./plan";
import { isGetal, isKeuze, type Lijst } from "./veld";
import type { Vraag, Waarden } from "./vraag";

/** Zoveel bladen van één plan houdt het paneel uit elkaar. */
export const EXEMPLAREN = 9;

/** Alle namen die het paneel van een blad kan willen lezen: de invoer, en wat het laat zien. Wat er niet is, is er niet. */
export function bladnamen<V extends Vraag>(plan: Plan<V>, exemplaar: number): string[] {
  const { kern, zinnen, tabellen, grafiek } = plan.bovenkant(vollevraag(plan));
  const uitkomsten = [
    ...(plan.antwoordnaam === undefined ? [] : [plan.antwoordnaam]),
    ...new Set([ONTBREEKT, tellingHier(plan).naam]),
    ...kern.map((k) => k.naam),
    ...zinnen,
    ...tabellen.flatMap((t) => t.kolommen.map((k) => k.naam)),
    ...(grafiek === undefined ? [] : [grafiek.categorieen, ...grafiek.reeksen.map((r) => r.kolom)]),
  ];
  const bronnen = bronsleutelsVan(plan).map(bronnaam);
  return [
    ...namenOm(plan, exemplaar),
    ...[...uitkomsten, ...bronnen].map((naam) => celnaam(plan, exemplaar, naam)),
  ];
}

const alBekend = new WeakMap<Plan, readonly string[]>();

/** Waar op het volle blad een bron bij kan staan. Het blad ervoor maken kost tijd, en het paneel leest na elke wijziging. */
function bronsleutelsVan<V extends Vraag>(plan: Plan<V>): readonly string[] {
  const sleutel = plan as unknown as Plan;
  const bekend = alBekend.get(sleutel) ?? [...bronsleutels(plan, vollevraag(plan))];
  alBekend.set(sleutel, bekend);
  return bekend;
}

/** Een vraag met elk deel en van elke lijst een gevulde rij: het blad waar alles op staat. Om namen uit te halen, niet om mee te rekenen. */
export function vollevraag<V extends Vraag>(plan: Plan<V>): V {
  const begin = beginvraag(plan, 0);
  const delen = plan.delen.map((d) => [d.naam, deelbegin(d, 0)] as const);
  const lijsten = plan.lijsten.map((l) => [l.naam, [volleRij(l), volleRij(l)]] as const);
  const inhoud = Object.fromEntries<unknown>([...delen, ...lijsten]);
  return { ...begin, ...inhoud };
}

/** Sommige uitkomsten zijn er pas als een kolom gevuld is, zoals de besparing bij een prijs per band. */
function volleRij({ kolommen }: Lijst): Waarden {
  return Object.fromEntries(
    kolommen.map((k) => [k.sleutel, isGetal(k) ? 1 : isKeuze(k) ? k.keuzes[0] : k.label]),
  );
}
