import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";

/**
 * Wat Excel meldt, met onze reden en zin. De codes staan in Excel.ErrorCodes en OfficeExtension.ErrorCodes, met hun betekenis in
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages:
 * AccessDenied komt van een beveiligd blad of een werkmap die niet bewerkt mag worden, InvalidOperationInCellEditMode zolang iemand in een
 * cel typt, ItemNotFound van een blad of naam die er niet is.
 */
const BEKEND: Readonly<Record<string, () => Werkmapfout>> = {
  InvalidOperationInCellEditMode: () => new Werkmapfout("cel-in-bewerking", zinnen.celInBewerking()),
  AccessDenied: () => new Werkmapfout("beveiligd", zinnen.alleenLezen()),
  InvalidSelection: () => new Werkmapfout("meer-gebieden", zinnen.meerGebieden()),
  ResponsePayloadSizeLimitExceeded: () => new Werkmapfout("te-groot", zinnen.teGroot()),
  RangeExceedsLimit: () => new Werkmapfout("te-groot", zinnen.teGroot()),
  RequestPayloadSizeLimitExceeded: () => new Werkmapfout("te-groot", zinnen.teVeel()),
  OperationCellsExceedLimit: () => new Werkmapfout("te-groot", zinnen.teVeel()),
  ItemNotFound: () => new Werkmapfout("blad-weg", zinnen.bladWeg()),
};

/** De code van een fout uit Excel; een andere fout heeft er geen. */
export function foutcode(fout: unknown): string | undefined {
  const code = veld(fout, "code");
  return typeof code === "string" ? code : undefined;
}

/** Waar in de batch het misging: "PageLayout.zoom". */
export function foutplaats(fout: unknown): string {
  const plaats = veld(veld(fout, "debugInfo"), "errorLocation");
  return typeof plaats === "string" ? plaats : "";
}

/** Elke fout als Werkmapfout met een zin; wat er al een is, blijft. */
export function alsWerkmapfout(fout: unknown): Werkmapfout {
  if (fout instanceof Werkmapfout) return fout;
  const bekend = BEKEND[foutcode(fout) ?? ""];
  if (bekend) return bekend();
  const bericht = veld(fout, "message");
  return new Werkmapfout("onbekend", zinnen.onbekend(typeof bericht === "string" ? bericht : String(fout)));
}

/** Een fout van Office kan uit een ander venster komen; dan is zij hier geen Error. */
function veld(ding: unknown, naam: string): unknown {
  return typeof ding === "object" && ding !== null ? Reflect.get(ding, naam) : undefined;
}
