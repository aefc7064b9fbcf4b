import { gooiFout } from "./codes";
import type { Ocel } from "./spreadsheet";
import { leesTekstgetal } from "./tekstgetal";
import { zinnen } from "./zinnen";

/** Hoe een functie weet in welke taal tekst wordt gelezen: o-spreadsheet zet zijn landinstelling op `this`. */
export interface Omgeving {
  readonly locale: { readonly decimalSeparator: string };
}

/** Is de landinstelling Nederlands (komma voor decimalen)? */
export function isNederlands(omgeving: Omgeving): boolean {
  return omgeving.locale.decimalSeparator === ",";
}

/**
 * Een waarde als getal in een bewerking, zoals Excel: leeg is 0, WAAR is 1, tekst die een getal of datum is telt, en andere
 * tekst (ook "") is #VALUE!.
 */
export function naarGetal(cel: Ocel | undefined, omgeving: Omgeving): number {
  const waarde = cel?.value ?? 0;
  if (typeof waarde === "number") return waarde;
  if (typeof waarde === "boolean") return waarde ? 1 : 0;
  return leesTekstgetal(waarde, isNederlands(omgeving)) ?? gooiFout("#VALUE!", zinnen.geenGetal(waarde));
}

/** Een waarde als WAAR of ONWAAR: een getal is waar als het geen 0 is, tekst moet WAAR of ONWAAR zijn. */
export function naarWaar(cel: Ocel | undefined, omgeving: Omgeving): boolean {
  const waarde = cel?.value ?? false;
  if (typeof waarde !== "string") return Boolean(waarde);
  const [waar, onwaar] = isNederlands(omgeving) ? ["WAAR", "ONWAAR"] : ["TRUE", "FALSE"];
  if (["TRUE", waar].includes(waarde.toUpperCase())) return true;
  if (["FALSE", onwaar].includes(waarde.toUpperCase())) return false;
  return gooiFout("#VALUE!", zinnen.geenGetal(waarde));
}

/** Een waarde als tekst, zoals & haar plakt: 15 cijfers, de decimale komma, WAAR of ONWAAR. */
export function naarTekst(cel: Ocel | undefined, omgeving: Omgeving): string {
  const waarde = cel?.value ?? "";
  if (typeof waarde === "string") return waarde;
  const nederlands = isNederlands(omgeving);
  if (typeof waarde === "boolean")
    return nederlands ? (waarde ? "WAAR" : "ONWAAR") : waarde ? "TRUE" : "FALSE";
  const tekst = String(Number(waarde.toPrecision(15)))
    .toUpperCase()
    .replace(/E([+-])(\d)$/, "E$10$2");
  return nederlands ? tekst.replace(".", ",") : tekst;
}

const SOORT = { number: 0, string: 1, boolean: 2 } as const;
const volgorde = new Intl.Collator("nl", { sensitivity: "accent" });

/** Vergelijkt teksten zoals Excel: zonder onderscheid van hoofdletters, met onderscheid van accenten. */
export function vergelijkTekst(a: string, b: string): number {
  return volgorde.compare(a, b);
}

/**
 * Vergelijkt zoals Excel: getal < tekst < WAAR/ONWAAR, tekst zonder onderscheid van hoofdletters, leeg is 0, "" of ONWAAR, en
 * getallen op 15 cijfers, zodat 0,1+0,2=0,3 waar is.
 */
export function vergelijk(links: Ocel | undefined, rechts: Ocel | undefined): number {
  const a = links?.value ?? leegAls(rechts?.value);
  const b = rechts?.value ?? leegAls(links?.value);
  const soort = SOORT[typeof a as "number"] - SOORT[typeof b as "number"];
  if (soort !== 0) return soort;
  if (typeof a === "string") return vergelijkTekst(a, b as string);
  const verschil = Number(a) - Number(b);
  const gelijk =
    Math.abs(verschil) < 1e-14 * Math.abs(Number(a)) && vijftien(Number(a)) === vijftien(Number(b));
  return gelijk ? 0 : verschil;
}

function vijftien(x: number): number {
  return Number(x.toPrecision(15));
}

function leegAls(ander: Ocel["value"] | undefined): number | string | boolean {
  return typeof ander === "string" ? "" : typeof ander === "boolean" ? false : 0;
}
