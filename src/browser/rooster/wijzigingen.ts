import type { Model } from "../../engine/spreadsheet";
import type { Vak } from "./rooster";
import { veelCellen } from "./veelcellen";
import { vakVan, type Zone } from "./vak";

interface Opdracht {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
}

/** Opdrachten waarna cellen iets anders bevatten, zonder dat te zeggen valt welke. */
const OVERAL: readonly string[] = [
  "UNDO",
  "REDO",
  "ADD_COLUMNS_ROWS",
  "REMOVE_COLUMNS_ROWS",
  "MOVE_RANGES",
  "DELETE_SHEET",
  "DUPLICATE_SHEET",
];

/**
 * Roept `bij` na elke wijziging van cellen, als alles gerekend en bewaard is: wie daarin schrijft, begint een nieuwe stap. De
 * cellen van een opdracht komen per blad in één vak.
 */
export function bijWijziging(model: Model, bij: (vakken: readonly Vak[]) => void): () => void {
  const volger = {};
  let zones = new Map<string, Zone>();
  let overal = false;
  model.on("command-dispatched", volger, (gegeven) => {
    const opdracht = gegeven as Opdracht;
    if (OVERAL.includes(opdracht.type)) overal = true;
    for (const [sheetId, col, row] of cellen(opdracht))
      zones.set(sheetId, ruimer(zones.get(sheetId), col, row));
  });
  model.on("update", volger, () => {
    if (!overal && zones.size === 0) return;
    const vakken = overal ? [] : [...zones].map(([blad, zone]) => vakVan(blad, zone));
    zones = new Map();
    overal = false;
    bij(vakken);
  });
  return () => {
    model.off("command-dispatched", volger);
    model.off("update", volger);
  };
}

function cellen(opdracht: Opdracht): (readonly [string, number, number])[] {
  const { type, sheetId, col, row } = opdracht;
  if (sheetId === undefined) return [];
  const veel = veelCellen(opdracht);
  if (veel.length > 0) return veel.map(([k, r]) => [sheetId, k, r] as const);
  if (type !== "UPDATE_CELL" || !("content" in opdracht) || col === undefined || row === undefined) return [];
  return [[sheetId, col, row]];
}

function ruimer(zone: Zone | undefined, col: number, row: number): Zone {
  if (zone === undefined) return { left: col, right: col, top: row, bottom: row };
  return {
    left: Math.min(zone.left, col),
    right: Math.max(zone.right, col),
    top: Math.min(zone.top, row),
    bottom: Math.max(zone.bottom, row),
  };
}
