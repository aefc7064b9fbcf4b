import type { Werk } from "../opgave/plan";
import { HUIDIG, lijstnaam, T, type BEDRAGKOLOMMEN } from "./kolommen";
import type { Ramingvraag, Soort } from "./vraag";

type W = Werk<Ramingvraag>;
type Bedragkolom = (typeof BEDRAGKOLOMMEN)[number];

/** Waar een regel op kiest: dezelfde kolommen als in de lijst. */
export type Filter = "gemeente" | "taakveld" | "soort" | "vorm" | "duur";
const FILTERKOLOM: Readonly<Record<Filter, string>> = {
  gemeente: "B",
  taakveld: "C",
  soort: "D",
  vorm: "E",
  duur: "F",
};

/** Welke posten bij rij `r` horen: de lijst is gelijk aan wat er in die rij staat. */
function keuze({ n }: W, filters: readonly Filter[], r: number): string {
  return filters.map((f) => `(${n(f)}=$${FILTERKOLOM[f]}${r})`).join("*");
}

/** De som van de posten van een rij, maal de factor van de kolom. */
export function somformule(
  w: W,
  filters: readonly Filter[],
  r: number,
  kolom: Bedragkolom,
  factorrij: number,
): string {
  return `SUMPRODUCT(${keuze(w, filters, r)},${w.n(lijstnaam[kolom])})*${kolom}$${factorrij}`;
}

/** Hoeveel posten bij een rij horen. */
export function aantalformule(w: W, filters: readonly Filter[], r: number): string {
  return `SUMPRODUCT(${keuze(w, filters, r)})`;
}

/** Het saldo van getoonde lasten en baten volgens de tekenafspraak. */
export function saldoformule(w: W, lasten: string, baten: string): string {
  return allesPositief(w, `ABS(${baten}-${lasten})`, `${baten}-${lasten}*${w.n("teken_baten")}`);
}

/** Is een saldo voordelig? */
export function letterformule({ n }: W, lasten: string, baten: string): string {
  const meerBaten = `${baten}*${n("teken_baten")}`;
  return `IF(ROUND(${meerBaten}-${lasten},6)=0,"",IF(${meerBaten}>${lasten},"V","N"))`;
}

/** Jaar t min de huidige begroting; positief als de afspraak alles positief toont. */
export function verschilformule(w: W, r: number): string {
  return vergelijking(w, allesPositief(w, `ABS(${extra(r)})`, extra(r)));
}

/** Lagere lasten en hogere baten zijn voordelig, zoals WMO.VOORDEEL_NADEEL dat zegt. */
export function oordeelformule(w: W, soort: Soort, r: number): string {
  return oordeel(w, soort === "lasten" ? `${HUIDIG}${r}-${T}${r}` : `(${extra(r)})*${w.n("teken_baten")}`);
}

/** Het verschil van het saldo; waar het saldo zelf geen teken heeft, dat van lasten en baten. */
export function saldoverschil(w: W, r: number, lasten: number, baten: number): string {
  return vergelijking(w, allesPositief(w, `ABS((${extra(baten)})-(${extra(lasten)}))`, extra(r)));
}

/** Voordelig als er meer baten bijkomen dan lasten. */
export function saldooordeel(w: W, lasten: number, baten: number): string {
  return oordeel(w, `(${extra(baten)})*${w.n("teken_baten")}-(${extra(lasten)})`);
}

function extra(r: number): string {
  return `${T}${r}-${HUIDIG}${r}`;
}

function oordeel(w: W, beter: string): string {
  return vergelijking(w, `IF(ROUND(${beter},6)=0,"",IF(${beter}>0,"voordelig","nadelig"))`);
}

function vergelijking({ n }: W, som: string): string {
  return `IF(${n("vergelijkt")}=0,"",${som})`;
}

function allesPositief({ n }: W, dan: string, anders: string): string {
  return `IF(${n("tekenafspraak")}="alles positief met V/N",${dan},${anders})`;
}
