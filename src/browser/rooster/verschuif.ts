import type { Model } from "../../engine/spreadsheet";
import { inStap, stuur } from "./opdracht";
import type { Verschuiving } from "./rooster";
import { keurBlad, maakRuimte } from "./vak";

/**
 * Voegt hele rijen of kolommen in, of haalt ze weg. Zoals in Excel krijgt wat erbij komt de opmaak en de maat van de rij erboven of de
 * kolom ernaast, en schuift alles mee: formules, namen, regels, grafieken, samenvoegingen, en onze bijlagen.
 */
export function verschuif(model: Model, { blad, langs, vanaf, aantal, erbij }: Verschuiving): void {
  const sheetId = keurBlad(model, blad);
  inStap(model, () => {
    const { getters } = model;
    const maat = langs === "rij" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    // Achter het laatste hoekje van het rooster staat niets: daar is niets te verschuiven.
    if (vanaf >= maat) return;
    const waar = {
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      dimension: langs === "rij" ? "ROW" : "COL",
    };
    if (erbij) {
      const plaats = vanaf === 0 ? { base: 0, position: "before" } : { base: vanaf - 1, position: "after" };
      return stuur(model, "ADD_COLUMNS_ROWS", { ...waar, ...plaats, quantity: aantal });
    }
    // Een blad houdt altijd een rij over: wat er achteraan bij komt is leeg, en was er in Excel al.
    if (vanaf === 0 && aantal >= maat)
      maakRuimte(model, {
        blad,
        boven: 0,
        links: 0,
        rijen: langs === "rij" ? aantal + 1 : 1,
        kolommen: langs === "rij" ? 1 : aantal + 1,
      });
    const elements = Array.from({ length: Math.min(aantal, maat - vanaf) }, (_, i) => vanaf + i);
    stuur(model, "REMOVE_COLUMNS_ROWS", { ...waar, elements });
  });
}
