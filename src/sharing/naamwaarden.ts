import { leesGebied } from "../formula/adres";
import { leesNaamverwijzing } from "../sheet/verwijzing";
import { scanBlad } from "./werkmap/bladscan";
import type { Bewaardewaarde } from "./werkmap/cel";
import { leesRijwaarden } from "./werkmap/rijwaarden";
import { openWerkmap } from "./werkmap/werkmap";

/**
 * Wat er in een werkmapbestand onder namen bewaard is: van elke naam die op één gebied wijst de waarden van links naar rechts en van boven
 * naar beneden. Er wordt niet gerekend; wat er niet bewaard is, is null.
 */
export function leesNaamwaarden(
  bytes: Uint8Array,
  namen: readonly string[],
): ReadonlyMap<string, readonly Bewaardewaarde[]> {
  const werkmap = openWerkmap(bytes);
  const uit = new Map<string, readonly Bewaardewaarde[]>();
  const gezocht = new Set(namen.map((n) => n.toUpperCase()));
  const gevonden = werkmap.namen.flatMap(({ naam, blad, formule }) => {
    if (blad !== undefined || !gezocht.has(naam.toUpperCase())) return [];
    const plek = leesNaamverwijzing(`=${formule}`);
    const gebied = leesGebied(plek?.adres ?? "");
    return plek === undefined || gebied === undefined ? [] : [{ naam, blad: plek.blad, gebied }];
  });
  for (const { titel, pad } of werkmap.werkbladen) {
    const hier = gevonden.filter((g) => g.blad.toUpperCase() === titel.toUpperCase());
    if (pad === undefined || hier.length === 0) continue;
    const xml = werkmap.pakket.lees(pad);
    const cellen = new Map<string, Bewaardewaarde>();
    leesRijwaarden(
      xml,
      pad,
      scanBlad(xml, pad, werkmap.teksten, () => false),
      hier.map((g) => g.gebied),
      werkmap.teksten,
      (rij, kolom, waarde) => void cellen.set(`${rij},${kolom}`, waarde),
    );
    for (const {
      naam,
      gebied: { van, tot },
    } of hier) {
      const waarden: Bewaardewaarde[] = [];
      for (let rij = van.rij; rij <= tot.rij; rij++)
        for (let kolom = van.kolom; kolom <= tot.kolom; kolom++)
          waarden.push(cellen.get(`${rij},${kolom}`) ?? null);
      uit.set(naam, waarden);
    }
  }
  return uit;
}
