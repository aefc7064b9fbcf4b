/**
 * De grenzen van Excel aan maten (ECMA-376 deel 1, 18.18, en de Open XML SDK). Wat eroverheen gaat maakt het bestand stuk; wie een letter van
 * 500 punten koos, krijgt de grootste die kan, en geen zin van een programmeur.
 */
const GRENZEN = {
  letter: [1, 409],
  rijhoogte: [0, 409],
  kolombreedte: [0, 255],
  inspringing: [0, 250],
} as const;

/** Zo lang mag een getalnotatie zijn. */
const LANGSTE_NOTATIE = 255;

/** De maat, of de dichtstbijzijnde die Excel neemt. */
export function begrensd(maat: keyof typeof GRENZEN, waarde: number): number {
  const [laagst, hoogst] = GRENZEN[maat];
  return Math.min(hoogst, Math.max(laagst, waarde));
}

/** De notatie; een te lange is niet af te knippen zonder haar te breken, en wordt de gewone. */
export function begrensdeNotatie(code: string): string {
  return code.length > LANGSTE_NOTATIE ? "General" : code;
}
