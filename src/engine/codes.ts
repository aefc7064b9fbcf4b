import { EvaluationError, foutcodes, type Ocel } from "./spreadsheet";

/** De codes van Excel; o-spreadsheet moet ze kennen, anders telt een fout als tekst en laat IFERROR haar door. */
const EXCEL = [
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#REF!",
  "#NAME?",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
];

/** Eigen codes van o-spreadsheet, met de code die Excel daar geeft. */
const ANDERS: Readonly<Record<string, string>> = {
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
  "#BAD_EXPR": "#VALUE!",
  // Excel geeft bij een kring geen code maar een waarschuwing en 0; een fout is beter dan een stil verkeerd getal.
  "#CYCLE": "#REF!",
};

/** Maakt de codes van Excel bekend als fouten. */
export function maakCodesBekend(): void {
  for (const code of EXCEL) foutcodes.add(code);
}

/** De code zoals Excel haar noemt, of undefined als de waarde geen fout is. */
export function excelcode(waarde: unknown): string | undefined {
  if (typeof waarde !== "string" || !waarde.startsWith("#") || !foutcodes.has(waarde)) return undefined;
  return ANDERS[waarde] ?? waarde;
}

/** Een fout als uitkomst van een functie. */
export function foutcel(code: string, zin: string): Ocel {
  return { value: code, message: zin };
}

/** Een fout die een functie afbreekt; o-spreadsheet maakt er de uitkomst van. */
export function gooi(code: string, zin: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- zo geeft o-spreadsheet een fout door: zonder Error eronder
  throw new EvaluationError(zin, code);
}
