import { leesGebied, type Gebied } from "../../formula/adres";
import { leesTekens } from "../../formula/tekens";
import { bereiktekst, leesBereik, verschoven } from "../omzetten/bereik";
import { metStukken, isVerwijzing } from "../omzetten/tekenwerk";
import type { Formulecel } from "../werkmap/cel";

/** Een cel met een formule, met blad en bereik; een gedeelde formule is uitgeschreven. */
export interface Formuleplek {
  readonly blad: string;
  readonly cel: Formulecel;
  readonly formule: string;
  /** Het bereik van een matrixformule. */
  readonly bereik: Gebied | undefined;
}

/** Schrijft gedeelde formules uit: de tekst van de eerste cel, verschoven. */
export function formuleplekken(blad: string, cellen: readonly Formulecel[]): Formuleplek[] {
  const eerste = new Map<string, Formulecel>();
  return cellen.map((cel) => {
    const bereik = cel.matrix && leesGebied(cel.matrix.ref);
    const vlak = bereik ?? (cel.matrix && { van: cel, tot: cel });
    if (cel.gedeeld === undefined) return { blad, cel, formule: cel.formule, bereik: vlak };
    const basis = eerste.get(cel.gedeeld) ?? cel;
    eerste.set(cel.gedeeld, basis);
    const formule = verschuif(cel.formule, cel.rij - basis.rij, cel.kolom - basis.kolom);
    return { blad, cel, formule, bereik: undefined };
  });
}

/** Verschuift alle verwijzingen zonder $; wat van het blad valt, wordt #REF!. */
function verschuif(formule: string, rijen: number, kolommen: number): string {
  if (rijen === 0 && kolommen === 0) return formule;
  return metStukken(
    formule,
    leesTekens(formule).flatMap((t) => {
      const bereik = isVerwijzing(t) ? leesBereik(t.waarde) : undefined;
      if (bereik === undefined) return [];
      const nieuw = verschoven(bereik, rijen, kolommen);
      return [[t.begin, t.eind, nieuw === undefined ? "#REF!" : bereiktekst(nieuw)] as const];
    }),
  );
}
