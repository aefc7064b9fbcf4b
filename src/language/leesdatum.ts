import { dagnummer, ontleed, type Dagnummer } from "../domain/datum";
import { MAANDEN } from "./datums";
import { kaleTekst } from "./wit";

/** Een datum zoals zij er staat; `zoals` noemt de schrijfwijze als die niet vanzelf spreekt. */
export interface Datumtekst {
  readonly dag: Dagnummer;
  readonly zoals?: "jaar van twee cijfers" | "jjjjmmdd";
}

const ENGELS = ["january", "february", "march", "april", "may", "june", "july", "august", "september"];
/** Excel kort maart af als mrt. De Engelse namen staan in een uitvoer van een Engelse Excel. */
const NAMEN: readonly (readonly [naam: string, maand: number])[] = [
  ...MAANDEN.map((naam, m) => [naam, m + 1] as const),
  ...[...ENGELS, "october", "november", "december"].map((naam, m) => [naam, m + 1] as const),
  ["mrt", 3],
];
const WEEKDAG = /^(?:ma|di|wo|do|vr|za|zo)(?:\.|andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?,? +(?=\d)/;
const TIJD = /[t ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$/;

/**
 * Leest een datum in elke schrijfwijze: 1-7-2024, 01/07/24, 1 juli 2024, 1 jan. 2025, 2024-07-01, 20240701; een weekdag ervoor of een tijd
 * erachter telt niet mee. Dag voor maand. Een jaar van twee cijfers ligt in deze eeuw: eerder is er geen Wmo 2015.
 */
export function leesDatumtekst(tekst: string): Datumtekst | undefined {
  const kaal = kaleTekst(tekst).toLowerCase().replace(WEEKDAG, "").replace(TIJD, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(kaal);
  if (iso) return metDag(geldig(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const aaneen = /^(20\d{2}|19\d{2})(\d{2})(\d{2})$/.exec(kaal);
  if (aaneen)
    return metDag(geldig(Number(aaneen[1]), Number(aaneen[2]), Number(aaneen[3])), { zoals: "jjjjmmdd" });
  const delen =
    /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?'?(\d{4}|\d{2})$/.exec(kaal) ??
    /^(\d{1,2}) ?[-/.]? ?([a-z]{3,9})\.? ?[-/.]? ?'?(\d{4}|\d{2})$/.exec(kaal);
  if (!delen) return undefined;
  const [, d = "", m = "", j = ""] = delen;
  const maand = /^\d/.test(m) ? Number(m) : NAMEN.find(([naam]) => naam.startsWith(m))?.[1];
  if (maand === undefined) return undefined;
  if (j.length === 4) return metDag(geldig(Number(j), maand, Number(d)));
  return metDag(geldig(2000 + Number(j), maand, Number(d)), { zoals: "jaar van twee cijfers" });
}

/** Het dagnummer, of undefined als de dag niet bestaat. */
export function geldig(jaar: number, maand: number, dag: number): Dagnummer | undefined {
  const nummer = dagnummer(jaar, maand, dag);
  const gelezen = ontleed(nummer);
  return gelezen.jaar === jaar && gelezen.maand === maand && gelezen.dag === dag ? nummer : undefined;
}

function metDag(dag: Dagnummer | undefined, erbij: Pick<Datumtekst, "zoals"> = {}): Datumtekst | undefined {
  return dag === undefined ? undefined : { dag, ...erbij };
}
