import type { Model } from "../../engine/spreadsheet";
import { rekenBij, uitrolzone } from "./pleisters/rekenen";
import type { Vak } from "./rooster";
import { celIn, keurBlad, vakVan, type Zone, type Plaats } from "./vak";

/** Het kleinste vak met alle gevulde cellen, ook die een formule uitrolt. */
export function gebruikt(model: Model, blad: string): Vak | undefined {
  keurBlad(model, blad);
  rekenBij(model);
  let zone: Zone | undefined;
  for (const plaats of model.getters.getEvaluatedCellsPositions(blad)) {
    const { col, row } = plaats;
    if (isLeeg(model, plaats)) continue;
    zone = {
      left: Math.min(zone?.left ?? col, col),
      right: Math.max(zone?.right ?? col, col),
      top: Math.min(zone?.top ?? row, row),
      bottom: Math.max(zone?.bottom ?? row, row),
    };
  }
  return zone && vakVan(blad, zone);
}

/** Staat er niets, ook niet uit een tabel die uitrolt? */
export function isLeeg(model: Model, plaats: Plaats): boolean {
  return model.getters.getEvaluatedCell(plaats).value === null;
}

/** Het vak dat de formule in deze cel uitrolt, of undefined. */
export function uitgerold(model: Model, blad: string, rij: number, kolom: number): Vak | undefined {
  const plaats = { sheetId: keurBlad(model, blad), row: rij, col: kolom };
  if (!celIn(model, plaats)?.isFormula) return undefined;
  rekenBij(model);
  const zone = uitrolzone(model, plaats);
  if (zone === undefined || (zone.left === zone.right && zone.top === zone.bottom)) return undefined;
  return vakVan(blad, zone);
}
