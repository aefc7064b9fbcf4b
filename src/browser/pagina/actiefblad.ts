import type { Model } from "../../engine/spreadsheet";

/**
 * Verdwijnt het blad dat open stond (een bestand geopend, Zet terug, ongedaan gemaakt), dan neemt het invoerveld van o-spreadsheet niets
 * meer aan: het hoort nog bij dat blad. Dan wordt het rekenblad opnieuw getekend.
 */
export function volgActiefBlad(model: Model, herteken: () => Promise<void>): void {
  let open = model.getters.getActiveSheetId();
  model.on("update", volgActiefBlad, () => {
    const weg = !model.getters.getSheetIds().includes(open);
    open = model.getters.getActiveSheetId();
    // Niet midden in de opdracht: het rekenblad is zelf nog aan het tekenen.
    if (weg) setTimeout(() => void herteken());
  });
}
