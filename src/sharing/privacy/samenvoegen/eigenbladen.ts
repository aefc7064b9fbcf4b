import { raken, type Gebied } from "../../../formula/adres";
import { BEREIK, leesKenmerk } from "../../../sheet/kenmerk";
import { alsGebied, leesBereik } from "../../omzetten/bereik";
import type { Werkmapbestand } from "../../werkmap/werkmap";

/** Staat deze cel in wat wij zelf op een blad schreven? */
export type IsEigen = (blad: string, rij: number, kolom: number) => boolean;

/**
 * Een blad van ons kent alleen groepen: minuten met een aantal ernaast, ook als een groep één cliënt telt. Wat in het gebied staat dat
 * wij beschreven is dus nooit een rij per cliënt; wat iemand er zelf naast of onder zette, kan dat wel zijn. Zonder het kenmerk van ons
 * blad zegt een gebied niets.
 */
export function eigenCellen({ namen }: Pick<Werkmapbestand, "namen">): IsEigen {
  const plaats = (formule: string): { blad: string; gebied: Gebied } | undefined => {
    const bereik = leesBereik(formule.trim());
    return bereik === undefined || bereik.vreemd || bereik.blad === undefined
      ? undefined
      : { blad: bereik.blad.toLowerCase(), gebied: alsGebied(bereik) };
  };
  const vanOns = new Set(
    namen.flatMap((n) => (leesKenmerk(n.naam) === undefined ? [] : (plaats(n.formule)?.blad ?? []))),
  );
  const eigen = namen
    .filter((n) => n.naam.toUpperCase().startsWith(BEREIK))
    .flatMap((n) => plaats(n.formule) ?? [])
    .filter((p) => vanOns.has(p.blad));
  return (blad, rij, kolom) => {
    const cel: Gebied = { van: { rij, kolom }, tot: { rij, kolom } };
    return eigen.some((e) => e.blad === blad.toLowerCase() && raken(e.gebied, cel));
  };
}
