import type { Dagnummer } from "../../domain/datum";
import { normstand } from "../normstand";
import type { Deel, Veld, Waarde } from "./veld";

/** Waar een veld mee begint: de norm op de peildatum, anders de afspraak; undefined als de gebruiker het zelf vult. */
export function beginwaarde(veld: Veld, peildatum: Dagnummer): Waarde | undefined {
  if (veld.norm === undefined) return veld.afspraak?.waarde;
  const norm = normstand(veld.norm, peildatum);
  return "waarde" in norm ? norm.waarde : undefined;
}

/** Waar alle velden van een deel mee beginnen; null is nog leeg. */
export function beginwaarden(deel: Deel, peildatum: Dagnummer): Record<string, Waarde | null> {
  return Object.fromEntries(deel.velden.map((v) => [v.sleutel, beginwaarde(v, peildatum) ?? null]));
}
