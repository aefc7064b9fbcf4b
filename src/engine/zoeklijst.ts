import { excelcode } from "./codes";
import { heeftJokers, maakJokertest } from "./jokers";
import type { Ocel } from "./spreadsheet";
import { vergelijkTekst } from "./waarden";

type Sleutel = string | number | boolean;
type Cellen = readonly (Ocel | undefined)[];

/** Waar elke waarde het eerst en het laatst staat. Per lijst één keer gemaakt: duizend keer zoeken blijft zo evenredig. */
interface Index {
  readonly eerste: ReadonlyMap<Sleutel, number>;
  readonly laatste: ReadonlyMap<Sleutel, number>;
}

const indexen = new WeakMap<Cellen, Index>();

function sleutel(cel: Ocel | undefined): Sleutel | undefined {
  const waarde = cel?.value ?? undefined;
  if (typeof waarde !== "string") return waarde;
  return excelcode(waarde) === undefined ? `t${waarde.toLowerCase()}` : undefined;
}

function indexVan(lijst: Cellen): Index {
  const eerder = indexen.get(lijst);
  if (eerder !== undefined) return eerder;
  const eerste = new Map<Sleutel, number>();
  const laatste = new Map<Sleutel, number>();
  lijst.forEach((cel, i) => {
    const s = sleutel(cel);
    if (s === undefined) return;
    if (!eerste.has(s)) eerste.set(s, i);
    laatste.set(s, i);
  });
  const uit = { eerste, laatste };
  indexen.set(lijst, uit);
  return uit;
}

/** De plaats van precies deze waarde (tekst zonder onderscheid van hoofdletters), of -1. */
export function zoekGelijk(lijst: Cellen, doel: Ocel, { jokers = false, achteraan = false } = {}): number {
  const { value } = doel;
  if (jokers && typeof value === "string" && heeftJokers(value)) {
    const test = maakJokertest(value);
    const past = (c: Ocel | undefined) =>
      typeof c?.value === "string" && excelcode(c.value) === undefined && test(c.value);
    return achteraan ? laatsteIndex(lijst, past) : lijst.findIndex(past);
  }
  const s = sleutel(doel);
  const { eerste, laatste } = indexVan(lijst);
  return s === undefined ? -1 : ((achteraan ? laatste : eerste).get(s) ?? -1);
}

function laatsteIndex<T>(lijst: readonly T[], past: (waarde: T) => boolean): number {
  for (let i = lijst.length - 1; i >= 0; i--) if (past(lijst[i] as T)) return i;
  return -1;
}

/** Hoe `cel` zich verhoudt tot `doel`; undefined als de soort verschilt: die cellen slaat Excel bij het zoeken over. */
function verschil(cel: Ocel | undefined, doel: Ocel): number | undefined {
  const [a, b] = [cel?.value, doel.value];
  if (a === null || a === undefined || typeof a !== typeof b) return undefined;
  if (typeof a !== "string") return Number(a) - Number(b);
  return excelcode(a) === undefined ? vergelijkTekst(a, b as string) : undefined;
}

/** De laatste plaats met een waarde die hoogstens het doel is, in een oplopende lijst: door halveren, zoals Excel. */
export function zoekOplopend(lijst: Cellen, doel: Ocel): number {
  let [laag, hoog, best] = [0, lijst.length - 1, -1];
  while (laag <= hoog) {
    let midden = (laag + hoog) >> 1;
    const begin = midden;
    while (midden > laag && verschil(lijst[midden], doel) === undefined) midden--;
    const d = verschil(lijst[midden], doel);
    if (d === undefined) laag = begin + 1;
    else if (d <= 0) [best, laag] = [midden, begin + 1];
    else hoog = midden - 1;
  }
  return best;
}

/** De laatste plaats met een waarde die minstens het doel is, in een aflopende lijst. */
export function zoekAflopend(lijst: Cellen, doel: Ocel): number {
  let best = -1;
  for (const [i, cel] of lijst.entries()) {
    const d = verschil(cel, doel);
    if (d === undefined) continue;
    if (d === 0) return i;
    if (d < 0) break;
    best = i;
  }
  return best;
}

/** De plaats van de dichtstbijzijnde waarde onder (-1) of boven (1) het doel, in een lijst zonder volgorde; of de waarde zelf. */
export function zoekDichtbij(lijst: Cellen, doel: Ocel, kant: -1 | 1, achteraan: boolean): number {
  const gelijk = zoekGelijk(lijst, doel, { achteraan });
  if (gelijk >= 0) return gelijk;
  let best = -1;
  lijst.forEach((cel, i) => {
    if (Math.sign(verschil(cel, doel) ?? 0) !== kant) return;
    const ver = best < 0 ? -kant : Math.sign(verschil(cel, lijst[best] as Ocel) ?? 0);
    if (ver === -kant || (ver === 0 && achteraan)) best = i;
  });
  return best;
}
