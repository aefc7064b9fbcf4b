import { afronden } from "./afronden";

/** Uitkomst van de herindicatietoets; `geleverd` is het aandeel van de beschikte minuten. */
export type Herindicatie =
  | { readonly gehaald: true }
  | { readonly gehaald: false; readonly geleverd: number };

/**
 * Eerst de kwaliteit (behaald / afgesproken >= norm), dan pas de uren. Bron: GR Sociaal, voorstel
 * Algemeen Bestuur 20-06-2023, tekst na voetnoot 4.
 */
export function herindicatietoets(
  behaald: number,
  afgesproken: number,
  geleverd: number,
  beschikt: number,
  norm: number,
): Herindicatie {
  // Op 6 decimalen, net als bij de grenzen van een band: 9 van 10 haalt een norm van 1,1 - 0,2.
  if (afronden(behaald / afgesproken, 6) >= afronden(norm, 6)) return { gehaald: true };
  return { gehaald: false, geleverd: geleverd / beschikt };
}

/** Herindicaties per jaar bij een gelijke looptijd: 636 cliënten, 3 jaar -> 212. */
export function herindicatiesPerJaar(clienten: number, looptijdJaren: number): number {
  return clienten / looptijdJaren;
}
