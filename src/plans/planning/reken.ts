import { maandenLater, type Dagnummer } from "../../domain/datum";
import type { Opzegging, Planningsvraag, Stap, Tijdvak } from "./vraag";

/** Het oordeel over één opzegging. */
interface Opzegoordeel {
  readonly vroegst: Dagnummer;
  readonly uiterlijk: Dagnummer;
  /** Dagen die aan de termijn ontbreken; 0 als zij past. */
  readonly tekort: number;
  readonly oordeel: string;
}

/** Wat uit een planning komt, regel voor regel. */
export interface Planningsuitkomst {
  readonly stappen: readonly string[];
  readonly opzeggingen: readonly Opzegoordeel[];
  readonly tijdvakken: readonly string[];
  /** Zoveel regels kloppen niet. */
  readonly bezwaren: number;
}

/** Legt datums, termijnen en tijdvakken naast elkaar. */
export function rekenPlanning({ stappen, opzeggingen, tijdvakken }: Planningsvraag): Planningsuitkomst {
  const uit = {
    stappen: stappen.map((s, i) => oordeelStap(s, i, stappen)),
    opzeggingen: opzeggingen.map(oordeelOpzegging),
    tijdvakken: tijdvakken.map((t, i) => aansluiting(t, tijdvakken[i - 1])),
  };
  const mis = [...uit.stappen, ...uit.opzeggingen.map((o) => o.oordeel), ...uit.tijdvakken];
  return { ...uit, bezwaren: mis.filter((t) => !GOED.includes(t)).length };
}

/** De oordelen waar niets mee is. */
export const GOED = ["geen volgorde", "goed", "binnen de termijn", "begin", "sluit aan"];

function oordeelStap({ datum, na }: Stap, i: number, stappen: readonly Stap[]): string {
  if (na === undefined) return "geen volgorde";
  const eerder = stappen[na - 1];
  if (eerder === undefined || na === i + 1) return "die stap is er niet";
  return datum >= eerder.datum ? "goed" : `${eerder.datum - datum} dagen te vroeg`;
}

function oordeelOpzegging({ opgezegd, termijn, einde }: Opzegging): Opzegoordeel {
  const vroegst = maandenLater(opgezegd, termijn);
  const tekort = Math.max(0, vroegst - einde);
  const oordeel = tekort === 0 ? "binnen de termijn" : `${tekort} dagen te kort`;
  return { vroegst, uiterlijk: maandenLater(einde, -termijn), tekort, oordeel };
}

function aansluiting(nu: Tijdvak, vorig: Tijdvak | undefined): string {
  if (vorig === undefined || vorig.onderwerp !== nu.onderwerp) return "begin";
  if (vorig.totEnMet === undefined || nu.van === undefined) return "overlap zonder einde of begin";
  const gat = nu.van - vorig.totEnMet - 1;
  if (gat === 0) return "sluit aan";
  return gat > 0 ? `gat van ${gat} dagen` : `overlap van ${-gat} dagen`;
}
