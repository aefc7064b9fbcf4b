/**
 * Consulent-uren per week: (aflopend x uren per herindicatie + nieuw x uren per aanvraag) / weken.
 * Duiven, tabel 2: (216 x 2 + 70 x 2) / 52 = 11,00.
 */
export function consulentUren(
  aflopend: number,
  nieuw: number,
  urenHerindicatie: number,
  urenAanvraag: number,
  wekenPerJaar: number,
): number {
  return (aflopend * urenHerindicatie + nieuw * urenAanvraag) / wekenPerJaar;
}
