import type { Vermogen } from "../werkmap";

/** Sinds welke ExcelApi iets kan; zie `[Api set: …]` in @types/office-js. Al het andere in deze kamer is 1.12 of ouder. */
const VANAF: Record<Exclude<Vermogen, "heelBestand">, string> = {
  samengevoegd: "1.13",
  notities: "1.18",
  eenStapTerug: "1.20",
};

/** Kan deze Excel dit? Wat niet kan, gaat zonder. */
export function kanDezeExcel(vermogen: Vermogen): boolean {
  if (vermogen === "heelBestand") return Office.context.requirements.isSetSupported("CompressedFile", "1.1");
  return Office.context.requirements.isSetSupported("ExcelApi", VANAF[vermogen]);
}
