import type { Groep } from "./vraag";

/** De kolommen van de groepen als lijsten, zoals de sommen ze lezen. */
export interface Groeplijsten {
  readonly nu: Float64Array;
  readonly straks: Float64Array;
  readonly aantallen: Float64Array;
}

export function lijstenVan(groepen: readonly Groep[]): Groeplijsten {
  return {
    nu: Float64Array.from(groepen, (g) => g.minutenNu),
    straks: Float64Array.from(groepen, (g) => g.minutenStraks),
    aantallen: Float64Array.from(groepen, (g) => g.aantal),
  };
}
