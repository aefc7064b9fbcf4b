/** Leden die nieuwer zijn dan ExcelApi 1.12, op de manieren waarop zij in code kunnen staan. */
export function nieuw(sheet: Excel.Worksheet): void {
  const { notes } = sheet;
  void notes;
  const bereik = sheet.getRange("A1");
  bereik.formulaArray = "=1";
  bereik.getMergedAreasOrNullObject().load("address");
}
