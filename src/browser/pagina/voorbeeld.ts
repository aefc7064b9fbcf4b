import type { Model } from "../../engine/spreadsheet";
import { duiven } from "../../plans/begroting/voorbeelden";
import { celIn } from "../rooster/vak";

const { titel } = duiven();

/** Vraagt het adres om het voorbeeld? */
export function vraagtVoorbeeld(adres: Pick<Location, "search">): boolean {
  return new URLSearchParams(adres.search).has("voorbeeld");
}

/**
 * Is dit het voorbeeld? Dat volgt uit de werkmap zelf, uit de titel boven een blad: een eigen begroting die erover komt of een ander
 * bestand is het niet meer, en het voorbeeld uit een bestand is het wel.
 */
export function isVoorbeeld(model: Model): boolean {
  return model.getters.getSheetIds().some((sheetId) => {
    const boven = celIn(model, { sheetId, col: 0, row: 0 });
    return boven?.isFormula === false && boven.content === titel;
  });
}

/** Toont `regel` zolang het voorbeeld open is. */
export function volgVoorbeeld(model: Model, regel: HTMLElement): void {
  const bij = () => {
    const weg = !isVoorbeeld(model);
    if (regel.hidden === weg) return;
    regel.hidden = weg;
    // Het rekenblad meet zichzelf alleen als het venster verandert.
    window.dispatchEvent(new Event("resize"));
  };
  model.on("update", volgVoorbeeld, bij);
  bij();
}
