import { kolomnummer } from "../../workbook/adres";
import type { Bladvorm } from "./plan";

/** Tekens van een bron per eenheid kolombreedte: de bron staat in kleinere letters dan waar Excel in meet. */
const TEKENS_PER_BREEDTE = 1.19;
const STANDAARD = 9;

/** De breedte van een kolom op het blad, in tekens. */
function breedteVan({ breedtes }: Pick<Bladvorm, "breedtes">, kolom: number): number {
  for (const [reeks, breedte] of Object.entries(breedtes)) {
    const [van = "", tot = van] = reeks.split(":");
    if (kolom >= kolomnummer(van) && kolom <= kolomnummer(tot)) return breedte;
  }
  return STANDAARD;
}

/** Hoeveel tekens van een bron naast elkaar passen in de kolommen `van` tot en met `tot`. */
export function brontekens(vorm: Pick<Bladvorm, "breedtes">, van: string, tot: string): number {
  let breedte = 0;
  for (let k = kolomnummer(van); k <= kolomnummer(tot); k++) breedte += breedteVan(vorm, k);
  return Math.floor(breedte * TEKENS_PER_BREEDTE);
}

/** Hoe hoog een rij is met zoveel regels bron, in punten. */
export function bronhoogte(regels: number): number {
  return 6 + 12.5 * Math.max(1, regels);
}
