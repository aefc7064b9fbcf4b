import { isFormule } from "../../sheet/blad";
import type { Naamcel } from "../../sheet/naamcellen";
import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { foutcode } from "./fouten";
import { waardeVoorExcel } from "./inhoud";
import { opdrachtInEenStap } from "./opdracht";

/** Schrijft cellen bij namen in één sync; zie Werkmap.schrijfNamen. */
export async function schrijfNamen(cellen: readonly Naamcel[]): Promise<void> {
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
        throw new Werkmapfout("naam-weg", zinnen.naamWeg());
      throw fout;
    }
  });
}
