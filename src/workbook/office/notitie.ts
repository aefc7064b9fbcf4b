import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { kanDezeExcel } from "./kan";
import { opdracht } from "./opdracht";

/** Zet een notitie bij een cel. Staat er al een, dan komt de tekst eronder: wat iemand schreef, blijft. */
export function zetNotitie(titel: string, adres: string, tekst: string): Promise<void> {
  if (!kanDezeExcel("notities")) return Promise.reject(new Werkmapfout("onbekend", zinnen.zonderNotities(1)));
  return opdracht(async (context) => {
    const blad = context.workbook.worksheets.getItemOrNullObject(titel);
    await context.sync();
    if (blad.isNullObject) throw new Werkmapfout("blad-weg", zinnen.bladWeg(titel));
    const notitie = blad.notes.getItemOrNullObject(adres);
    notitie.load("content");
    await context.sync();
    if (notitie.isNullObject) blad.notes.add(adres, tekst);
    else notitie.content = `${notitie.content}\n\n${tekst}`;
    await context.sync();
  });
}
