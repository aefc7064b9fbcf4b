import type { Gebied } from "../../formula/adres";
import type { Cel, Werkblad } from "./werkboek";

/** De cellen van een blad, per rij van links naar rechts en per kolom van boven naar beneden. */
interface Ordening {
  readonly rijen: ReadonlyMap<number, readonly Cel[]>;
  readonly kolommen: ReadonlyMap<number, readonly Cel[]>;
  /** De nummers van de rijen waar iets in staat, oplopend. */
  readonly rijnummers: readonly number[];
}

const onthouden = new WeakMap<Werkblad, Ordening>();

/** Wordt één keer gemaakt: cel voor cel zoeken maakt van een lange lijst het kwadraat van haar lengte. */
function ordeningVan(blad: Werkblad): Ordening {
  const eerder = onthouden.get(blad);
  if (eerder !== undefined) return eerder;
  const rijen = new Map<number, Cel[]>();
  const kolommen = new Map<number, Cel[]>();
  for (const cel of blad.cellen.values()) {
    zetBij(rijen, cel.rij, cel);
    zetBij(kolommen, cel.kolom, cel);
  }
  const uit = { rijen, kolommen, rijnummers: [...rijen.keys()] };
  onthouden.set(blad, uit);
  return uit;
}

/** Zet iets in het vak van zijn sleutel; een vak dat er nog niet is, komt erbij. */
export function zetBij<S, T>(vakken: Map<S, T[]>, sleutel: S, iets: T): void {
  const vak = vakken.get(sleutel);
  if (vak === undefined) vakken.set(sleutel, [iets]);
  else vak.push(iets);
}

/** De gevulde cellen van een rij, van links naar rechts. */
export function rijVan(blad: Werkblad, rij: number): readonly Cel[] {
  return ordeningVan(blad).rijen.get(rij) ?? [];
}

/** De gevulde cellen in een gebied, van boven naar beneden en van links naar rechts. */
export function cellenInGebied(blad: Werkblad, { van, tot }: Gebied): readonly Cel[] {
  const { rijen, kolommen, rijnummers } = ordeningVan(blad);
  if (van.kolom === tot.kolom) {
    const kolom = kolommen.get(van.kolom) ?? [];
    const rij = (c: Cel) => c.rij;
    return kolom.slice(eersteVanaf(kolom, rij, van.rij), eersteVanaf(kolom, rij, tot.rij + 1));
  }
  const uit: Cel[] = [];
  for (let i = eersteVanaf(rijnummers, (r) => r, van.rij); (rijnummers[i] ?? Infinity) <= tot.rij; i++)
    for (const cel of rijen.get(rijnummers[i] as number) ?? [])
      if (van.kolom <= cel.kolom && cel.kolom <= tot.kolom) uit.push(cel);
  return uit;
}

/** De plaats van het eerste dat niet lager is, in een oplopende lijst. */
function eersteVanaf<T>(lijst: readonly T[], getal: (een: T) => number, vanaf: number): number {
  let [laag, hoog] = [0, lijst.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (getal(lijst[midden] as T) < vanaf) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
