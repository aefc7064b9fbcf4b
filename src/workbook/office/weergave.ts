import type { Blad } from "../../sheet/blad";

/** Vaste rijen en kolommen, rasterlijnen, kleur en zichtbaarheid van het tabblad. */
export function zetWeergave(sheet: Excel.Worksheet, blad: Blad): void {
  const { vasteRijen: rijen = 0, vasteKolommen: kolommen = 0 } = blad;
  sheet.freezePanes.unfreeze();
  if (rijen > 0 && kolommen > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rijen, kolommen));
  else if (rijen > 0) sheet.freezePanes.freezeRows(rijen);
  else if (kolommen > 0) sheet.freezePanes.freezeColumns(kolommen);
  sheet.showGridlines = blad.rasterlijnen === true;
  sheet.tabColor = blad.tabkleur === undefined ? "" : `#${blad.tabkleur}`;
  // Zichtbaarheid kan op de desktop niet ongedaan worden gemaakt; alleen zetten waar het plan erom vraagt.
  if (blad.verborgen) sheet.visibility = "Hidden";
}
