import { isFormule } from "../../sheet/blad";
import type { Naamcel } from "../../sheet/naamcellen";
import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { alsWerkmapfout, foutcode } from "./fouten";
import { waardeVoorExcel } from "./inhoud";
import { opdracht, opdrachtInEenStap } from "./opdracht";

/** Schrijft cellen bij namen in één sync; zie Werkmap.schrijfNamen. */
export async function schrijfNamen(cellen: readonly Naamcel[]): Promise<void> {
  try {
    await schrijf(cellen);
  } catch (fout) {
    const { reden } = alsWerkmapfout(fout);
    if (reden !== "beveiligd" && reden !== "naam-weg") throw fout;
    throw (await oorzaak(cellen[0]?.naam ?? "")) ?? fout;
  }
}

/** Excel zegt dat het niet mocht of dat er iets niet is, niet waar; wat er met de cel achter deze naam is, wel. */
function oorzaak(naam: string): Promise<Werkmapfout | undefined> {
  return opdracht(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(naam);
    item.load("formula");
    const blad = item.getRangeOrNullObject().worksheet;
    blad.load("name,protection/protected");
    await context.sync();
    // Is alleen de rij weg, dan noemt de naam het blad nog: =Besparing!#REF!.
    if (!item.isNullObject && /^=#REF!/.test(String(item.formula)))
      return new Werkmapfout("blad-weg", zinnen.bladVanVeldWeg());
    if (item.isNullObject || blad.isNullObject) return new Werkmapfout("naam-weg", zinnen.naamWeg(naam));
    return blad.protection.protected ? new Werkmapfout("beveiligd", zinnen.beveiligd(blad.name)) : undefined;
  });
}

async function schrijf(cellen: readonly Naamcel[]): Promise<void> {
  await opdrachtInEenStap(async (context) => {
    const { names } = context.workbook;
    // Wat er niet is, weigert Excel al bij het ophalen: alle cellen worden eerst opgehaald, dan pas geschreven.
    const bereiken = cellen.map(({ naam, rij, kolom }) =>
      names
        .getItem(naam)
        .getRange()
        .getCell(rij - 1, kolom - 1),
    );
    cellen.forEach(({ inhoud }, i) => {
      const bereik = bereiken[i];
      if (bereik === undefined) return;
      bereik.formulas = [
        [inhoud === null ? "" : isFormule(inhoud) ? `=${inhoud.formule}` : waardeVoorExcel(inhoud)],
      ];
    });
    try {
      await context.sync();
    } catch (fout) {
      if (["ItemNotFound", "InvalidReference", "InvalidArgument"].includes(foutcode(fout) ?? ""))
        throw new Werkmapfout("naam-weg", zinnen.naamWeg(cellen[0]?.naam ?? ""));
      throw fout;
    }
  });
}
