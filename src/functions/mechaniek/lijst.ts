import { Rekenfout } from "../../domain/fout";
import type { Bereik, Cel } from "./cel";
import { leesInLijst, plaatsIn } from "./inlijst";
import { bereik, type Heleparameter } from "./parameter";
import type { Soort } from "./soort";

/** Maten van een bereik. */
export interface Maten {
  readonly rijen: number;
  readonly kolommen: number;
}

/** Een bereik getallen, rij voor rij; een lege cel is NaN (of 0, als de soort dat zegt). */
export interface Getallen extends Maten {
  readonly waarden: Float64Array;
}

/** Een bereik teksten, rij voor rij; een lege cel is null. */
export interface Teksten extends Maten {
  readonly waarden: readonly (string | null)[];
}

/** `x⊞` van getallen. De eerste fout, rij voor rij, is de fout van het geheel. */
export function getallen(soort: Soort<number>): Heleparameter<Getallen> {
  return bereik(soort.eenheid, (cellen, naam) => {
    const { rijen, kolommen } = maten(cellen);
    const waarden = new Float64Array(rijen * kolommen);
    const goed = soort.goedTotEnMet ?? 0;
    for (let r = 0, i = 0; r < rijen; r++) {
      const rij = cellen[r] as Bereik[number];
      for (let k = 0; k < kolommen; k++, i++) {
        const c = rij[k];
        waarden[i] =
          typeof c === "number" && c > 0 && c <= goed
            ? c
            : (leesInLijst(soort, c, naam, plaatsIn(rijen, kolommen, r, k)) ?? NaN);
      }
    }
    return { rijen, kolommen, waarden };
  });
}

/** `x⊞` van teksten. */
export function teksten(soort: Soort<string>): Heleparameter<Teksten> {
  return bereik(soort.eenheid, (cellen, naam) => {
    const { rijen, kolommen } = maten(cellen);
    const lees = (cel: Cel, r: number, k: number) =>
      leesInLijst(soort, cel, naam, plaatsIn(rijen, kolommen, r, k));
    return { rijen, kolommen, waarden: cellen.flatMap((rij, r) => rij.map((cel, k) => lees(cel, r, k))) };
  });
}

/** Weigert een bereik dat niet even groot is als het bereik waar het bij hoort. */
export function evenGroot(lijst: Maten | undefined, naam: string, bij: Maten, bijNaam: string): void {
  if (lijst === undefined || (lijst.rijen === bij.rijen && lijst.kolommen === bij.kolommen)) return;
  throw new Rekenfout("#VALUE!", "aantal-verschilt", {
    parameter: naam,
    rijen: lijst.rijen,
    kolommen: lijst.kolommen,
    bij: bijNaam,
    grens: `${bij.rijen} x ${bij.kolommen}`,
  });
}

/** Een waarde per rij, of één waarde die voor elke rij geldt. */
export function perRij(lijst: Getallen, naam: string, bij: Maten, bijNaam: string): Float64Array {
  const aantal = bij.rijen * bij.kolommen;
  if (lijst.waarden.length === 1) return new Float64Array(aantal).fill(lijst.waarden[0] as number);
  evenGroot(lijst, naam, bij, bijNaam);
  return lijst.waarden;
}

function maten(cellen: Bereik): Maten {
  return { rijen: cellen.length, kolommen: cellen[0]?.length ?? 0 };
}
