import type { Model } from "../../engine/spreadsheet";
import type { Grafiekextra } from "./grafiekvorm";
import type { Vak } from "./rooster";
import { bereikVan } from "./vak";

/** Waar een figuur ligt: vanaf een cel, met een maat in beeldpunten. */
export interface Figuur {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** Speling bij het terugrekenen van beeldpunten naar cellen. */
const SPELING = 2;

/** De plaats en de maat waarmee een figuur de cellen van een vak bedekt. */
export function plaatsing(model: Model, vak: Vak) {
  let [width, height] = [0, 0];
  for (let k = 0; k < vak.kolommen; k++) width += model.getters.getColSize(vak.blad, vak.links + k);
  for (let r = 0; r < vak.rijen; r++) height += model.getters.getRowSize(vak.blad, vak.boven + r);
  return { col: vak.links, row: vak.boven, offset: { x: 0, y: 0 }, size: { width, height } };
}

/** De cellen die een figuur bedekt. Wie haar niet van maat veranderde, houdt evenveel rijen en kolommen. */
export function plekVan(model: Model, blad: string, figuur: Figuur, extra: Grafiekextra | undefined): string {
  const maten = extra?.maten;
  const zelfde = maten !== undefined && maten.width === figuur.width && maten.height === figuur.height;
  const kolommen = zelfde
    ? maten.kolommen
    : aantal(figuur.width + figuur.offset.x, (k) => model.getters.getColSize(blad, figuur.col + k));
  const rijen = zelfde
    ? maten.rijen
    : aantal(figuur.height + figuur.offset.y, (r) => model.getters.getRowSize(blad, figuur.row + r));
  return bereikVan({ blad, boven: figuur.row, links: figuur.col, rijen, kolommen });
}

/** Hoeveel rijen of kolommen er in de maat gaan, naar boven afgerond. */
function aantal(maat: number, grootte: (i: number) => number): number {
  let i = 0;
  for (let rest = maat; rest > SPELING && i < 1000; i++) rest -= Math.max(1, grootte(i));
  return Math.max(1, i);
}
