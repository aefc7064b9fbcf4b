import { normaalkwantiel } from "./normaal";

/**
 * Zaken per jaar waarmee de instroom van een termijn met deze zekerheid (0,5 tot 1) binnen de termijn afgehandeld is. De instroom is een
 * Poissonproces: in een termijn van T weken gemiddeld λT met spreiding √(λT). Capaciteit voor T weken = λT + z √(λT), de normale benadering;
 * NHS England, Demand and Capacity, zet capaciteit op een percentiel en niet op het gemiddelde. 70 per jaar en 8 weken: 10,769 + 1,6449 x 3,2817
 * = 16,167 per 8 weken, 105,09 per jaar.
 */
export function benodigdeCapaciteit(
  instroomPerJaar: number,
  termijnWeken: number,
  zekerheid: number,
  wekenPerJaar: number,
): number {
  const inTermijn = (instroomPerJaar / wekenPerJaar) * termijnWeken;
  const capaciteit = inTermijn + normaalkwantiel(zekerheid) * Math.sqrt(inTermijn);
  return (capaciteit * wekenPerJaar) / termijnWeken;
}
