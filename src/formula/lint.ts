import { aangeroepen, zonderTeksten } from "./aangeroepen";

/**
 * De functies die Excel 2016, LibreOffice 7.4 en onze rekenmotor alle drie kennen, en die overal hetzelfde betekenen. Niet
 * erbij: wat met de landinstelling meebeweegt (TEXT, VALUE), wat bij elke wijziging opnieuw rekent (TODAY, OFFSET,
 * INDIRECT), wat alleen nieuwe Excels hebben (LET, XLOOKUP, FILTER, LAMBDA) en COUNTBLANK, die LibreOffice 7.4 in een hele kolom te laag
 * telt. Wel erbij is FIXED: zij schrijft een getal in een
 * zin zoals de lezer getallen schrijft, en vraagt daarvoor geen notatie die in een andere taal iets anders betekent. En HYPERLINK, naar een
 * naam in de werkmap: die blijft kloppen als het blad anders gaat heten.
 */
export const GEWONE_FUNCTIES: readonly string[] =
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE COLUMN COLUMNS COUNT COUNTA COUNTIF COUNTIFS DATE DAY
  EDATE EOMONTH EXACT EXP FALSE FIND FIXED FLOOR HLOOKUP HYPERLINK IF IFERROR IFNA INDEX INT ISBLANK ISERR ISERROR ISLOGICAL ISNA
  ISNONTEXT ISNUMBER ISTEXT LARGE LEFT LEN LN LOG LOOKUP LOWER MATCH MAX MEDIAN MID MIN MOD MONTH N NA NORMSINV NOT OR POWER
  PRODUCT REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM TRUE
  TRUNC UPPER VLOOKUP WEEKDAY YEAR`.split(/\s+/);

const TOEGESTAAN = new Set(GEWONE_FUNCTIES);

/** Wat Excel 2016 of LibreOffice 7.4 niet leest, met de naam ervoor. */
const TEKENS: readonly (readonly [RegExp, string])[] = [
  [/\[/, "een structuurverwijzing of ander bestand ([ ])"],
  [/#/, "een verwijzing naar een uitgerolde tabel (#)"],
  [/@/, "@"],
];

const FOUTWAARDE = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/g;

/** Alles wat een gewone formule niet mag gebruiken; leeg als zij overal rekent. */
export function lintFormule(formule: string): string[] {
  const kaal = zonderTeksten(formule).replace(FOUTWAARDE, "");
  const functies = aangeroepen(formule)
    .filter((naam) => !TOEGESTAAN.has(naam))
    .map((naam) => `de functie ${naam}`);
  const tekens = TEKENS.flatMap(([teken, naam]) => (teken.test(kaal) ? [naam] : []));
  const lang = formule.length > 8192 ? [`${formule.length} tekens, en Excel neemt er 8192`] : [];
  return [...functies, ...tekens, ...lang];
}
