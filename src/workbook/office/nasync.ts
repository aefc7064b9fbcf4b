/** Leest een antwoord van Excel na de sync: `straks(bereik, (b) => b.values)` geeft een functie die dat dan doet. */
export function naSync<P, U>(vraag: P, lees: (antwoord: P) => U): () => U {
  return () => lees(vraag);
}
