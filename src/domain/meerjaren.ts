/** Een jaar van de meerjarenraming; index en volume zijn factoren ten opzichte van het basisjaar. */
export interface Raming {
  readonly jaar: number;
  readonly index: number;
  readonly volume: number;
  readonly bedrag: number;
}

/**
 * Raming vanaf het basisjaar (factor 1). De eerste wijziging werkt in het jaar erna, de laatste loopt door; prijs en volume staan
 * los van elkaar. 1.000.000 met 4% en dan 3%: 1.040.000, 1.071.200, 1.103.336.
 */
export function meerjarenraming(
  bedrag: number,
  startjaar: number,
  jaren: number,
  indexen: Float64Array,
  groei: Float64Array,
): Raming[] {
  const raming: Raming[] = [{ jaar: startjaar, index: 1, volume: 1, bedrag }];
  for (let t = 1; t < jaren; t++) {
    const vorig = raming[t - 1] as Raming;
    const index = vorig.index * (1 + wijziging(indexen, t));
    const volume = vorig.volume * (1 + wijziging(groei, t));
    raming.push({ jaar: startjaar + t, index, volume, bedrag: bedrag * index * volume });
  }
  return raming;
}

/** De wijziging die in jaar `t` werkt (1 is het jaar na het basisjaar); de laatste loopt door. */
function wijziging(lijst: Float64Array, t: number): number {
  return lijst[Math.min(t, lijst.length) - 1] as number;
}
