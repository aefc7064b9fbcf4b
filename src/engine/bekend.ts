import { register } from "./spreadsheet";
import { argumentnamen, eigen } from "./wmo";
import { zinnen } from "./zinnen";

/** Functies van Excel die deze rekenaar niet heeft. Daarvoor is de zin anders dan voor een tikfout. */
const NIET_HIER = new Set(
  (
    "LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED XMATCH SORTBY GROUPBY PIVOTBY GETPIVOTDATA AGGREGATE " +
    "FORMULATEXT WEBSERVICE FILTERXML ENCODEURL IMAGE RTD CALL INFO CUBEVALUE CUBEMEMBER CUBESET STOCKHISTORY TRANSLATE " +
    "REGEXTEST REGEXEXTRACT REGEXREPLACE BAHTTEXT ASC PHONETIC FIXED DOLLAR ROMAN ARABIC BASE COMBIN COMBINA PERMUT FACT " +
    "FACTDOUBLE GCD LCM MULTINOMIAL SERIESSUM GEOMEAN HARMEAN TRIMMEAN MODE MODE.SNGL MODE.MULT KURT SKEW STANDARDIZE " +
    "NORM.DIST NORM.INV NORM.S.DIST BINOM.DIST POISSON.DIST EXPON.DIST GAMMA.DIST BETA.DIST CONFIDENCE.NORM " +
    "FORECAST.ETS PERCENTRANK PERCENTRANK.INC RANK.AVG AREAS HYPERLINK CODE UNICODE UNICHAR"
  ).split(" "),
);

/** Functies van o-spreadsheet die Excel niet kent, of die hier met opzet uit staan. */
const NIET_VAN_EXCEL = new Set(
  (
    "ARRAY.CONSTRAIN ARRAY.LITERAL ARRAY.ROW FLATTEN SORTN COUNTUNIQUE COUNTUNIQUEIFS AVERAGE.WEIGHTED MATTHEWS SPEARMAN " +
    "POLYFIT.COEFFS POLYFIT.FORECAST JOIN SPLIT FORMAT.LARGE.NUMBER ADD DIVIDE EQ GT GTE LT LTE MINUS MULTIPLY NE POW " +
    "SPILLED.RANGE UMINUS UNARY.PERCENT UPLUS MONTH.END MONTH.START QUARTER QUARTER.END QUARTER.START YEAR.END YEAR.START " +
    "PIVOT PIVOT.HEADER PIVOT.VALUE"
  ).split(" "),
);

/** Namen die alleen de vertaling zelf gebruikt. */
export const INTERN = { fout: "INTERN.FOUT", enkel: "INTERN.ENKEL" } as const;

/** Waarom een functie niet aangeroepen kan worden: de code en een zin. Undefined als het wel kan. */
export function bezwaar(naam: string, aantal: number): readonly [string, string] | undefined {
  if (!kent(naam)) return ["#NAME?", NIET_HIER.has(naam) ? zinnen.nietGekend(naam) : onbekend(naam)];
  const { minArgRequired: minstens, maxArgPossible: hoogstens } = register.get(naam);
  if (aantal > hoogstens)
    return ["#VALUE!", zinnen.teVeelArgumenten(naam, aantal, hoogstens, argumentnamen(naam) ?? [])];
  if (aantal < minstens) return ["#VALUE!", zinnen.teWeinigArgumenten(naam, aantal, minstens)];
  return undefined;
}

const bekend = new Map<string, boolean>();

/** Bestaat de functie, voor wie een formule schrijft? Onthouden: het register doorzoeken is traag. */
function kent(naam: string): boolean {
  const eerder = bekend.get(naam);
  if (eerder !== undefined) return eerder;
  const verborgen: readonly string[] = Object.values(INTERN);
  const uit =
    register.contains(naam) && !NIET_VAN_EXCEL.has(naam) && !NIET_HIER.has(naam) && !verborgen.includes(naam);
  bekend.set(naam, uit);
  return uit;
}

function onbekend(naam: string): string {
  const kandidaten = naam.startsWith("WMO.") ? [...eigen.keys()] : register.getKeys().filter(kent);
  const lijkend = kandidaten
    .map((k) => [k, afstand(naam, k)] as const)
    .filter(([, d]) => d <= Math.max(1, Math.floor(naam.length / 4)))
    .sort((a, b) => a[1] - b[1]);
  return zinnen.onbekendeFunctie(
    naam,
    lijkend.slice(0, 3).map(([k]) => k),
  );
}

/** Hoeveel letters er anders zijn (Levenshtein). */
function afstand(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 6) return 99;
  let rij = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const nieuw = [i];
    for (let j = 1; j <= b.length; j++)
      nieuw.push(
        Math.min(
          (nieuw[j - 1] as number) + 1,
          (rij[j] as number) + 1,
          (rij[j - 1] as number) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
        ),
      );
    rij = nieuw;
  }
  return rij[b.length] as number;
}
