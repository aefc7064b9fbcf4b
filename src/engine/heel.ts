import type { Obereik, Oargument } from "./spreadsheet";
import { isBereik } from "./spreadsheet";

/** De ware maten van een bereik dat hier korter is dan in Excel, zoals A:A. */
export interface Heelmaten {
  readonly rijen: number;
  readonly kolommen: number;
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

/** Krijgt een functie een hele kolom of rij waar zij niet tegen kan? Onze eigen functies lezen een kolom tot haar laatste waarde. */
export function teHeel(naam: string, argumenten: readonly Oargument[]): boolean {
  return !MAG.has(naam) && !naam.startsWith("WMO.") && argumenten.some((a) => heleMaten(a) !== undefined);
}
