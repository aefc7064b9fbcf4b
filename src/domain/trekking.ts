import { normaalkwantiel } from "./normaal";
import type { Toeval } from "./toeval";

/**
 * Oplopende kansen voor een Latin hypercube: precies één in elk van `trekkingen` even waarschijnlijke delen (McKay, Beckman en Conover,
 * Technometrics 21, 1979).
 */
export function kansenPerDeel(trekkingen: number, volgende: Toeval): Float64Array {
  return Float64Array.from({ length: trekkingen }, (_, i) => (i + volgende()) / trekkingen);
}

/** Zet de waarden in willekeurige volgorde, elke volgorde even waarschijnlijk (Fisher en Yates). */
export function schud(waarden: Float64Array, volgende: Toeval): Float64Array {
  for (let i = waarden.length - 1; i > 0; i--) {
    const j = Math.floor(volgende() * (i + 1));
    const wissel = waarden[i] as number;
    waarden[i] = waarden[j] as number;
    waarden[j] = wissel;
  }
  return waarden;
}

/**
 * Zet de waarden van `b` in een andere volgorde, zodat zij samenhangen met `a`: alleen de volgorde verandert, dus beide houden precies
 * hun eigen verdeling. Van beide rijen zijn de normaalscores van de rangen op elkaar gelegd met de gevraagde correlatie, en is de
 * toevallige samenhang er eerst uitgehaald (Iman en Conover, A distribution-free approach to inducing rank correlation among input
 * variables, Communications in Statistics B 11-3, 1982).
 */
export function hangSamen(a: Float64Array, b: Float64Array, correlatie: number): Float64Array {
  const [za, zb] = [normaalscores(a), normaalscores(b)];
  const samenhang = inproduct(za, zb) / inproduct(za, za);
  const los = zb.map((z, i) => z - samenhang * (za[i] as number));
  // Wie b al helemaal uit a volgt, houdt geen eigen deel over.
  const schaal = Math.sqrt(inproduct(za, za) / Math.max(inproduct(los, los), Number.MIN_VALUE));
  const eigen = Math.sqrt(1 - correlatie ** 2);
  const doel = za.map((z, i) => correlatie * z + eigen * schaal * (los[i] as number));
  const oplopend = Float64Array.from(b).sort();
  const uit = new Float64Array(b.length);
  opVolgorde(doel).forEach((plaats, rang) => (uit[plaats] = oplopend[rang] as number));
  return uit;
}

/** De normaalscores van Van der Waerden: van de k-de van n is dat het kwantiel van k/(n+1). */
function normaalscores(x: Float64Array): Float64Array {
  const uit = new Float64Array(x.length);
  opVolgorde(x).forEach((plaats, rang) => (uit[plaats] = normaalkwantiel((rang + 1) / (x.length + 1))));
  return uit;
}

/** De plaatsen van klein naar groot; gelijke waarden op hun eigen volgorde. */
function opVolgorde(x: Float64Array): Uint32Array {
  return Uint32Array.from(x, (_, i) => i).sort((i, j) => (x[i] as number) - (x[j] as number) || i - j);
}

function inproduct(a: Float64Array, b: Float64Array): number {
  return a.reduce((som, x, i) => som + x * (b[i] as number), 0);
}
