import type { Inhoud } from "../../engine/inhoud";
import { rekentekst } from "../../sharing/omzetten/teksten";
import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import type { Werkboek } from "../werkboek/werkboek";
import type { Celadres } from "./vergelijk";

/** Wat er in cellen gezet wordt voor één berekening. */
export type Invulling = readonly (readonly [plek: Celadres, waarde: Bewaardewaarde])[];

/**
 * Rekent uit wat een uitkomst is met andere waarden in een paar cellen; undefined als er geen getal uitkomt. Meer hoeft wie een verschil
 * verklaart niet te weten: elke rekenaar die dit kan, voldoet.
 */
export interface Herberekening {
  reken(invulling: Invulling): number | undefined;
  /** Zet alles terug zoals het was. */
  klaar(): void;
}

/** Herberekent in de rekenmotor van de werkmap zelf. Zij zet alleen wat anders is dan de keer ervoor. */
export function herberekening(werkboek: Werkboek, uitkomst: Celadres): Herberekening {
  const rekenblad = werkboek.rekenblad();
  const staat = new Map<string, readonly [Celadres, Bewaardewaarde]>();
  const zet = (plek: Celadres, inhoud: Inhoud) => rekenblad.zet(plek.blad, plek.adres, inhoud);
  const oorspronkelijk = ({ blad, adres }: Celadres): Inhoud => {
    const cel = werkboek.cel(blad, adres);
    if (cel?.formule === undefined) return cel?.waarde ?? null;
    return { formule: rekentekst(cel.formule, cel, werkboek.boek, werkboek.vandaag) };
  };
  return {
    reken(invulling) {
      const nieuw = new Map(
        invulling.map(([plek, waarde]) => [`${plek.blad}!${plek.adres}`, [plek, waarde] as const]),
      );
      for (const [sleutel, [plek]] of staat)
        if (!nieuw.has(sleutel)) {
          zet(plek, oorspronkelijk(plek));
          staat.delete(sleutel);
        }
      for (const [sleutel, [plek, waarde]] of nieuw)
        if (staat.get(sleutel)?.[1] !== waarde) {
          zet(plek, waarde);
          staat.set(sleutel, [plek, waarde]);
        }
      const uit = rekenblad.lees(uitkomst.blad, uitkomst.adres);
      return typeof uit === "number" ? uit : undefined;
    },
    klaar() {
      for (const [plek] of staat.values()) zet(plek, oorspronkelijk(plek));
      staat.clear();
    },
  };
}
