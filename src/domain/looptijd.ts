import { herindicatiesPerJaar } from "./herindicatie";

/**
 * Uren per week die langere indicaties schelen: (cliënten / looptijd nu - cliënten / looptijd straks) x uren per herindicatie
 * / weken. Onder 0 als de looptijd korter wordt.
 */
export function urenMinderDoorLooptijd(
  clienten: number,
  jarenNu: number,
  jarenStraks: number,
  urenHerindicatie: number,
  wekenPerJaar: number,
): number {
  const minder = herindicatiesPerJaar(clienten, jarenNu) - herindicatiesPerJaar(clienten, jarenStraks);
  return (minder * urenHerindicatie) / wekenPerJaar;
}
