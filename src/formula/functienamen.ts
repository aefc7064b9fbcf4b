/** Nederlandse namen van gewone functies, zoals een Nederlandse Excel ze toont, met de naam zoals een bestand ze bewaart. */
const NEDERLANDS: Readonly<Record<string, string>> = {
  AANTAL: "COUNT",
  "AANTAL.ALS": "COUNTIF",
  "AANTAL.LEGE.CELLEN": "COUNTBLANK",
  AANTALARG: "COUNTA",
  "AANTALLEN.ALS": "COUNTIFS",
  AFRONDEN: "ROUND",
  "AFRONDEN.BENEDEN": "FLOOR",
  "AFRONDEN.BOVEN": "CEILING",
  "AFRONDEN.N.VEELVOUD": "MROUND",
  "AFRONDEN.NAAR.BENEDEN": "ROUNDDOWN",
  "AFRONDEN.NAAR.BOVEN": "ROUNDUP",
  ALS: "IF",
  "ALS.FOUT": "IFERROR",
  "ALS.NB": "IFNA",
  DAG: "DAY",
  DATUM: "DATE",
  EN: "AND",
  GEHEEL: "TRUNC",
  GEMIDDELDE: "AVERAGE",
  "GEMIDDELDE.ALS": "AVERAGEIF",
  GROOTSTE: "LARGE",
  HOOFDLETTERS: "UPPER",
  HERHALING: "REPT",
  "HORIZ.ZOEKEN": "HLOOKUP",
  INTEGER: "INT",
  ISFOUT: "ISERROR",
  ISGETAL: "ISNUMBER",
  ISLEEG: "ISBLANK",
  ISLOGISCH: "ISLOGICAL",
  ISNB: "ISNA",
  ISTEKST: "ISTEXT",
  JAAR: "YEAR",
  KIEZEN: "CHOOSE",
  "KLEINE.LETTERS": "LOWER",
  KLEINSTE: "SMALL",
  KOLOM: "COLUMN",
  KOLOMMEN: "COLUMNS",
  MAAND: "MONTH",
  MEDIAAN: "MEDIAN",
  NB: "NA",
  NIET: "NOT",
  OF: "OR",
  ONWAAR: "FALSE",
  REST: "MOD",
  RIJ: "ROW",
  RIJEN: "ROWS",
  SOM: "SUM",
  "SOM.ALS": "SUMIF",
  "SOMMEN.ALS": "SUMIFS",
  SOMPRODUCT: "SUMPRODUCT",
  "SPATIES.WISSEN": "TRIM",
  TEKST: "TEXT",
  TEKEN: "CHAR",
  "STAND.NORM.INV": "NORMSINV",
  VANDAAG: "TODAY",
  VERGELIJKEN: "MATCH",
  "VERT.ZOEKEN": "VLOOKUP",
  WAAR: "TRUE",
  WAARDE: "VALUE",
  WORTEL: "SQRT",
  ZOEKEN: "LOOKUP",
};

/** "SOM" -> "SUM"; een naam die al Engels is, of die niet bekend is, blijft zoals zij is. */
export function engelseNaam(naam: string): string {
  return NEDERLANDS[naam.toUpperCase()] ?? naam;
}

const ENGELS = new Map(Object.entries(NEDERLANDS).map(([nl, en]) => [en, nl]));

/** "SUM" -> "SOM"; een naam zonder bekende Nederlandse blijft zoals zij is. */
export function nederlandseNaam(naam: string): string {
  return ENGELS.get(naam.toUpperCase()) ?? naam;
}
