/** Wat er in een onderdeel in plaats van de bytes van `begin` tot `eind` komt. */
export interface Vervanging {
  readonly begin: number;
  readonly eind: number;
  readonly tekst: string;
}

/** Voert vervangingen uit; alles eromheen houdt zijn bytes. Zij mogen elkaar niet overlappen. */
export function vervang(bytes: Uint8Array, vervangingen: readonly Vervanging[]): Uint8Array {
  const opPlaats = vervangingen
    .map((v, i) => ({ ...v, i, bytes: new TextEncoder().encode(v.tekst) }))
    .sort((a, b) => a.begin - b.begin || a.eind - b.eind || a.i - b.i);
  const lengte = opPlaats.reduce((som, v) => som + v.bytes.length - (v.eind - v.begin), bytes.length);
  const uit = new Uint8Array(lengte);
  let van = 0;
  let naar = 0;
  const neem = (deel: Uint8Array) => {
    uit.set(deel, naar);
    naar += deel.length;
  };
  for (const v of opPlaats) {
    if (v.begin < van || v.eind < v.begin)
      throw new Error(`Twee wijzigingen overlappen elkaar op byte ${v.begin}.`);
    neem(bytes.subarray(van, v.begin));
    neem(v.bytes);
    van = v.eind;
  }
  neem(bytes.subarray(van));
  return uit;
}
