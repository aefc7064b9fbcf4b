import type { Factor } from "./factor";
import { pertwaarden } from "./pert";
import { toeval, type Toeval } from "./toeval";

/** Het gemiddelde en de percentielen van een getrokken verdeling. */
export interface Onzekerheid {
  readonly gemiddelde: number;
  /** Op volgorde van de gevraagde percentielen. */
  readonly percentielen: readonly number[];
}

/**
 * Het product van onafhankelijke factoren met een PERT-verdeling, getrokken met een Latin hypercube: per factor precies één trekking
 * in elk van de even waarschijnlijke delen, in willekeurige volgorde (McKay, Beckman en Conover, Technometrics 21, 1979). Met hetzelfde
 * zaad komt er op elk platform hetzelfde uit.
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
    const kansen = Float64Array.from({ length: trekkingen }, (_, i) => (i + volgende()) / trekkingen);
    const waarden = schud(pertwaarden(factor, kansen), volgende);
    for (let i = 0; i < trekkingen; i++) product[i] = (product[i] as number) * (waarden[i] as number);
  }
  product.sort();
  const gemiddelde = product.reduce((som, x) => som + x, 0) / trekkingen;
  return { gemiddelde, percentielen: percentielen.map((p) => percentiel(product, p)) };
}

/** Zet de waarden in willekeurige volgorde, elke volgorde even waarschijnlijk (Fisher en Yates). */
function schud(waarden: Float64Array, volgende: Toeval): Float64Array {
  for (let i = waarden.length - 1; i > 0; i--) {
    const j = Math.floor(volgende() * (i + 1));
    const wissel = waarden[i] as number;
    waarden[i] = waarden[j] as number;
    waarden[j] = wissel;
  }
  return waarden;
}

/** Percentiel (0 tot 1) van een oplopende rij, zoals PERCENTILE.INC in een rekenblad: ertussenin naar verhouding. */
export function percentiel(oplopend: Float64Array, p: number): number {
  const plek = p * (oplopend.length - 1);
  const onder = Math.floor(plek);
  const laag = oplopend[onder] as number;
  return laag + (plek - onder) * ((oplopend[onder + 1] ?? laag) - laag);
}
