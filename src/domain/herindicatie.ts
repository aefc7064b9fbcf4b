/** Uitkomst van de herindicatietoets; `geleverd` is het aandeel van de beschikte minuten. */
export type Herindicatie =
  { readonly gehaald: true } | { readonly gehaald: false; readonly geleverd: number };

/** Eerst de kwaliteit (behaald / afgesproken >= norm), dan pas de uren. Bron: 000, paragraaf contractmanagement. */
export function herindicatietoets(
  behaald: number,
  afgesproken: number,
  geleverd: number,
  beschikt: number,
  norm: number,
): Herindicatie {
  if (behaald / afgesproken >= norm) return { gehaald: true };
  return { gehaald: false, geleverd: geleverd / beschikt };
}

/** Herindicaties per jaar bij een gelijke looptijd: 636 cliënten, 3 jaar -> 212. */
export function herindicatiesPerJaar(clienten: number, looptijdJaren: number): number {
  return clienten / looptijdJaren;
}
