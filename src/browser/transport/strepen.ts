import type { Vak } from "../rooster/rooster";
import { KOLOMMEN, RIJEN } from "./plek";
import type { Sessie } from "./sessie";

/** De kolommen van een vak; van een hele rij alleen de gebruikte. */
export function kolommenVan(v: Vak, w: Sessie): number[] {
  const { links: kolom, kolommen } =
    v.kolommen < KOLOMMEN ? v : (w.rooster.gebruikt(v.blad) ?? { links: 0, kolommen: 1 });
  return Array.from({ length: kolommen }, (_, i) => kolom + i);
}

/** De rijen van een vak; van een hele kolom alleen de gebruikte. */
export function rijenVan(v: Vak, w: Sessie): number[] {
  const { boven: rij, rijen } = v.rijen < RIJEN ? v : (w.rooster.gebruikt(v.blad) ?? { boven: 0, rijen: 1 });
  return Array.from({ length: rijen }, (_, i) => rij + i);
}
