/** HorizontalAlignment en VerticalAlignment met de woorden van het rooster; null is gewoon. */
export const HORIZONTAAL = { General: null, Left: "left", Center: "center", Right: "right" } as const;
export const VERTICAAL = { Bottom: "bottom", Center: "middle", Top: "top" } as const;

/** Terug naar het woord van Excel. */
export function naamVan(
  tabel: Readonly<Record<string, string | null>>,
  waarde: string | null,
): string | undefined {
  return Object.keys(tabel).find((naam) => tabel[naam] === waarde);
}
