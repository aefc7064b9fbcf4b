import type { Treffer } from "../herken/treffer";
import type { Pseudoniemen } from "./pseudoniemen";

/** Wat er voor een gegeven in de plaats komt; `heel` zegt of het de hele tekst is. */
export type Ingreep = (gegeven: string, heel: boolean) => string;

/** Een gegeven weg: een tekst die niets anders was, wordt leeg. */
export function verwijdering(teken = "[verwijderd]"): Ingreep {
  return (_, heel) => (heel ? "" : teken);
}

export function pseudonimisering(pseudoniem: Pseudoniemen): Ingreep {
  return (gegeven) => pseudoniem(gegeven);
}

/** Een stuk van een tekst met wat ervoor in de plaats komt. */
export interface Wissel {
  readonly begin: number;
  readonly eind: number;
  readonly tekst: string;
}

export function wissels(tekst: string, treffers: readonly Treffer[], ingreep: Ingreep): Wissel[] {
  return treffers.map(({ begin, eind }) => {
    const gegeven = tekst.slice(begin, eind);
    return { begin, eind, tekst: ingreep(gegeven, gegeven.trim() === tekst.trim()) };
  });
}

/** De tekst met de wissels erin; overlappen er twee, dan telt de eerste. */
export function metWissels(tekst: string, lijst: readonly Wissel[]): string {
  let uit = "";
  let tot = 0;
  for (const w of [...lijst].sort((a, b) => a.begin - b.begin)) {
    if (w.begin < tot) continue;
    uit += tekst.slice(tot, w.begin) + w.tekst;
    tot = w.eind;
  }
  return uit + tekst.slice(tot);
}
