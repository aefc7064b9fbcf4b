import { weiger } from "../../xlsx/bestand/weigering";
import type { Begintag } from "../../xlsx/bestand/xml";
import { zinnen } from "../../xlsx/zinnen";

/** Zo lang is een blad van Excel. */
const MEESTE_RIJEN = 1_048_576;

/** Een bewaarde waarde; een fout als { fout: "#N/A" }. Leeg is null. */
export type Bewaardewaarde = number | string | boolean | { readonly fout: string } | null;

/** Een cel met een formule, zoals zij in het bestand staat. Rij en kolom tellen vanaf 1. */
export interface Formulecel {
  readonly rij: number;
  readonly kolom: number;
  readonly begin: number;
  readonly eind: number;
  readonly voor: string;
  readonly attributen: Readonly<Record<string, string>>;
  /** Waar <f> staat, met tags en al. */
  readonly f: readonly [number, number];
  readonly formule: string;
  /** Een matrixformule en haar bereik; `dynamisch` als Excel haar zelf laat uitrollen. */
  readonly matrix?: { readonly ref: string; readonly dynamisch: boolean };
  /** Hoort bij een gedeelde formule. */
  readonly gedeeld?: string;
  readonly bewaard: Bewaardewaarde;
}

/** Een cel zonder formule, op een plaats waar een tabel uitrolt. */
export interface Kalecel {
  readonly rij: number;
  readonly kolom: number;
  readonly begin: number;
  readonly eind: number;
  readonly voor: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly bewaard: Bewaardewaarde;
}

/** De waarde van een cel uit haar soort (t) en wat er in <v> of <is> staat. */
export function leesCelwaarde(
  soort: string | undefined,
  inhoud: string | undefined,
  teksten: (nummer: number) => string,
): Bewaardewaarde {
  if (inhoud === undefined) return null;
  if (soort === "s") return teksten(Number(inhoud));
  if (soort === "str" || soort === "inlineStr") return zonderStuurtekens(inhoud);
  if (soort === "b") return inhoud.trim() === "1" || inhoud.trim() === "true";
  if (soort === "e") return { fout: inhoud.trim() };
  if (soort === "d") return inhoud;
  if (inhoud.trim() === "") return null;
  const getal = Number(inhoud);
  return Number.isFinite(getal) ? getal : null;
}

/** Excel schrijft stuurtekens als _x0007_ (ECMA-376, ST_Xstring). */
export function zonderStuurtekens(tekst: string): string {
  return tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * De kolom van een cel, of undefined als haar adres ontbreekt. Bijna altijd staat het adres vooraan, en dan hoeven de attributen van
 * miljoenen cellen niet gelezen te worden.
 */
export function kolomVan(bytes: Uint8Array, tag: Begintag): number | undefined {
  const na = tag.begin + 1 + tag.voor.length + tag.naam.length;
  if (bytes[na] === 0x20 && bytes[na + 1] === 0x72 && bytes[na + 2] === 0x3d && bytes[na + 3] === 0x22)
    return letters((i) => bytes[na + 4 + i]);
  const { r } = tag.attributen;
  return r === undefined ? undefined : letters((i) => r.charCodeAt(i));
}

/** Het nummer van een rij; een rij zonder nummer komt na de vorige. */
export function rijVan({ attributen: { r } }: Begintag, vorige: number, onderdeel: string): number {
  const rij = r === undefined ? vorige + 1 : Number(r);
  if (!Number.isInteger(rij) || rij <= vorige || rij > MEESTE_RIJEN)
    weiger(zinnen.xmlStuk(onderdeel, `rij ${r ?? rij} klopt niet`));
  return rij;
}

/** "AB12" -> 28, letter voor letter. */
function letters(code: (i: number) => number | undefined): number | undefined {
  let kolom = 0;
  for (let i = 0; i < 3; i++) {
    const letter = (code(i) ?? 0) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    kolom = kolom * 26 + letter;
  }
  return kolom === 0 ? undefined : kolom;
}
