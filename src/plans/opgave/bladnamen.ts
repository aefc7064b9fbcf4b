import { beginvraag, deelbegin } from "./begin";
import { bronsleutels } from "./bronnen";
import { namenOm } from "./lees";
import { bronnaam, celnaam } from "./namen";
import { ONTBREEKT, tellingHier } from "./ontbreekt";
import { ANTWOORD, type Bovenkant, type Plan } from "./plan";
import { isGetal, isKeuze, type Lijst } from "./veld";
import type { Vraag, Waarden } from "./vraag";

/** Zoveel bladen van één plan houdt het paneel uit elkaar. */
export const EXEMPLAREN = 9;

/** Alle namen die het paneel van een blad kan willen lezen: de invoer, en wat het laat zien. Wat er niet is, is er niet. */
export function bladnamen<V extends Vraag>(plan: Plan<V>, exemplaar: number): string[] {
  return [...namenOm(plan, exemplaar), ...uitkomstnamen(plan).map((naam) => celnaam(plan, exemplaar, naam))];
}

const alBekend = new WeakMap<Plan, readonly string[]>();

/** De namen onder de invoer, en waar een bron bij kan staan. Het blad ervoor maken kost tijd, en het paneel leest na elke wijziging. */
function uitkomstnamen<V extends Vraag>(plan: Plan<V>): readonly string[] {
  const sleutel = plan as unknown as Plan;
  const eerder = alBekend.get(sleutel);
  if (eerder !== undefined) return eerder;
  const vol = vollevraag(plan);
  // Zonder rijen in een lijst staat er soms iets wat er met rijen niet staat, zoals de standaardtabel voor banden.
  const zonder = plan.lijsten.filter((l) => l.minstens === 0).map((l) => ({ ...vol, [l.naam]: [] }));
  const uit = [
    ...new Set([
      ANTWOORD,
      ONTBREEKT,
      tellingHier(plan).naam,
      ...[vol, ...zonder].flatMap((vraag) => getoond(plan.bovenkant(vraag))),
      ...[...bronsleutels(plan, vol)].map(bronnaam),
    ]),
  ];
  alBekend.set(sleutel, uit);
  return uit;
}

function getoond({ kern, zinnen, tabellen, grafiek }: Bovenkant): string[] {
  return [
    ...kern.map((k) => k.naam),
    ...zinnen,
    ...tabellen.flatMap((t) => t.kolommen.map((k) => k.naam)),
    ...(grafiek === undefined ? [] : [grafiek.categorieen, ...grafiek.reeksen.map((r) => r.kolom)]),
  ];
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
