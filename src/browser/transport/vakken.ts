import type { Vak } from "../rooster/rooster";
import { vak } from "./plek";

/** Wat twee vakken gemeen hebben; undefined als dat niets is. */
export function snede(a: Vak, b: Vak): Vak | undefined {
  if (a.blad !== b.blad) return undefined;
  const boven = Math.max(a.boven, b.boven);
  const links = Math.max(a.links, b.links);
  const rijen = Math.min(a.boven + a.rijen, b.boven + b.rijen) - boven;
  const kolommen = Math.min(a.links + a.kolommen, b.links + b.kolommen) - links;
  return rijen > 0 && kolommen > 0 ? { blad: a.blad, boven, links, rijen, kolommen } : undefined;
}

/** Het kleinste vak om twee vakken heen. */
export function omhullend(a: Vak, b: Vak): Vak {
  const rij = Math.min(a.boven, b.boven);
  const kolom = Math.min(a.links, b.links);
  const tot = Math.max(a.boven + a.rijen, b.boven + b.rijen);
  const totKolom = Math.max(a.links + a.kolommen, b.links + b.kolommen);
  return vak(a.blad, rij, kolom, tot - rij, totKolom - kolom);
}

/** Het vak een aantal rijen en kolommen verder. */
export function verschoven(v: Vak, rijen: number, kolommen: number): Vak {
  return vak(v.blad, v.boven + rijen, v.links + kolommen, v.rijen, v.kolommen);
}

/** Het vak met dezelfde hoek en andere maten. */
export function metMaten(v: Vak, rijen: number, kolommen: number): Vak {
  return vak(v.blad, v.boven, v.links, rijen, kolommen);
}

/** Een cel, geteld vanaf de linkerbovenhoek van het vak; mag erbuiten liggen. */
export function celIn(v: Vak, rij: number, kolom: number): Vak {
  return vak(v.blad, v.boven + rij, v.links + kolom, 1, 1);
}

/** Is het ene vak precies het andere? */
export function zelfde(a: Vak, b: Vak): boolean {
  return (
    a.blad === b.blad &&
    a.boven === b.boven &&
    a.links === b.links &&
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
  const [onder, rechts] = [s.boven + s.rijen, s.links + s.kolommen];
  return [
    { ...v, rijen: s.boven - v.boven },
    { ...v, boven: s.boven, rijen: s.rijen, kolommen: s.links - v.links },
    { ...v, boven: s.boven, rijen: s.rijen, links: rechts, kolommen: v.links + v.kolommen - rechts },
    { ...v, boven: onder, rijen: v.boven + v.rijen - onder },
  ].filter((d) => d.rijen > 0 && d.kolommen > 0);
}
