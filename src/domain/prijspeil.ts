/** Lopende prijzen zijn die van het jaar zelf, constante prijzen die van het basisjaar. */
export const prijsbases = ["lopende prijzen", "constante prijzen"] as const;
export type Prijsbasis = (typeof prijsbases)[number];

/**
 * De prijsindex van elk jaar; het jaar op plaats `basis` is 1. `wijzigingen` heeft er een minder: van elk jaar naar het volgende.
 * Met 4% en dan 3%, basis 0: 1; 1,04; 1,0712.
 */
export function prijsindexen(wijzigingen: readonly number[], basis: number): number[] {
  const index = [1];
  for (const w of wijzigingen.slice(basis)) index.push((index[index.length - 1] as number) * (1 + w));
  for (const w of wijzigingen.slice(0, basis).reverse()) index.unshift((index[0] as number) / (1 + w));
  return index;
}

/** Waarmee een bedrag van de ene prijsbasis naar de andere gaat. */
export function prijsfactor(index: number, van: Prijsbasis, naar: Prijsbasis): number {
  if (van === naar) return 1;
  return naar === "constante prijzen" ? 1 / index : index;
}
