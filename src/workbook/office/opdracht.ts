import { alsWerkmapfout, foutcode } from "./fouten";
import { kanDezeExcel } from "./kan";

/** Wat er in één keer met Excel gebeurt. */
export type Opdracht<T> = (context: Excel.RequestContext) => Promise<T>;

/** Voert een opdracht uit; elke fout komt terug als Werkmapfout. */
export async function opdracht<T>(doe: Opdracht<T>): Promise<T> {
  try {
    return await Excel.run(doe);
  } catch (fout) {
    throw alsWerkmapfout(fout);
  }
}

/**
 * Als `opdracht`, maar met één Ctrl+Z terug te draaien waar Excel dat kan. Kan een lid het toch niet (UndoNotSupported, zie
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities), dan opnieuw zonder; `doe` laat bij een
 * fout dus niets achter.
 */
export async function opdrachtInEenStap<T>(doe: Opdracht<T>): Promise<T> {
  if (!kanDezeExcel("eenStapTerug")) return opdracht(doe);
  try {
    return await Excel.run({ mergeUndoGroup: true }, doe);
  } catch (fout) {
    if (foutcode(fout) === "UndoNotSupported") return opdracht(doe);
    throw alsWerkmapfout(fout);
  }
}
