import { afronden } from "./afronden";

const ONDERKANT = ", levering aan de onderkant";

/** Wat opvalt aan een aanbieder; leeg als er niets is. */
export type Signaal =
  | ""
  | "te weinig cliënten"
  | `kwaliteit ${"onbekend" | "onder de norm"}${"" | typeof ONDERKANT}`;

/** Wat een signaal weegt; undefined is niet bekend. */
export interface Signaalinvoer {
  readonly clienten: number;
  readonly minimumClienten: number;
  readonly kwaliteit: number | undefined;
  readonly norm: number;
  /** Het deel van de cliënten met ruimte in hun band dat boven de drempel komt. */
  readonly bovenDrempel: number | undefined;
}

/**
 * Over een handvol cliënten valt niets te zeggen. Daarna eerst de kwaliteit: wie de norm haalt, krijgt geen signaal, ook niet met weinig
 * uren. Dan pas de uren: levering aan de onderkant is dat meer dan de helft van de cliënten boven de drempel komt. Vergeleken op 6 decimalen.
 */
export function signaal({
  clienten,
  minimumClienten,
  kwaliteit,
  norm,
  bovenDrempel = 0,
}: Signaalinvoer): Signaal {
  if (clienten < minimumClienten) return "te weinig cliënten";
  if (kwaliteit !== undefined && afronden(kwaliteit, 6) >= afronden(norm, 6)) return "";
  const oordeel = kwaliteit === undefined ? "kwaliteit onbekend" : "kwaliteit onder de norm";
  return afronden(bovenDrempel, 6) > 0.5 ? `${oordeel}${ONDERKANT}` : oordeel;
}
