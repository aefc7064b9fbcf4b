import type { Model } from "../../engine/spreadsheet";
import type { Vak, Verschuiving } from "./rooster";
import { veelCellen } from "./pleisters/veelcellen";
import { vakVan, type Zone } from "./vak";

interface Opdracht {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly dimension?: "ROW" | "COL";
  readonly position?: "before" | "after";
  readonly base?: number;
  readonly quantity?: number;
  readonly elements?: readonly number[];
}

/** Opdrachten waarna cellen iets anders bevatten, zonder dat te zeggen valt welke. */
const OVERAL: readonly string[] = ["UNDO", "REDO", "MOVE_RANGES", "DELETE_SHEET", "DUPLICATE_SHEET"];

/**
 * Roept `bij` na elke wijziging van cellen, als alles gerekend en bewaard is: wie daarin schrijft, begint een nieuwe stap. De
 * cellen van een opdracht komen per blad in één vak.
 */
export function bijWijziging(
  model: Model,
  bij: (vakken: readonly Vak[], verschoven: readonly Verschuiving[]) => void,
): () => void {
  const volger = {};
  let verschoven: Verschuiving[] = [];
  let zones = new Map<string, Zone>();
  let overal = false;
  model.on("command-dispatched", volger, (gegeven) => {
    const opdracht = gegeven as Opdracht;
    if (OVERAL.includes(opdracht.type)) overal = true;
    verschoven.push(...verschuivingen(model, opdracht));
    for (const [sheetId, col, row] of cellen(opdracht))
      zones.set(sheetId, ruimer(zones.get(sheetId), col, row));
  });
  model.on("update", volger, () => {
    if (!overal && zones.size === 0 && verschoven.length === 0) return;
    const vakken = overal ? [] : [...zones].map(([blad, zone]) => vakVan(blad, zone));
    const geschoven = overal ? [] : verschoven;
    zones = new Map();
    verschoven = [];
    overal = false;
    bij(vakken, geschoven);
  });
  return () => {
    model.off("command-dispatched", volger);
    model.off("update", volger);
  };
}

/** Wat er bij kwam of verdween; een blad dat achteraan groeit, was er in Excel al. Dit komt na de opdracht: de maat is dan de nieuwe. */
function verschuivingen(model: Model, o: Opdracht): Verschuiving[] {
  const { sheetId: blad, dimension, base = 0, quantity = 0, elements = [] } = o;
  if (blad === undefined || model.getters.tryGetSheet(blad) === undefined) return [];
  const langs = dimension === "ROW" ? "rij" : "kolom";
  if (o.type === "REMOVE_COLUMNS_ROWS")
    return [{ blad, langs, vanaf: Math.min(...elements), aantal: elements.length, erbij: false }];
  if (o.type !== "ADD_COLUMNS_ROWS") return [];
  const vanaf = o.position === "after" ? base + 1 : base;
  const maat = langs === "rij" ? model.getters.getNumberRows(blad) : model.getters.getNumberCols(blad);
  return vanaf + quantity === maat ? [] : [{ blad, langs, vanaf, aantal: quantity, erbij: true }];
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
