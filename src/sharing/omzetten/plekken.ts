import type { Argumentplek } from "../../functions/inexcel/argumentplek";
import { bereiktekst, deelbereik, type Bereik } from "./bereik";

/**
 * Een verwijzing van de gebruiker als argument: het geheel houdt zijn tekst (een naam, een tabelkolom, zijn dollartekens), losse
 * cellen krijgen hun adres.
 */
export function plekVanBereik(bereik: Bereik, tekst = bereiktekst(bereik)): Argumentplek {
  const rijen = bereik.tot.rij - bereik.van.rij + 1;
  const kolommen = bereik.tot.kolom - bereik.van.kolom + 1;
  if (rijen * kolommen === 1) return eenCel(tekst);
  return {
    tekst,
    rijen,
    kolommen,
    cel: (r, k) => plekVanBereik(deelbereik(bereik, rijen === 1 ? 0 : r, kolommen === 1 ? 0 : k, 1, 1)),
    kolomdeel: (k, van, tot) =>
      kolommen === 1 && van === 0 && tot === rijen
        ? tekst
        : bereiktekst(deelbereik(bereik, van, k, tot - van, 1)),
  };
}

/** Iets dat één waarde is, waar het ook vandaan komt. */
export function eenCel(tekst: string): Argumentplek {
  const plek: Argumentplek = { tekst, rijen: 1, kolommen: 1, cel: () => plek, kolomdeel: () => tekst };
  return plek;
}
