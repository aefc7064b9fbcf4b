import { leesGebied, type Gebied } from "../formula/adres";
import { leesNaamverwijzing } from "../sheet/verwijzing";
import { scanBlad } from "./werkmap/bladscan";
import type { Bewaardewaarde } from "./werkmap/cel";
import { leesRijwaarden } from "./werkmap/rijwaarden";
import type { Werkmapbestand } from "./werkmap/werkmap";

/** Wat er in de eerste cel van een naam staat, en op welk blad. */
export interface Naamwaarde {
  readonly naam: string;
  readonly blad: string;
  readonly waarde: Bewaardewaarde;
}

/** De bewaarde waarden van namen die aan deze vorm voldoen, in de volgorde van de bladen. */
export function leesNaamwaarden(werkmap: Werkmapbestand, vorm: RegExp): Naamwaarde[] {
  const plekken = werkmap.namen.flatMap(({ naam, blad, formule }) => {
    const plek = blad === undefined && vorm.test(naam) ? leesNaamverwijzing(`=${formule}`) : undefined;
    const gebied = plek && leesGebied(plek.adres);
    return gebied === undefined ? [] : [{ naam, blad: plek?.blad ?? "", gebied: eersteCel(gebied) }];
  });
  return werkmap.werkbladen.flatMap(({ titel, pad }): Naamwaarde[] => {
    const hier = plekken.filter((p) => p.blad.toUpperCase() === titel.toUpperCase());
    if (pad === undefined || hier.length === 0) return [];
    const bytes = werkmap.pakket.lees(pad);
    const waarden = new Map<string, Bewaardewaarde>();
    leesRijwaarden(
      bytes,
      pad,
      scanBlad(bytes, pad, werkmap.teksten, () => false),
      hier.map((p) => p.gebied),
      werkmap.teksten,
      (rij, kolom, waarde) => void waarden.set(`${rij},${kolom}`, waarde),
    );
    return hier.map(({ naam, gebied: { van } }) => ({
      naam,
      blad: titel,
      waarde: waarden.get(`${van.rij},${van.kolom}`) ?? null,
    }));
  });
}

function eersteCel({ van }: Gebied): Gebied {
  return { van, tot: van };
}
