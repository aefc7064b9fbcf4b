import { isVerschrijving, letterafstand } from "../domain/letters";
import { isExcelfunctie } from "../formula/functienamen";
import { register } from "./spreadsheet";
import { argumentnamen, eigen } from "./wmo";
import { zinnen } from "./zinnen";

/** Functies van Excel zonder vaste Nederlandse naam, die deze rekenaar niet heeft. */
const ZONDER_NAAM = new Set(
  (
    "MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED GROUPBY PIVOTBY PERCENTOF TRIMRANGE CALL REGISTER.ID ARRAYTOTEXT VALUETOTEXT " +
    "IMAGE STOCKHISTORY TRANSLATE DETECTLANGUAGE REGEXTEST REGEXEXTRACT REGEXREPLACE WRAPCOLS WRAPROWS ASC DBCS JIS " +
    "LEFTB LENB MIDB RIGHTB FINDB SEARCHB REPLACEB EUROCONVERT FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT"
  ).split(" "),
);

/**
 * Wat o-spreadsheet wel heeft maar anders rekent dan Excel, of wat van het moment of het scherm afhangt. Liever niet nagerekend dan
 * verkeerd: zie test/engine/gedrag voor wat wel is nagekeken.
 */
const UIT = new Set(
  (
    "ARRAYTOTEXT WRAPCOLS WRAPROWS CELL CONVERT DURATION MDURATION VDB REGEXTEST REGEXEXTRACT REGEXREPLACE FORMULATEXT " +
    "DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP"
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
export const INTERN = {
  fout: "INTERN.FOUT",
  nietHier: "INTERN.NIETHIER",
  enkel: "INTERN.ENKEL",
  heel: "INTERN.HEEL",
  bewaar: "INTERN.BEWAAR",
  naam: "INTERN.NAAM",
} as const;

/** Waarom een functie niet aangeroepen kan worden; `bestaat` als Excel haar wel heeft. */
export interface Bezwaar {
  readonly code: string;
  readonly zin: string;
  readonly bestaat: boolean;
}

/** Het bezwaar tegen een aanroep met zoveel argumenten, of undefined als zij kan. */
export function bezwaar(naam: string, aantal: number): Bezwaar | undefined {
  if (!kent(naam)) {
    const bestaat = isVanExcel(naam);
    return { code: "#NAME?", zin: bestaat ? zinnen.nietGekend(naam) : onbekend(naam), bestaat };
  }
  const { minArgRequired: minstens, maxArgPossible: hoogstens } = register.get(naam);
  const mis = (zin: string) => ({ code: "#VALUE!", zin, bestaat: true });
  if (aantal > hoogstens)
    return mis(zinnen.teVeelArgumenten(naam, aantal, hoogstens, argumentnamen(naam) ?? []));
  return aantal < minstens ? mis(zinnen.teWeinigArgumenten(naam, aantal, minstens)) : undefined;
}

const bekend = new Map<string, boolean>();

/** Rekent deze rekenaar de functie uit? Onthouden: het register doorzoeken is traag. */
export function kent(naam: string): boolean {
  const eerder = bekend.get(naam);
  if (eerder !== undefined) return eerder;
  const verborgen: readonly string[] = Object.values(INTERN);
  const uit =
    register.contains(naam) && !NIET_VAN_EXCEL.has(naam) && !UIT.has(naam) && !verborgen.includes(naam);
  bekend.set(naam, uit);
  return uit;
}

function isVanExcel(naam: string): boolean {
  return isExcelfunctie(naam) || ZONDER_NAAM.has(naam);
}

function onbekend(naam: string): string {
  const kandidaten = naam.startsWith("WMO.") ? [...eigen.keys()] : register.getKeys().filter(kent);
  const lijkend = kandidaten
    .filter((k) => isVerschrijving(naam, k))
    .map((k) => [k, letterafstand(naam, k)] as const)
    .sort((a, b) => a[1] - b[1]);
  return zinnen.onbekendeFunctie(
    naam,
    lijkend.slice(0, 3).map(([k]) => k),
  );
}
