import { DEFAULT_LOCALE, helpers, type Model } from "../../engine/spreadsheet";
import type { Celwaarde } from "../../sheet/blad";
import { naarRooster } from "./formuletekst";
import { LOCALE } from "../../engine/model";
import { inStap, stuur } from "./opdracht";
import { VEEL, zetCellen, type Nieuwecel } from "./pleisters/veelcellen";
import type { Vak } from "./rooster";
import { celIn, maakRuimte, perPlaats } from "./vak";
import { wisOpmaak } from "./opmaak";
import { zonderAccent } from "./tekstvorm";
import { zinnen } from "./zinnen";

/** Zet inhoud in een vak, zoals Excels `range.formulas` dat doet. Het blad groeit mee. */
export function schrijf(model: Model, vak: Vak, inhoud: readonly (readonly (Celwaarde | null)[])[]): void {
  if (inhoud.length !== vak.rijen || inhoud.some((rij) => rij.length !== vak.kolommen))
    throw new Error(zinnen.maten(vak.rijen, vak.kolommen));
  inStap(model, () => {
    maakRuimte(model, vak);
    zetAlles(
      model,
      vak.blad,
      inhoud.flatMap((rij, r) =>
        rij.flatMap((waarde, k): Nieuwecel[] =>
          waarde === null ? [] : [nieuwe(model, vak, r, k, celinhoud(waarde))],
        ),
      ),
    );
  });
}

function nieuwe(model: Model, vak: Vak, r: number, k: number, inhoud: string): Nieuwecel {
  const [col, row] = [vak.links + k, vak.boven + r];
  return [col, row, zonderAccent(model, { sheetId: vak.blad, col, row }, inhoud)];
}

/** Wat o-spreadsheet in een cel zet om deze waarde te krijgen. */
export function celinhoud(waarde: Celwaarde): string {
  if (typeof waarde === "number") return String(waarde);
  if (typeof waarde === "boolean") return waarde ? "TRUE" : "FALSE";
  if (typeof waarde === "object") return waarde.fout;
  return waarde.startsWith("=") && waarde.length > 1 ? naarRooster(waarde) : waarde;
}

/** De inhoud voor een tekst die tekst moet blijven, ook als hij op een getal, datum of formule lijkt. */
export function alsTekst(tekst: string): string {
  const anders =
    /^['=]/.test(tekst) ||
    /^(true|false)$/i.test(tekst) ||
    helpers.isNumber(tekst, DEFAULT_LOCALE) ||
    helpers.isDateTime(tekst, LOCALE.nl);
  return anders ? `'${tekst}` : tekst;
}

/** Maakt inhoud, opmaak of beide leeg. */
export function wis(model: Model, vak: Vak, wat: "inhoud" | "opmaak" | "alles"): void {
  inStap(model, () => {
    maakRuimte(model, vak);
    if (wat !== "opmaak") {
      wisInhoud(model, vak);
    }
    if (wat !== "inhoud") wisOpmaak(model, vak);
  });
}

/** Alleen de cellen: o-spreadsheet gooit anders ook lijsten en keuzelijsten weg, en dat doet Excel niet. */
function wisInhoud(model: Model, vak: Vak): void {
  const gevuld = perPlaats(vak, (plaats): Nieuwecel[] => {
    const cel = celIn(model, plaats);
    return cel?.isFormula || cel?.content ? [[plaats.col, plaats.row, ""]] : [];
  });
  zetAlles(model, vak.blad, gevuld.flat().flat());
}

function zetAlles(model: Model, sheetId: string, cellen: readonly Nieuwecel[]): void {
  if (cellen.length > VEEL) zetCellen(model, sheetId, cellen);
  else for (const [col, row, content] of cellen) stuur(model, "UPDATE_CELL", { sheetId, col, row, content });
}
