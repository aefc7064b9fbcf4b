import { MEESTE_CELLEN, MEESTE_KOLOMMEN, MEESTE_RIJEN } from "../../engine/bereik";
import type { Plek } from "../../formula/adres";
import type { Formuleplek } from "./formulecel";

/** Verder dan dit kijkt de rekenmotor niet; zo'n verwijzing is daar een fout en komt bij wat niet te bewijzen is. */
export const GRENS: Plek = { rij: MEESTE_RIJEN, kolom: MEESTE_KOLOMMEN };

/** Een formule mag onder een lange lijst staan. */
export const FORMULEGRENS: Plek = { rij: 2 * MEESTE_RIJEN, kolom: MEESTE_KOLOMMEN };

/** Zoveel cellen kan een tabel hier hebben: elke cel wordt omgezet, nagerekend en geschreven. */
export const GROOTSTE_TABEL = 200_000;

/** Houdt per blad bij hoe ver de cellen reiken. */
export interface Omvang {
  /** Kan deze cel erbij? Zo ja, dan telt zij voortaan mee. */
  neem(blad: string, plek: Plek): boolean;
}

export function maakOmvang(): Omvang {
  const perBlad = new Map<string, Plek>();
  return {
    neem(blad, { rij, kolom }) {
      const nu = perBlad.get(blad) ?? { rij: 1, kolom: 1 };
      const nieuw = { rij: Math.max(nu.rij, rij), kolom: Math.max(nu.kolom, kolom) };
      const verste = FORMULEGRENS;
      if (nieuw.rij > verste.rij || nieuw.kolom > verste.kolom) return false;
      if (nieuw.rij * nieuw.kolom > MEESTE_CELLEN.blad) return false;
      perBlad.set(blad, nieuw);
      return true;
    },
  };
}

/** De formules die te rekenen zijn: die samen niet meer van een blad vragen dan de rekenmotor aankan. */
export function rekenbaar(formules: readonly Formuleplek[], omvang: Omvang): Set<Formuleplek> {
  return new Set(formules.filter((f) => omvang.neem(f.blad, f.cel)));
}
