import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { opdracht } from "./opdracht";

/** Brengt een cel in beeld; zonder adres het blad zoals het lag. Een verborgen blad wordt zichtbaar. */
export function toon(titel: string, adres?: string): Promise<void> {
  return opdracht(async (context) => {
    const blad = context.workbook.worksheets.getItemOrNullObject(titel);
    blad.load("visibility");
    await context.sync();
    if (blad.isNullObject) throw new Werkmapfout("blad-weg", zinnen.bladWeg(titel));
    if (blad.visibility !== "Visible") blad.visibility = "Visible";
    blad.activate();
    if (adres !== undefined) blad.getRange(adres).select();
    await context.sync();
  });
}
