import { Bestandsfout } from "../../../xlsx/bestand/weigering";
import type { Spoor } from "./spoor";

/** Een werkmap in een werkmap in een werkmap: dieper is geen gewoon gebruik. */
const DIEPST = 3;

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
  diepte: number,
  doorzoek: (bytes: Uint8Array, diepte: number) => readonly Spoor[],
): Spoor[] | undefined {
  if (!isZip(bytes) || diepte >= DIEPST) return undefined;
  try {
    return doorzoek(bytes, diepte + 1).map(({ vondst }): Spoor => {
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
