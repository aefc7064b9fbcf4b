import type { Vak } from "../rooster/rooster";
import { KOLOMMEN, RIJEN, vak } from "./plek";
import { omhullend } from "./vakken";
import type { Sessie } from "./sessie";

/**
 * Breedtes in het rooster staan zoals in een bestand: een teken is 7 beeldpunten (Calibri 11, ECMA-376 deel 1, 18.3.1.13). Excel geeft
 * een breedte in punten van 4/3 beeldpunt.
 */
const PUNTEN_PER_TEKEN = 7 * 0.75;
export const puntenUitTekens = (tekens: number) => tekens * PUNTEN_PER_TEKEN;
export const tekensUitPunten = (punten: number) => punten / PUNTEN_PER_TEKEN;

/** Zoveel rijen of kolommen worden op hun maat bekeken; daarachter geldt de maat van de laatste. */
const KIJK = 2000;

interface Afmeting {
  readonly links: number;
  readonly boven: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** Waar het vak ligt en hoe groot het is, in punten vanaf de linkerbovenhoek van het blad. */
export function afmeting({ rooster }: Sessie, v: Vak): Afmeting {
  const breed = (k: number) => puntenUitTekens(rooster.breedte(v.blad, k));
  const hoog = (r: number) => rooster.hoogte(v.blad, r);
  return {
    links: som(0, v.links, breed),
    boven: som(0, v.boven, hoog),
    breedte: som(v.links, v.kolommen, breed),
    hoogte: som(v.boven, v.rijen, hoog),
  };
}

function som(van: number, aantal: number, maat: (i: number) => number): number {
  let uit = 0;
  for (let i = 0; i < Math.min(aantal, KIJK); i++) uit += maat(van + i);
  return aantal > KIJK ? uit + (aantal - KIJK) * maat(van + KIJK) : uit;
}

/** De cellen die een rechthoek in punten bedekt. */
export function bedekt(w: Sessie, blad: string, { links, boven, breedte, hoogte }: Afmeting): Vak {
  const kolom = (punt: number) => plaats(punt, KOLOMMEN, (k) => puntenUitTekens(w.rooster.breedte(blad, k)));
  const rij = (punt: number) => plaats(punt, RIJEN, (r) => w.rooster.hoogte(blad, r));
  // Een rand precies op een celgrens hoort nog bij de cel ervoor.
  const eind = (begin: number, maat: number) => Math.max(begin, begin + maat - 0.01);
  return omhullend(
    vak(blad, rij(boven), kolom(links), 1, 1),
    vak(blad, rij(eind(boven, hoogte)), kolom(eind(links, breedte)), 1, 1),
  );
}

function plaats(punt: number, grens: number, maat: (i: number) => number): number {
  let tot = 0;
  for (let i = 0; i < grens; i++) {
    tot += maat(i);
    if (punt < tot) return i;
  }
  return grens - 1;
}
