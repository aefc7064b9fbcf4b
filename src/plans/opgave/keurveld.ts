import { Rekenfout } from "../../domain/fout";
import { leesCel } from "../../functions/mechaniek/soort";
import { datum } from "../../functions/soorten/algemeen";
import { toonGetal } from "../../language/getallen";
import { citeer, opsomming } from "../../language/opsomming";
import { invoerzin } from "../../language/invoerzinnen";
import { leesKeuze } from "../../language/invoertekst";
import { gewoneSpaties } from "../../language/wit";
import type { Celwaarde } from "../../sheet/blad";
import { isGetal, isKeuze, type Getal, type Kolom, type Veld, type Waarde } from "./veld";

/** Wat in een cel, formulierveld of invoerbestand staat; null of "" is leeg. */
export type Ruw = Celwaarde | null;

/** De waarde, of een zin die zegt wat er mis is. */
export type Gekeurdveld<T> = { readonly waarde: T } | { readonly zin: string };

/** Zoveel tekens past er in een veld met tekst. */
export const LANGSTE_TEKST = 255;

/** Keurt één gegeven zoals onze functies dat doen. Leeg mag alleen waar het veld dat zegt. */
export function keurVeld(veld: Veld | Kolom, ruw: Ruw, rij?: number): Gekeurdveld<Waarde | undefined> {
  const label = rij === undefined ? labelInZin(veld) : `${labelInZin(veld)} op rij ${rij}`;
  if (isLeeg(ruw) && magLeeg(veld)) return { waarde: undefined };
  if (isGetal(veld)) {
    if (isLeeg(ruw) && veld.soort.bijLeeg !== "nul") return { zin: leegzin(veld, label) };
    return probeer(() => leesCel(veld.soort, alsCel(ruw), label) ?? 0);
  }
  if (isLeeg(ruw))
    return { zin: `${label} is nog leeg. ${isKeuze(veld) ? kiesUit(veld.keuzes) : "Vul een tekst in."}` };
  const tekst = gewoneSpaties(String(typeof ruw === "object" && ruw !== null ? ruw.fout : ruw));
  if (isKeuze(veld)) {
    const keuze = leesKeuze(veld.keuzes, tekst);
    return keuze === undefined
      ? {
          zin: `${label} is ${citeer(typeof ruw === "number" ? toonGetal(ruw) : tekst)}. ${kiesUit(veld.keuzes)}`,
        }
      : { waarde: keuze };
  }
  const langst = veld.langst ?? LANGSTE_TEKST;
  if (tekst.length > langst)
    return {
      zin: `${label} heeft ${toonGetal(tekst.length)} tekens; er passen er ${toonGetal(langst)}. Maak de tekst korter.`,
    };
  return { waarde: tekst };
}

/** Een label dat midden in een zin ophoudt (“Moet eindigen op”, “Of: valt op”) staat tussen aanhalingstekens: daarachter begint een nieuwe zin. */
export function labelInZin({ label }: Pick<Veld, "label">): string {
  return /\s(is|op|in|van|voor|met|tot|t\/m|per|uit|aan|bij|door)$/i.test(label) ? citeer(label) : label;
}

/** Dat een getal er nog niet is. Een lege cel op een blad kan 0 zijn, maar wie een formulier of bestand invult, zei nog niets. */
export function leegzin(veld: Getal, label: string): string {
  if (veld.vorm === "datum") return `${label} is nog leeg. Vul een datum in, bijvoorbeeld 1-7-2024.`;
  return `${label} is nog leeg. Vul een getal in: ${veld.soort.eenheid}.`;
}

/** De dag waarop de normen gelden: het eerste veld van elk plan. */
export const PEILDATUMVELD: Veld & Getal = {
  sleutel: "peildatum",
  naam: "peildatum",
  label: "Peildatum",
  eenheid: "datum",
  vorm: "datum",
  soort: datum,
  wenk: "de dag waarop de normen gelden, meestal 1 januari van het begrotingsjaar",
};

/** Wat er op het blad naast een peildatum zonder bron staat. */
export const PEILUITLEG = "Op deze dag gelden de normen.";

/** Keurt de peildatum. */
export function keurPeildatum(ruw: Ruw): Gekeurdveld<number> {
  return probeer(() => leesCel(datum, alsCel(ruw), "Peildatum") as number);
}

/** Staat er niets? */
export function isLeeg(ruw: Ruw | undefined): boolean {
  return ruw === undefined || ruw === null || (typeof ruw === "string" && ruw.trim() === "");
}

function magLeeg(veld: Veld | Kolom): boolean {
  return ("magLeeg" in veld && veld.magLeeg === true) || ("leegIs" in veld && veld.leegIs !== undefined);
}

function kiesUit(keuzes: readonly string[]): string {
  return `Kies uit ${opsomming(keuzes.map(citeer))}.`;
}

/** Een foutwaarde in een cel krijgt de vorm waarin onze functies haar lezen. */
function alsCel(ruw: Ruw): number | string | boolean | null | { code: string } {
  return typeof ruw === "object" && ruw !== null ? { code: ruw.fout } : ruw;
}

function probeer<T>(doe: () => T): Gekeurdveld<T> {
  try {
    return { waarde: doe() };
  } catch (fout) {
    if (fout instanceof Rekenfout) return { zin: invoerzin(fout) };
    throw fout;
  }
}
