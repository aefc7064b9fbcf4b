import { zetBladen } from "../rooster/bladen";
import type { Rooster } from "../rooster/rooster";
import { bewaarHerkomst } from "./herkomst";
import { leesWerkmapbestand } from "./lees";

/** Wat er te zeggen is na het openen. */
export interface Geopend {
  /** Wat in het bestand zit en hier niet te zien is. */
  readonly niet: readonly string[];
}

/**
 * Zet een werkmap uit een bestand in het rooster, in plaats van wat er stond. Eén stap om ongedaan te maken; mislukt het, dan staat
 * alles er zoals het stond. `bron` is de naam waaronder het bestand zelf bewaard wordt.
 */
export function openInRooster(rooster: Rooster, bytes: Uint8Array, bron: string): Geopend {
  const { bladen, niet } = leesWerkmapbestand(bytes);
  let begonnen = false;
  try {
    rooster.inEenStap(() => {
      begonnen = true;
      zetBladen(
        rooster,
        bladen.map((b) => b.blad),
      );
      const ids = rooster.bladen();
      bladen.forEach(({ titel }, i) => bewaarHerkomst(rooster, ids[i]?.id ?? "", { bron, titel }));
    });
  } catch (fout) {
    if (begonnen) rooster.ongedaan();
    throw fout;
  }
  return { niet };
}
