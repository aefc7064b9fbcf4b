import { alsNummer } from "./bsn";
import { naamkern } from "./naam";

/** Waaraan dezelfde waarde te herkennen is: 123.456.782 en 123456782 zijn dezelfde, "Jan  Jansen" en "jan jansen" ook. */
export function kernVan(waarde: string): string {
  return alsNummer(waarde) ?? naamkern(waarde);
}
