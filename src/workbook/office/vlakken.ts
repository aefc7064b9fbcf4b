import type { Gebied, Plek } from "../../formula/adres";

/** Een cel met het kenmerk waarop zij met haar buren samengaat. */
export interface Gemerkt extends Plek {
  readonly merk: string;
}

/** Een rechthoek van cellen met hetzelfde merk. */
export interface Vlak {
  readonly merk: string;
  readonly gebied: Gebied;
}

/**
 * Voegt cellen met hetzelfde merk samen tot rechthoeken: eerst naast elkaar, dan rijen van gelijke breedte onder elkaar. Zo is
 * een tabel van duizend rijen een handvol opdrachten. In leesvolgorde: waar twee cellen een rand delen, wint de onderste.
 */
export function vlakken(cellen: Iterable<Gemerkt>): Vlak[] {
  const open = new Map<string, Vlak>();
  const klaar: Vlak[] = [];
  for (const streep of strepen([...cellen].sort(leesvolgorde))) {
    const { van, tot } = streep.gebied;
    const sleutel = `${van.kolom}:${tot.kolom}:${streep.merk}`;
    const boven = open.get(sleutel);
    if (boven?.gebied.tot.rij === van.rij - 1)
      open.set(sleutel, { merk: streep.merk, gebied: { van: boven.gebied.van, tot } });
    else {
      if (boven) klaar.push(boven);
      open.set(sleutel, streep);
    }
  }
  return [...klaar, ...open.values()].sort((a, b) => leesvolgorde(a.gebied.van, b.gebied.van));
}

function leesvolgorde(a: Plek, b: Plek): number {
  return a.rij - b.rij || a.kolom - b.kolom;
}

function strepen(cellen: readonly Gemerkt[]): Vlak[] {
  const uit: Vlak[] = [];
  for (const { rij, kolom, merk } of cellen) {
    const vorige = uit[uit.length - 1];
    const { van, tot } = vorige?.gebied ?? {};
    if (vorige?.merk === merk && van && tot?.rij === rij && tot.kolom === kolom - 1)
      uit[uit.length - 1] = { merk, gebied: { van, tot: { rij, kolom } } };
    else uit.push({ merk, gebied: { van: { rij, kolom }, tot: { rij, kolom } } });
  }
  return uit;
}
