import type { Kolom } from "./kolom";

/** Zoekt kolommen die naast een andere staan en er rijen mee delen. */
export interface Buren<P> {
  /** Kolommen op hoogstens `afstand` links of rechts. */
  in(kolom: Kolom<P>, afstand: number): Kolom<P>[];
}

/** Per kolom van het blad op volgorde van rij, zodat zoeken niet met het aantal tabellen op het blad groeit. */
export function maakBuren<P>(kolommen: readonly Kolom<P>[]): Buren<P> {
  const per = new Map<number, Kolom<P>[]>();
  for (const k of kolommen) {
    const lijst = per.get(k.kolom) ?? [];
    lijst.push(k);
    per.set(k.kolom, lijst);
  }
  for (const lijst of per.values()) lijst.sort((a, b) => a.van - b.van);
  return {
    in(kolom, afstand) {
      const uit: Kolom<P>[] = [];
      for (let k = kolom.kolom - afstand; k <= kolom.kolom + afstand; k++)
        if (k !== kolom.kolom) uit.push(...raakt(per.get(k) ?? [], kolom));
      return uit;
    },
  };
}

/** De eerste paar kolommen van een lijst die rijen delen met `kolom`; meer zeggen niet meer. */
function raakt<P>(lijst: readonly Kolom<P>[], kolom: Kolom<P>): Kolom<P>[] {
  let [laag, hoog] = [0, lijst.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((lijst[midden] as Kolom<P>).tot < kolom.van) laag = midden + 1;
    else hoog = midden;
  }
  return lijst.slice(laag, laag + 8).filter((b) => b.van <= kolom.tot);
}
