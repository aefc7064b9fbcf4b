import type { Scenario } from "./afbouw";
import type { Lichtingen } from "./lichting";

/** Het verloop van één scenario, een getal per maand. Minuten zijn per week, van alle cliënten samen. */
export interface Verloop {
  /** Nog in het oude product, aan het einde van de maand. */
  readonly inOudProduct: Float64Array;
  /** Herbeoordeeld in de maand. */
  readonly beoordeeld: Float64Array;
  /** Maanden die herbeoordeelden in deze maand samen meetellen: ieder vanaf zijn eigen dag. */
  readonly clientmaanden: Float64Array;
  /** Minuten minder door herbeoordeling: gemiddeld over de maand, en op het einde ervan. Onder 0 komen er minuten bij. */
  readonly minder: Float64Array;
  readonly minderAanEinde: Float64Array;
  /** Minuten van wie na herbeoordeling geen cliënt meer is, gemiddeld over de maand. */
  readonly vertrokken: Float64Array;
}

export interface Overgangsinvoer {
  readonly lichtingen: Lichtingen;
  /** Maanden na 1 januari van het eerste jaar waarop de overgang ingaat, 0 tot 12. Wie eerder afloopt, wordt dan beoordeeld. */
  readonly begin: number;
  readonly maanden: number;
  /** Deel dat na herbeoordeling cliënt blijft. */
  readonly terugkeer: number;
}

/**
 * De overgang per maand in de drie scenario's van de notitie (gemeente Duiven, AVHO, paragraaf 3). Zacht: ieder wordt beoordeeld als
 * zijn verwijzing afloopt. Hard zonder herindicatie: hetzelfde, maar op de ingangsdatum gaat iedereen op papier over. Hard met
 * herindicatie: iedereen, gelijk gespreid, in het eerste jaar. Eén gang door de lichtingen en één door de maanden.
 */
export function overgang(i: Overgangsinvoer): Readonly<Record<Scenario, Verloop>> {
  const { aantal, van, tot, nu, straks } = i.lichtingen;
  const { begin, maanden } = i;
  const afloop: Sporen = new Float64Array(maanden * BREED);
  const ineens: Sporen = new Float64Array(maanden * BREED);
  let [clienten, minuten, verschil] = [0, 0, 0];
  for (let k = 0; k < aantal.length; k++) {
    const a = aantal[k] as number;
    const m = a * (nu[k] as number);
    const d = m - a * (straks[k] as number);
    clienten += a;
    minuten += m;
    verschil += d;
    const eigen = van[k] as number;
    const vanaf = eigen < begin ? begin : eigen;
    if (vanaf >= maanden) continue;
    const einde = Math.max(vanaf, tot[k] as number);
    const maand = vanaf | 0;
    // Eén cliënt valt in één maand: die korte weg staat in de lus zelf, want lijsten van losse cliënten zijn lang.
    if (einde <= maand + 1) zetInMaand(afloop, maand, maand + 1 - (vanaf + einde) / 2, a, d, m);
    else spreid(afloop, vanaf, einde, a, d, m);
  }
  if (begin < maanden) spreid(ineens, begin, 12, clienten, verschil, minuten);
  const zacht = optellen(i, afloop, clienten);
  const opPapier = new Float64Array(maanden);
  for (let m = 0; m < maanden && m + 1 <= begin; m++) opPapier[m] = clienten;
  return {
    zacht,
    "hard zonder herindicatie": { ...zacht, inOudProduct: opPapier },
    "hard met herindicatie": optellen(i, ineens, clienten),
  };
}

/**
 * Wat er per maand bij komt, zes getallen naast elkaar: cliënten, hun minuten minder en hun minuten nu, en van elk daarachter wat in de
 * maand zelf al meetelt. In één rij, want de lus over cliënten schrijft ze steeds alle zes.
 */
type Sporen = Float64Array;
const BREED = 6;

/** Spreidt een lichting gelijk over de maanden van `van` tot `tot`. */
function spreid(
  s: Sporen,
  van: number,
  tot: number,
  aantal: number,
  verschil: number,
  minuten: number,
): void {
  for (let m = van | 0; m < tot && m < s.length / BREED; m++) {
    const lo = Math.max(van, m);
    const hi = Math.min(tot, m + 1);
    const deel = (hi - lo) / (tot - van);
    zetInMaand(s, m, m + 1 - (lo + hi) / 2, aantal * deel, verschil * deel, minuten * deel);
  }
}

/** `rest` is het deel van de maand dat na het moment van herbeoordeling nog komt. */
function zetInMaand(
  s: Sporen,
  m: number,
  rest: number,
  aantal: number,
  verschil: number,
  minuten: number,
): void {
  const p = m * BREED;
  s[p] = (s[p] as number) + aantal;
  s[p + 1] = (s[p + 1] as number) + aantal * rest;
  s[p + 2] = (s[p + 2] as number) + verschil;
  s[p + 3] = (s[p + 3] as number) + verschil * rest;
  s[p + 4] = (s[p + 4] as number) + minuten;
  s[p + 5] = (s[p + 5] as number) + minuten * rest;
}

function optellen({ maanden, terugkeer }: Overgangsinvoer, s: Sporen, clienten: number): Verloop {
  const leeg = () => new Float64Array(maanden);
  const uit = {
    inOudProduct: leeg(),
    beoordeeld: leeg(),
    clientmaanden: leeg(),
    minder: leeg(),
    minderAanEinde: leeg(),
    vertrokken: leeg(),
  };
  let [aantal, verschil, minuten] = [0, 0, 0];
  for (let m = 0, p = 0; m < maanden; m++, p += BREED) {
    uit.beoordeeld[m] = s[p] as number;
    uit.clientmaanden[m] = aantal + (s[p + 1] as number);
    uit.minder[m] = terugkeer * (verschil + (s[p + 3] as number));
    uit.vertrokken[m] = (1 - terugkeer) * (minuten + (s[p + 5] as number));
    aantal += s[p] as number;
    verschil += s[p + 2] as number;
    minuten += s[p + 4] as number;
    uit.minderAanEinde[m] = terugkeer * verschil;
    // Optellen van delen laat soms een miljardste cliënt over.
    uit.inOudProduct[m] = Math.max(0, clienten - aantal);
  }
  return uit;
}
