/** Deel van de betaalde uren dat overblijft voor het werk zelf: productieve uren per jaar / (werkweek x weken). */
export function productiviteit(productieveUren: number, werkweek: number, wekenPerJaar: number): number {
  return productieveUren / (werkweek * wekenPerJaar);
}

/**
 * Betaalde uren voor zoveel uren werk. Duiven 2024: 11 uur werk; bij 1.400 productieve uren van de 1.872 betaalde is dat
 * 14,7 betaalde uur.
 */
export function betaaldeUren(urenWerk: number, aandeelProductief: number): number {
  return urenWerk / aandeelProductief;
}
