import { vanIso } from "../domain/datum";
import { gooi } from "./codes";
import type { Ocel } from "./spreadsheet";
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
  return tekstgetal(waarde, isNederlands(omgeving)) ?? gooi("#VALUE!", zinnen.geenGetal(waarde));
}

/** Het getal dat een tekst voorstelt, of undefined. */
export function tekstgetal(tekst: string, nederlands: boolean): number | undefined {
  const kaal = tekst.trim();
  if (/^[+-]?\d+(\.\d+)?(E[+-]?\d+)?%?$/i.test(kaal) && (!nederlands || !kaal.includes(".")))
    return kaal.endsWith("%") ? Number(kaal.slice(0, -1)) / 100 : Number(kaal);
  if (nederlands) return nederlandsGetal(kaal) ?? datumgetal(kaal);
  const zonderDuizend = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(kaal)
    ? Number(kaal.replace(/,/g, ""))
    : undefined;
  return zonderDuizend ?? datumgetal(kaal);
}

/** Wat Excel zelf als getal rekent: "1.234,5", "77%", "€ 37,20". Ruimer lezen wat mensen typen doet language/invoer.ts. */
function nederlandsGetal(tekst: string): number | undefined {
  const kaal = tekst.replace(/[\s€]/g, "").replace(/\u2212/g, "-");
  const delen = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(%?)$/.exec(kaal);
  if (!delen || (delen[2] === undefined && delen[3] === undefined)) return undefined;
  const [, teken, heel = "0", achter = "0", procent] = delen;
  const getal = Number(`${heel.replace(/\./g, "")}.${achter}${procent ? "e-2" : ""}`);
  return teken === "-" ? -getal : getal;
}

/** 2024-07-01, en 1-7-2024 zoals een Nederlander het typt. */
function datumgetal(tekst: string): number | undefined {
  const [, dag, maand, jaar] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst) ?? [];
  if (jaar === undefined) return vanIso(tekst);
  return vanIso(`${jaar}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`);
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

/**
 * Vergelijkt zoals Excel: getal < tekst < WAAR/ONWAAR, tekst zonder onderscheid van hoofdletters, leeg is 0, "" of ONWAAR, en
 * getallen op 15 cijfers, zodat 0,1+0,2=0,3 waar is.
 */
export function vergelijk(links: Ocel | undefined, rechts: Ocel | undefined): number {
  const a = links?.value ?? leegAls(rechts?.value);
  const b = rechts?.value ?? leegAls(links?.value);
  const soort = SOORT[typeof a as "number"] - SOORT[typeof b as "number"];
  if (soort !== 0) return soort;
  if (typeof a === "string") return volgorde.compare(a, b as string);
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
