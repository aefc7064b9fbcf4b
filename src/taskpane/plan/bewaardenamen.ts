import { leesNaamwaarden, type Naamwaarden } from "../../sharing/naamwaarden";
import { openWerkmap } from "../../sharing/werkmap/werkmap";
import { Bestandsfout } from "../../xlsx/bestand/weigering";

/** Wat er in een bewaarde werkmap onder deze namen staat, of een zin waarom zij niet te lezen is. */
export function leesBewaardeNamen(bestand: string, bytes: Uint8Array, vorm: RegExp): Naamwaarden[] | string {
  try {
    return leesNaamwaarden(openWerkmap(bytes), vorm);
  } catch (fout) {
    if (fout instanceof Bestandsfout) return `${bestand}: ${fout.message}`;
    throw fout;
  }
}
