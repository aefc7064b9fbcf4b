import { adres } from "../../formula/adres";
import type { Celwaarde } from "../../sheet/blad";
import { Werkmapfout, type Celformule, type Formulebeeld } from "../werkmap";
import { zinnen } from "../zinnen";
import { foutcode } from "./fouten";
import { opdracht, opdrachtInEenStap } from "./opdracht";

/** Leest alle formules: eerst welke bladen er zijn, dan alles in één keer. Zie Werkmap.leesFormules. */
export function leesFormules(): Promise<Formulebeeld> {
  return opdracht(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const vakken = worksheets.items.map((sheet) => {
      const vak = sheet.getUsedRangeOrNullObject(true);
      vak.load("rowIndex,columnIndex,formulas,values");
      return vak;
    });
    await context.sync();
    const formules = worksheets.items.flatMap((sheet, i) => {
      const vak = vakken[i];
      return vak === undefined || vak.isNullObject ? [] : formulesIn(sheet.name, vak);
    });
    return {
      formules,
      beveiligd: worksheets.items.filter((s) => s.protection.protected).map((s) => s.name),
    };
  });
}

/** Boven 5 miljoen cellen geeft Excel null in plaats van een tabel. */
function formulesIn(blad: string, vak: Excel.Range): Celformule[] {
  const formulas = vak.formulas as unknown[][] | null;
  if (formulas === null) throw new Werkmapfout("te-groot", zinnen.teGroot());
  return formulas.flatMap((rij, r) =>
    rij.flatMap((formule, k): Celformule[] => {
      const waarde = vak.values[r]?.[k] as Celwaarde;
      // Een tekst die op een formule lijkt, is gelijk aan haar waarde.
      if (typeof formule !== "string" || !formule.startsWith("=") || formule === waarde) return [];
      const cel = adres({ rij: vak.rowIndex + r + 1, kolom: vak.columnIndex + k + 1 });
      return [{ blad, cel, formule, waarde: waarde === "" ? null : waarde }];
    }),
  );
}

/** Schrijft formules in één sync; zie Werkmap.schrijfFormules. */
export async function schrijfFormules(
  formules: readonly Pick<Celformule, "blad" | "cel" | "formule">[],
): Promise<void> {
  await opdrachtInEenStap(async (context) => {
    for (const { blad, cel, formule } of formules)
      context.workbook.worksheets.getItem(blad).getRange(cel).formulas = [[formule]];
    try {
      await context.sync();
    } catch (fout) {
      // Zo zegt Excel dat een cel bij een matrixformule hoort.
      if (foutcode(fout) === "InvalidOperation") throw new Werkmapfout("onbekend", zinnen.matrixdeel());
      throw fout;
    }
  });
}
