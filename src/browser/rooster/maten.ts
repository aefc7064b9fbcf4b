import type { Model } from "../../engine/spreadsheet";
import { stuur } from "./opdracht";
import type { Vak } from "./rooster";
import { keurBlad, maakRuimte, vakVan, zoneVan } from "./vak";
import { zinnen } from "./zinnen";

/** Zo breed is een cijfer van Calibri 11, waarin Excel breedtes meet, in beeldpunten. */
const CIJFER = 7;
/** Beeldpunten per punt. */
const BEELDPUNTEN = 96 / 72;
/** Een kolom die niets zegt: in het rooster (beeldpunten) en in Excel (tekens). */
const ZONDER = { hier: 96, excel: 8.43 };
const REGEL = { hier: 23, excel: 15 };

/** In tekens, zoals in een bestand; een kolom zonder eigen breedte is die van Excel. */
export function breedte(model: Model, blad: string, kolom: number): number {
  const hier = model.getters.getColSize(keurBlad(model, blad), kolom);
  return hier === ZONDER.hier ? ZONDER.excel : Math.round((hier / CIJFER) * 100) / 100;
}

export function zetBreedte(model: Model, blad: string, kolom: number, tekens: number): void {
  maakRuimte(model, { blad, boven: 0, links: kolom, rijen: 1, kolommen: 1 });
  const hier = Math.max(1, Math.round(tekens * CIJFER));
  const size = hier === ZONDER.hier ? hier + 1 : hier;
  stuur(model, "RESIZE_COLUMNS_ROWS", { sheetId: blad, dimension: "COL", elements: [kolom], size });
}

/** Heeft de kolom een eigen breedte? */
export function heeftBreedte(model: Model, blad: string, kolom: number): boolean {
  return model.getters.getColSize(blad, kolom) !== ZONDER.hier;
}

/** De breedte in tekens die een kolom zonder eigen breedte in het rooster toont, net naast de gewone. */
export const BREEDTE_HIER = Math.round(((ZONDER.hier + 1) / CIJFER) * 100) / 100;

/** In punten. */
export function hoogte(model: Model, blad: string, rij: number): number {
  const vast = vasteHoogte(model, keurBlad(model, blad), rij);
  const hier = model.getters.getRowSize(blad, rij);
  return vast ?? (hier <= REGEL.hier ? REGEL.excel : punten(hier));
}

/** De hoogte die iemand zette, of undefined als de rij om haar inhoud past. */
export function vasteHoogte(model: Model, blad: string, rij: number): number | undefined {
  const hier = model.getters.getUserRowSize(blad, rij);
  return hier === undefined ? undefined : punten(hier);
}

export function zetHoogte(model: Model, blad: string, rij: number, hoog: number | null): void {
  maakRuimte(model, { blad, boven: rij, links: 0, rijen: 1, kolommen: 1 });
  const size = hoog === null ? null : Math.max(1, Math.round(hoog * BEELDPUNTEN));
  stuur(model, "RESIZE_COLUMNS_ROWS", { sheetId: blad, dimension: "ROW", elements: [rij], size });
}

export function samengevoegd(model: Model, blad: string): Vak[] {
  return model.getters.getMerges(keurBlad(model, blad)).map((zone) => vakVan(blad, zone));
}

export function voegSamen(model: Model, vak: Vak): void {
  maakRuimte(model, vak);
  const target = [zoneVan(vak)];
  stuur(model, "ADD_MERGE", { sheetId: vak.blad, target, force: true }, () => zinnen.samenvoegen());
}

/** Splitst wat het vak raakt. */
export function splits(model: Model, vak: Vak): void {
  const target = model.getters.getMergesInZone(keurBlad(model, vak.blad), zoneVan(vak));
  if (target.length > 0) stuur(model, "REMOVE_MERGE", { sheetId: vak.blad, target });
}

/** Een heel aantal punten waar dat dezelfde beeldpunten geeft. */
function punten(hier: number): number {
  const heel = Math.round(hier / BEELDPUNTEN);
  return Math.round(heel * BEELDPUNTEN) === hier ? heel : hier / BEELDPUNTEN;
}

/** Met de hand verborgen, dichtgeklapt of door een filter weg. */
export function verborgen(model: Model, blad: string, rij: number): boolean {
  return model.getters.isRowHidden(keurBlad(model, blad), rij);
}
