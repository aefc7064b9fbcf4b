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

/**
 * Wat deze rekenaar niet kan en Excel misschien wel. Geen functie maakt er een waarde van, ook IFERROR niet: anders kreeg een cel een
 * verkeerde uitkomst in plaats van geen. Een kring is er een van, want wat Excel dan geeft hangt van zijn instellingen af.
 */
const NIET_HIER = new Map([
  ["#NIETHIER!", "#NAME?"],
  ["#NIETHIER.VERW!", "#REF!"],
  ["#NIETHIER.WAARDE!", "#VALUE!"],
  ["#NIETHIER.GETAL!", "#NUM!"],
]);

/** Maakt de codes van Excel bekend als fouten. */
export function maakCodesBekend(): void {
  for (const code of [...EXCEL, ...NIET_HIER.keys()]) foutcodes.add(code);
}

/** Is dit een fout van de rekenaar en niet van de werkmap? */
export function isNietHier(waarde: unknown): boolean {
  if (typeof waarde !== "string" || !waarde.startsWith("#")) return false;
  return NIET_HIER.has(waarde) || waarde === "#CYCLE" || waarde === "#BAD_EXPR";
}

/** Zo meldt o-spreadsheet dat het zelf vastliep, bijvoorbeeld omdat de stapel overloopt: ook dat zegt niets over de werkmap. */
const VASTGELOPEN = /call stack|unexpected error/;

/** Is deze cel niet na te rekenen, of liep de rekenmotor erop vast? */
export function isNietHierCel(cel: Ocel | undefined): boolean {
  return isNietHier(cel?.value) || (cel?.value === "#ERROR" && VASTGELOPEN.test(cel.message ?? ""));
}

/** Niet na te rekenen: de code die Excel in zo'n geval geeft, en de zin. */
export function nietHier(code: string, zin: string): Ocel {
  const [eigen] = [...NIET_HIER].find(([, excel]) => excel === code) ?? ["#NIETHIER!"];
  return { value: eigen, message: zin };
}

/** De code zoals Excel haar noemt, of undefined als de waarde geen fout is. */
export function excelcode(waarde: unknown): string | undefined {
  if (typeof waarde !== "string" || !waarde.startsWith("#") || !foutcodes.has(waarde)) return undefined;
  return NIET_HIER.get(waarde) ?? ANDERS[waarde] ?? waarde;
}

/** Een fout als uitkomst van een functie. */
export function foutcel(code: string, zin: string): Ocel {
  return { value: code, message: zin };
}

/** Breekt een functie af die hier niet na te rekenen is. */
export function gooiNietHier(code: string, zin: string): never {
  return gooiFout(String(nietHier(code, zin).value), zin);
}

/** Een fout die een functie afbreekt; o-spreadsheet maakt er de uitkomst van. */
export function gooiFout(code: string, zin: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- zo geeft o-spreadsheet een fout door: zonder Error eronder
  throw new EvaluationError(zin, code);
}
