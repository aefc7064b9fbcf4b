import { gemeentebegroting, GEZOCHT, type Gemeentebegroting } from "../../plans/regio/uitsamenvatting";
import { leesNaamwaarden } from "../../sharing/naamwaarden";
import { openWerkmap } from "../../sharing/werkmap/werkmap";
import { Bestandsfout } from "../../xlsx/bestand/weigering";

/** De begroting van een gemeente uit haar bewaarde werkmap, of een zin waarom dat niet kan. */
export function leesGemeente(naam: string, bytes: Uint8Array): Gemeentebegroting | { readonly zin: string } {
  try {
    return gemeentebegroting(naam, leesNaamwaarden(openWerkmap(bytes), GEZOCHT));
  } catch (fout) {
    if (fout instanceof Bestandsfout) return { zin: `${naam}: ${fout.message}` };
    throw fout;
  }
}
