// Pleister op o-spreadsheet 19.3.7. o-spreadsheet tekent door op een blad dat ongedaan is gemaakt.
// Zonder haar faalt test/browser/rooster/stappen.test.ts, “een tekening van een blad”.
import { UIPlugin } from "../../../engine/spreadsheet";

/**
 * Van een blad dat weg is, is niets te tekenen. o-spreadsheet laat een gewijzigde cel in een vijfde seconde verkleuren; maakt iemand in
 * die tijd het blad zelf ongedaan, dan tekent het door op een blad dat er niet meer is, en gooit het een fout. Daarom krijgt zo'n
 * tekening, voordat haar eerste laag getekend wordt, het blad dat nu open is.
 */
export class Verdwenenblad extends UIPlugin {
  static override layers = ["Background"] as const;

  override drawLayer(vel: unknown): void {
    const tekenvel = vel as { sheetId: string };
    const getters = this.getters;
    if (!getters.getSheetIds().includes(tekenvel.sheetId)) tekenvel.sheetId = getters.getActiveSheetId();
  }
}
