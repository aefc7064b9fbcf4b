import type { Model } from "../../engine/spreadsheet";
import { keurTitel } from "../../sheet/keuring-naam";
import { NIEUW } from "./model";
import { inStap, stuur } from "./opdracht";
import { hex } from "./opmaak";
import type { Bladinfo, Rooster } from "./rooster";
import { keurBlad } from "./vak";
import { zinnen } from "./zinnen";

/** De bladen op volgorde, ook de verborgen. */
export function bladen(model: Model): Bladinfo[] {
  return model.getters.getSheetIds().map((id) => {
    const blad = model.getters.getSheet(id);
    return {
      id,
      naam: blad.name,
      zichtbaar: blad.isVisible,
      ...(blad.isLocked && { opSlot: true as const }),
      ...(blad.color && { tabkleur: hex(blad.color) }),
      rasterlijnen: blad.areGridLinesVisible,
      vasteRijen: blad.panes.ySplit,
      vasteKolommen: blad.panes.xSplit,
    };
  });
}

/** Voegt achteraan een leeg blad toe; geeft het id. */
export function voegBladToe(model: Model, naam: string): string {
  const sheetId = model.uuidGenerator.smallUuid();
  const position = model.getters.getSheetIds().length;
  const maten = { cols: NIEUW.kolommen, rows: NIEUW.rijen };
  stuur(model, "CREATE_SHEET", { sheetId, position, name: keurNaam(naam), ...maten }, bijNaam(naam));
  return sheetId;
}

export function verwijderBlad(model: Model, blad: string): void {
  const sheetName = model.getters.getSheetName(keurBlad(model, blad));
  inStap(model, () => {
    // Naast één zichtbaar blad laat o-spreadsheet een verborgen blad niet weg.
    if (!model.getters.isSheetVisible(blad)) stuur(model, "SHOW_SHEET", { sheetId: blad });
    stuur(model, "DELETE_SHEET", { sheetId: blad, sheetName }, () => zinnen.laatsteBlad());
  });
}

export function hernoemBlad(model: Model, blad: string, naam: string): void {
  const oldName = model.getters.getSheetName(keurBlad(model, blad));
  stuur(model, "RENAME_SHEET", { sheetId: blad, oldName, newName: keurNaam(naam) }, bijNaam(naam));
}

/** Zet wat gegeven is; een weggelaten tabkleur verandert niet, een lege haalt haar weg. */
export function zetBlad(model: Model, blad: string, wat: Parameters<Rooster["zetBlad"]>[1]): void {
  const sheetId = keurBlad(model, blad);
  const { tabkleur, zichtbaar, rasterlijnen, vasteRijen, vasteKolommen } = wat;
  inStap(model, () => {
    if (tabkleur !== undefined)
      stuur(model, "COLOR_SHEET", { sheetId, ...(tabkleur && { color: `#${tabkleur}` }) });
    if (zichtbaar !== undefined && zichtbaar !== model.getters.isSheetVisible(sheetId))
      stuur(model, zichtbaar ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId }, () => zinnen.laatsteBlad());
    if (rasterlijnen !== undefined)
      stuur(model, "SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: rasterlijnen });
    if (vasteRijen !== undefined) zetVast(model, sheetId, "ROWS", vasteRijen);
    if (vasteKolommen !== undefined) zetVast(model, sheetId, "COLUMNS", vasteKolommen);
  });
}

export function maakActief(model: Model, blad: string): void {
  const sheetIdTo = keurBlad(model, blad);
  stuur(model, "ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo });
}

function zetVast(model: Model, sheetId: string, wat: "ROWS" | "COLUMNS", quantity: number): void {
  if (quantity > 0) stuur(model, `FREEZE_${wat}`, { sheetId, quantity });
  else stuur(model, `UNFREEZE_${wat}`, { sheetId });
}

/** De regels van Excel, en geen apostrof: die kan o-spreadsheet in een formule niet lezen. */
function keurNaam(naam: string): string {
  try {
    keurTitel(naam);
  } catch {
    throw new Error(zinnen.bladnaam(naam));
  }
  return naam;
}

function bijNaam(naam: string): (reden: string) => string {
  return (reden) => (reden.includes("Duplicated") ? zinnen.bladBestaat(naam) : zinnen.bladnaam(naam));
}
