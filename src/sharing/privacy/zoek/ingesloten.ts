import { Bestandsfout } from "../../../xlsx/bestand/weigering";
import type { Spoor } from "./spoor";

/** Een werkmap in een werkmap in een werkmap: dieper is geen gewoon gebruik. */
const DIEPST = 3;

/**
 * Waar in een bestand gezocht wordt: hoe diep, en in hoeveel ingesloten werkmappen samen nog. Elk daarvan kan klein zijn en uitgepakt
 * groot; wat er na dit aantal komt, kijkt de gebruiker zelf na.
 */
export interface Ruimte {
  readonly diepte: number;
  readonly over: { aantal: number };
}

export function nieuweRuimte(): Ruimte {
  return { diepte: 0, over: { aantal: 100 } };
}

/** Een zipbestand begint zo, ook als het onderdeel .bin heet. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * De sporen in een ingesloten werkmap; undefined als het er geen is. Opruimen gaat daar niet: het ingesloten bestand hoort bij een
 * object dat een ander programma tekent.
 */
export function ingeslotenSporen(
  bytes: Uint8Array,
  deel: string,
  { diepte, over }: Ruimte,
  doorzoek: (bytes: Uint8Array, ruimte: Ruimte) => readonly Spoor[],
): Spoor[] | undefined {
  if (!isZip(bytes) || diepte >= DIEPST || over.aantal === 0) return undefined;
  over.aantal--;
  try {
    return doorzoek(bytes, { diepte: diepte + 1, over }).map(({ vondst }): Spoor => {
      const { plaats, ...rest } = vondst;
      const cellen = plaats.cel ?? plaats.bereik;
      const waar =
        plaats.blad === undefined ? plaats.deel : `${plaats.blad}${cellen === undefined ? "" : `!${cellen}`}`;
      return {
        vondst: {
          ...rest,
          plaats: { deel: `${deel}, ${waar}`, waar: "bijlage" },
          verborgen: true,
          uitwegen: [],
        },
        cellen: [],
        teksten: [],
        attributen: [],
      };
    });
  } catch (fout) {
    if (fout instanceof Bestandsfout) return undefined;
    throw fout;
  }
}
