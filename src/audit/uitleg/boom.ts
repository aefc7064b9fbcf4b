import type { Onderzoek } from "../controle/regel";
import type { Cel } from "../werkboek/werkboek";
import { uitlegVan, type Uitleg } from "./uitleg";

/** Een cel met waar zij vandaan komt, zo diep als gevraagd. */
export interface Herleiding {
  readonly uitleg: Uitleg;
  /** Bij elke cel die als waarde meetelt, haar eigen herleiding; wat al eerder stond, komt niet nog eens. */
  readonly verder: readonly Herleiding[];
}

/** De herleiding van een cel tot en met `diep` lagen invoer. */
export function herleid(o: Onderzoek, cel: Cel, diep: number, gehad = new Set<Cel>()): Herleiding {
  gehad.add(cel);
  const uitleg = uitlegVan(o, cel);
  if (diep === 0) return { uitleg, verder: [] };
  const verder = uitleg.invoer.flatMap((invoer) => {
    const volgende =
      invoer.soort === "bereik" || invoer.rol === "keuze"
        ? undefined
        : o.werkboek.cel(invoer.blad, invoer.adres);
    return volgende === undefined || gehad.has(volgende) ? [] : [herleid(o, volgende, diep - 1, gehad)];
  });
  return { uitleg, verder };
}
