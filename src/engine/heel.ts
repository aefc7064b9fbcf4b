import type { Obereik, Oargument, Ocel, Ouitkomst } from "./spreadsheet";
import { isBereik } from "./spreadsheet";

/** De ware maten van een bereik dat hier korter is dan in Excel, zoals A:A. */
export interface Heelmaten {
  readonly rijen: number;
  readonly kolommen: number;
  /** Wat er in elke cel van de rest staat, als dat een functie doorliep; anders zijn die cellen leeg. */
  readonly rest?: Ocel["value"];
}

const maten = new WeakMap<Obereik, Heelmaten>();

/** Onthoudt dat dit bereik in Excel groter is; de rest bestaat uit lege cellen. */
export function merkHeel(bereik: Obereik, heel: Heelmaten): Obereik {
  maten.set(bereik, heel);
  return bereik;
}

/** De ware maten van een argument, of undefined als het zo groot is als het lijkt. */
export function heleMaten(x: Oargument): Heelmaten | undefined {
  return isBereik(x) ? maten.get(x) : undefined;
}

/** Hoeveel lege cellen een argument in Excel meer heeft dan hier. */
export function legeRest(x: Oargument): number {
  const heel = heleMaten(x);
  return heel === undefined || !isBereik(x) ? 0 : heel.rijen * heel.kolommen - x.length * (x[0]?.length ?? 0);
}

/**
 * Functies waarvoor lege cellen onder het gebruikte deel niets uitmaken, of die er zelf rekening mee houden. Elke andere functie kan
 * van een hele kolom niet meer maken dan een verkeerd aantal.
 */
const MAG = new Set(
  (
    "SUM AVERAGE COUNT COUNTA MAX MIN PRODUCT MEDIAN SMALL LARGE STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP AVERAGEA MAXA " +
    "MINA STDEVA STDEVPA VARA VARPA SUMSQ AVEDEV SUMPRODUCT SUBTOTAL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC " +
    "QUARTILE.EXC RANK AND OR XOR CONCAT COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS MATCH VLOOKUP " +
    "HLOOKUP LOOKUP XLOOKUP INDEX ROW COLUMN ROWS COLUMNS NPV IRR INTERN.HEEL INTERN.ENKEL INTERN.BEWAAR"
  ).split(" "),
);

/** Wat een uitkomst vol lege teksten niet anders ziet dan een korte: zij slaat tekst over. Wat teksten telt (COUNTA, MAXA) hoort er niet bij. */
const SLAAT_TEKST_OVER = new Set(
  (
    "SUM AVERAGE COUNT MAX MIN PRODUCT MEDIAN SMALL LARGE STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP SUMSQ AVEDEV SUMPRODUCT " +
    "PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC COUNTBLANK"
  ).split(" "),
);
const SLAAT_NUL_OVER = new Set(["SUM", "SUMSQ", "SUMPRODUCT"]);
const ALTIJD = /^(ROWS|COLUMNS|INDEX|INTERN\..*)$/;

function mag(naam: string, rest: Heelmaten["rest"]): boolean {
  if (rest === undefined) return MAG.has(naam);
  return (
    ALTIJD.test(naam) ||
    (rest === "" && SLAAT_TEKST_OVER.has(naam)) ||
    (rest === 0 && SLAAT_NUL_OVER.has(naam))
  );
}

/** Krijgt een functie een hele kolom of rij waar zij niet tegen kan? Onze eigen functies lezen een kolom tot haar laatste waarde. */
export function teHeel(naam: string, argumenten: readonly Oargument[]): boolean {
  if (naam.startsWith("WMO.")) return false;
  return argumenten.some((a) => {
    const heel = heleMaten(a);
    return heel !== undefined && !mag(naam, heel.rest);
  });
}

/**
 * Wat een kiezende functie (IF, IFERROR) van een hele kolom maakt: dezelfde kolom, of een nieuwe lijst die in Excel net zo lang is.
 * False als niet te zeggen is wat er onder het gebruikte deel staat.
 */
export function heelGekozen(naam: string, argumenten: readonly Oargument[], uit: Ouitkomst): boolean {
  if (!isBereik(uit) || argumenten.includes(uit)) return true;
  if (argumenten.every((a) => heleMaten(a) === undefined)) return true;
  const [bron, anders] = argumenten;
  const heel = heleMaten(bron);
  if (heel === undefined || isBereik(anders) || !/^IF(ERROR|NA)$/.test(naam)) return false;
  // Een lege cel wordt in een lijst 0.
  merkHeel(uit, { ...heel, rest: heel.rest ?? 0 });
  return true;
}
