import type { Grafiekstaat } from "./grafiekstaat";

/** Waar het geheugen van een grafiek staat. */
export const grafiekpad = (g: Grafiekstaat) => `${g.blad}/grafiek/${g.id}`;

/** De houder van een deel van een grafiek. */
export const houderVan = (g: Grafiekstaat, deel: string) => ({
  pad: `${grafiekpad(g)}/${deel}`,
  blad: g.blad,
});
