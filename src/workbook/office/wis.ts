import { gebiedstekst, type Gebied } from "../../formula/adres";
import { kanDezeExcel } from "./kan";

/** Maakt gebieden helemaal leeg: inhoud, opmaak, regels en samenvoegingen. */
export function wis(sheet: Excel.Worksheet, gebieden: readonly (Gebied | undefined)[]): void {
  for (const gebied of gebieden) {
    if (gebied === undefined) continue;
    const vak = sheet.getRange(gebiedstekst(gebied));
    vak.unmerge();
    vak.clear("All");
    vak.dataValidation.clear();
    vak.conditionalFormats.clearAll();
  }
}

/** Haalt grafieken (op naam) en notities (op cel) weg; wat er niet meer is, slaat Excel over. */
export function haalBijlagenWeg(
  sheet: Excel.Worksheet,
  grafieken: readonly string[],
  notities: readonly string[],
): void {
  for (const naam of grafieken) sheet.charts.getItemOrNullObject(naam).delete();
  if (!kanDezeExcel("notities")) return;
  for (const cel of notities) sheet.notes.getItemOrNullObject(cel).delete();
}
