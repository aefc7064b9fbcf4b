import { afronden } from "./afronden";

/** Wat opvalt aan een aanbieder; leeg als er niets is. */
export type Signaal =
  | ""
  | "kwaliteit onbekend"
  | "kwaliteit onder de norm"
  | "kwaliteit onder de norm, levering aan de onderkant";

/** Wat een signaal weegt; undefined is niet bekend. */
export interface Signaalinvoer {
  readonly kwaliteit: number | undefined;
  readonly norm: number;
  /** Gemiddelde verschuiving in de band, en het deel van de cliënten aan de onderkant. */
  readonly verschuiving: number | undefined;
  readonly onderkant: number | undefined;
  readonly drempel: number;
}

/**
 * Eerst de kwaliteit: wie de norm haalt, krijgt geen signaal, ook niet met weinig uren. Levering aan de onderkant is gemiddeld naar
 * beneden verschoven, met meer cliënten onder de drempel dan bij een gelijke spreiding over de band (een deel zo groot als de drempel).
 * Vergeleken op 6 decimalen.
 */
export function signaal({
  kwaliteit,
  norm,
  verschuiving = 0,
  onderkant = 0,
  drempel,
}: Signaalinvoer): Signaal {
  if (kwaliteit === undefined) return "kwaliteit onbekend";
  if (afronden(kwaliteit, 6) >= afronden(norm, 6)) return "";
  return afronden(verschuiving, 6) < 0 && afronden(onderkant, 6) > drempel
    ? "kwaliteit onder de norm, levering aan de onderkant"
    : "kwaliteit onder de norm";
}
