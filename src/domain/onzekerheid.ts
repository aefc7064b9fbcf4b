import type { Factor } from "./factor";
import { pertwaarden } from "./pert";
import { kansenPerDeel, schud } from "./trekking";
import { toeval } from "./toeval";

/** Het gemiddelde en de percentielen van een getrokken verdeling. */
export interface Onzekerheid {
  readonly gemiddelde: number;
  /** Op volgorde van de gevraagde percentielen. */
  readonly percentielen: readonly number[];
}

/**
 * Het product van onafhankelijke factoren met een PERT-verdeling, getrokken met een Latin hypercube. Met hetzelfde zaad komt er op elk
 * platform hetzelfde uit.
 */
export function onzekerheid(
  factoren: readonly Factor[],
  trekkingen: number,
  zaad: number,
  percentielen: readonly number[],
): Onzekerheid {
  const volgende = toeval(zaad);
  const product = new Float64Array(trekkingen).fill(1);
  for (const factor of factoren) {
    const waarden = schud(pertwaarden(factor, kansenPerDeel(trekkingen, volgende)), volgende);
    for (let i = 0; i < trekkingen; i++) product[i] = (product[i] as number) * (waarden[i] as number);
  }
  product.sort();
  const gemiddelde = product.reduce((som, x) => som + x, 0) / trekkingen;
  return { gemiddelde, percentielen: percentielen.map((p) => percentiel(product, p)) };
}

/** Percentiel (0 tot 1) van een oplopende rij, zoals PERCENTILE.INC in een rekenblad: ertussenin naar verhouding. */
export function percentiel(oplopend: Float64Array, p: number): number {
  const plek = p * (oplopend.length - 1);
  const onder = Math.floor(plek);
  const laag = oplopend[onder] as number;
  return laag + (plek - onder) * ((oplopend[onder + 1] ?? laag) - laag);
}
