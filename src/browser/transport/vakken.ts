import type { Vak } from "../rooster/rooster";
import { vak } from "./plek";

/** Wat twee vakken gemeen hebben; undefined als dat niets is. */
export function snede(a: Vak, b: Vak): Vak | undefined {
  if (a.blad !== b.blad) return undefined;
  const rij = Math.max(a.rij, b.rij);
  const kolom = Math.max(a.kolom, b.kolom);
  const rijen = Math.min(a.rij + a.rijen, b.rij + b.rijen) - rij;
  const kolommen = Math.min(a.kolom + a.kolommen, b.kolom + b.kolommen) - kolom;
  return rijen > 0 && kolommen > 0 ? { blad: a.blad, rij, kolom, rijen, kolommen } : undefined;
}

/** Het kleinste vak om twee vakken heen. */
export function omhullend(a: Vak, b: Vak): Vak {
  const rij = Math.min(a.rij, b.rij);
  const kolom = Math.min(a.kolom, b.kolom);
  const tot = Math.max(a.rij + a.rijen, b.rij + b.rijen);
  const totKolom = Math.max(a.kolom + a.kolommen, b.kolom + b.kolommen);
  return vak(a.blad, rij, kolom, tot - rij, totKolom - kolom);
}

/** Het vak een aantal rijen en kolommen verder. */
export function verschoven(v: Vak, rijen: number, kolommen: number): Vak {
  return vak(v.blad, v.rij + rijen, v.kolom + kolommen, v.rijen, v.kolommen);
}

/** Het vak met dezelfde hoek en andere maten. */
export function metMaten(v: Vak, rijen: number, kolommen: number): Vak {
  return vak(v.blad, v.rij, v.kolom, rijen, kolommen);
}

/** Een cel, geteld vanaf de linkerbovenhoek van het vak; mag erbuiten liggen. */
export function celIn(v: Vak, rij: number, kolom: number): Vak {
  return vak(v.blad, v.rij + rij, v.kolom + kolom, 1, 1);
}

/** Is het ene vak precies het andere? */
export function zelfde(a: Vak, b: Vak): boolean {
  return (
    a.blad === b.blad &&
    a.rij === b.rij &&
    a.kolom === b.kolom &&
    a.rijen === b.rijen &&
    a.kolommen === b.kolommen
  );
}

/** Ligt het eerste vak helemaal in het tweede? */
export function ligtIn(a: Vak, b: Vak): boolean {
  const samen = snede(a, b);
  return samen !== undefined && zelfde(samen, a);
}

/** Wat er van een vak overblijft zonder een ander: hoogstens vier vakken, eronder en erboven over de hele breedte. */
export function zonder(v: Vak, weg: Vak): Vak[] {
  const s = snede(v, weg);
  if (s === undefined) return [v];
  const [onder, rechts] = [s.rij + s.rijen, s.kolom + s.kolommen];
  return [
    { ...v, rijen: s.rij - v.rij },
    { ...v, rij: s.rij, rijen: s.rijen, kolommen: s.kolom - v.kolom },
    { ...v, rij: s.rij, rijen: s.rijen, kolom: rechts, kolommen: v.kolom + v.kolommen - rechts },
    { ...v, rij: onder, rijen: v.rij + v.rijen - onder },
  ].filter((d) => d.rijen > 0 && d.kolommen > 0);
}
