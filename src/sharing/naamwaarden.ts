import { leesGebied } from "../formula/adres";
import { leesNaamverwijzing } from "../sheet/verwijzing";
import { scanBlad } from "./werkmap/bladscan";
import type { Bewaardewaarde } from "./werkmap/cel";
import { leesRijwaarden } from "./werkmap/rijwaarden";
import type { Werkmapbestand } from "./werkmap/werkmap";

/** Wat er onder een naam bewaard is, van links naar rechts en van boven naar beneden, en op welk blad. */
export interface Naamwaarden {
  readonly naam: string;
  readonly blad: string;
  readonly waarden: readonly Bewaardewaarde[];
}

/**
 * De bewaarde waarden van namen die aan deze vorm voldoen en op één gebied wijzen, in de volgorde van de bladen. Er wordt niet gerekend; wat
 * er niet bewaard is, is null.
 */
export function leesNaamwaarden(werkmap: Werkmapbestand, vorm: RegExp): Naamwaarden[] {
  const plekken = werkmap.namen.flatMap(({ naam, blad, formule }) => {
    const plek = blad === undefined && vorm.test(naam) ? leesNaamverwijzing(`=${formule}`) : undefined;
    const gebied = leesGebied(plek?.adres ?? "");
    return plek === undefined || gebied === undefined ? [] : [{ naam, blad: plek.blad, gebied }];
  });
  return werkmap.werkbladen.flatMap(({ titel, pad }): Naamwaarden[] => {
    const hier = plekken.filter((p) => p.blad.toUpperCase() === titel.toUpperCase());
    if (pad === undefined || hier.length === 0) return [];
    const bytes = werkmap.pakket.lees(pad);
    const cellen = new Map<string, Bewaardewaarde>();
    leesRijwaarden(
      bytes,
      pad,
      scanBlad(bytes, pad, werkmap.teksten, () => false),
      hier.map((p) => p.gebied),
      werkmap.teksten,
      (rij, kolom, waarde) => void cellen.set(`${rij},${kolom}`, waarde),
    );
    return hier.map(({ naam, gebied: { van, tot } }) => {
      const waarden: Bewaardewaarde[] = [];
      for (let rij = van.rij; rij <= tot.rij; rij++)
        for (let kolom = van.kolom; kolom <= tot.kolom; kolom++)
          waarden.push(cellen.get(`${rij},${kolom}`) ?? null);
      return { naam, blad: titel, waarden };
    });
  });
}
