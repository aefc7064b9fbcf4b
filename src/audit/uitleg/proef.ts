import type { Waarde } from "../../engine/uitkomst";
import type { Inhoud } from "../../engine/inhoud";
import { adres } from "../../formula/adres";
import { celformule } from "../../sharing/bewijs/rekenboek";
import type { Cel, Werkboek } from "../werkboek/werkboek";

/** Leest op een werkboek waarin enkele cellen even iets anders bevatten. Daarna is alles weer zoals het was, ook na een fout. */
export function metAnders<T>(
  werkboek: Werkboek,
  anders: readonly (readonly [Cel, Inhoud])[],
  lees: (waarde: (cel: Cel) => Waarde) => T,
): T {
  const rekenblad = werkboek.rekenblad();
  try {
    for (const [cel, inhoud] of anders) rekenblad.zet(cel.blad, adres(cel), inhoud);
    return lees((cel) => rekenblad.lees(cel.blad, adres(cel)));
  } finally {
    for (const [cel] of anders) rekenblad.zet(cel.blad, adres(cel), inhoudVan(werkboek, cel));
  }
}

/** Wat er in het rekenblad in een cel staat. */
function inhoudVan({ boek, vandaag }: Werkboek, cel: Cel): Inhoud {
  const { formule, bereik } = cel;
  return formule === undefined
    ? cel.waarde
    : { formule: celformule({ formule, bereik }, cel, boek, vandaag) };
}
