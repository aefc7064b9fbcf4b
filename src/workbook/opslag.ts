import { vormen } from "../functions/vormen";
import { perAanroep } from "./aanroepen";

/**
 * Functies van na Excel 2007: in een bestand staat er _xlfn. voor, anders is het #NAME?. Alleen wat ook ons rooster kent; LET en
 * LAMBDA niet, want daarin dragen ook de namen een voorvoegsel. Bron: [MS-XLSX] 2.2.3, Functions.
 */
const NIEUWER = new Set(
  `ACOT ACOTH AGGREGATE CEILING.MATH CEILING.PRECISE CHOOSECOLS CHOOSEROWS CONCAT COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
  DECIMAL DROP EXPAND FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MUNIT NORM.S.INV
  NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.EQ SEC SECH SEQUENCE STDEV.P STDEV.S SWITCH
  TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XOR`.split(
    /\s+/,
  ),
);
/** Bij deze twee staat er ook nog _xlws. voor. */
const NIEUWER_BLAD = new Set(["FILTER", "SORT"]);

/** Een formule zoals zij in een bestand staat. */
export interface Opgeslagen {
  readonly tekst: string;
  /** Staat er een functie in met een matrix als uitkomst? Dan bewaart Excel haar als dynamische matrix. */
  readonly dynamisch: boolean;
}

/**
 * Zet een formule om naar haar vorm in een bestand. Excel bewaart een functie van een invoegtoepassing als
 * `_xldudf_` + naamruimte + `_` + id, met elke punt als _ (gezien in door Excel bewaarde bestanden; OfficeDev/office-js#5611).
 * Zonder dat voorvoegsel bindt zij nooit meer: dan blijft het #NAME?.
 */
export function opslag(formule: string): Opgeslagen {
  let dynamisch = false;
  const tekst = perAanroep(formule, (geschreven) => {
    const naam = geschreven.toUpperCase();
    if (NIEUWER_BLAD.has(naam)) return `_xlfn._xlws.${naam}`;
    if (!naam.startsWith("WMO.")) return NIEUWER.has(naam) ? `_xlfn.${naam}` : geschreven;
    const kaal = naam.slice("WMO.".length);
    const matrix = vormen[kaal];
    if (matrix === undefined) throw new Error(`de functie ${naam} bestaat niet.`);
    dynamisch ||= matrix;
    return functieInBestand(kaal);
  });
  return { tekst, dynamisch };
}

/** BANDBREEDTE_NAAM -> _xldudf_WMO_BANDBREEDTE_NAAM. */
export function functieInBestand(naam: string): string {
  return `_xldudf_WMO_${naam.replace(/\./g, "_")}`;
}

/** Alle functies van de invoegtoepassing, zoals een bestand ze noemt. */
export const functiesInBestand: readonly string[] = Object.keys(vormen).map(functieInBestand).sort();
