import type { Dagnummer } from "../../domain/datum";
import { normstand } from "../normstand";
import { basis } from "./basis";
import type { Veld } from "./veld";
import type { Basis } from "./vraag";

/** Waar een veld mee begint: de norm op de peildatum, anders de afspraak; undefined als de gebruiker het zelf vult. */
export function beginwaarde(veld: Veld, peildatum: Dagnummer): number | undefined {
  if (veld.norm === undefined) return veld.afspraak?.waarde;
  const norm = normstand(veld.norm, peildatum);
  return "waarde" in norm ? norm.waarde : undefined;
}

/** De basis met alle normen en afspraken van een peildatum; een norm zonder waarde op die dag is een fout. */
export function basisOp(peildatum: Dagnummer): Basis {
  const paren = basis.velden.map((veld) => {
    const waarde = beginwaarde(veld, peildatum);
    if (waarde === undefined) throw new Error(`${veld.label} heeft op deze peildatum geen norm.`);
    return [veld.sleutel, waarde] as const;
  });
  return Object.fromEntries(paren) as unknown as Basis;
}
