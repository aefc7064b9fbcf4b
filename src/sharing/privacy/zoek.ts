import type { Vondst } from "./vondst";
import { doorzoek } from "./zoek/doorzoek";

/**
 * Zoekt persoonsgegevens in alles wat een werkmapbestand bewaart: cellen, ook op verborgen bladen, opmerkingen, namen, bewaarde kopieën en
 * eigenschappen. Gooit een Bestandsfout met één zin als het bestand niet te lezen is.
 */
export function zoekPersoonsgegevens(bytes: Uint8Array): Vondst[] {
  return doorzoek(bytes).sporen.map((s) => s.vondst);
}
