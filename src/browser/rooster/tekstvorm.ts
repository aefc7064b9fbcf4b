import type { Model } from "../../engine/spreadsheet";
import { stuur } from "./opdracht";
import type { Vak } from "./rooster";
import { celIn, perPlaats, type Plaats } from "./vak";

/** De notatie waarin alles wat getypt wordt tekst is. */
const TEKST = "@";

/** In een cel met de vorm tekst is alles al tekst: o-spreadsheet telt een ' vooraan daar mee als teken, en Excel niet. */
export function zonderAccent(model: Model, plaats: Plaats, inhoud: string): string {
  return celIn(model, plaats)?.format === TEKST ? kaal(inhoud) : inhoud;
}

/** Krijgen cellen de vorm tekst, dan hoeft het ' dat hun tekst bewaarde er niet meer te staan. */
export function haalAccentenWeg(model: Model, vak: Vak): void {
  for (const { plaats, content } of perPlaats(vak, (plaats) => ({
    plaats,
    content: inhoudIn(model, plaats),
  })).flat())
    if (content !== kaal(content)) stuur(model, "UPDATE_CELL", { ...plaats, content: kaal(content) });
}

/** Of een notatie tekst is, zodat er geen ' nodig is. */
export function isTekstvorm(code: string): boolean {
  return code === TEKST;
}

function inhoudIn(model: Model, plaats: Plaats): string {
  const cel = celIn(model, plaats);
  return cel === undefined || cel.isFormula ? "" : cel.content;
}

/** Een tekst die met = begint zou zonder ' een formule worden. */
function kaal(inhoud: string): string {
  return /^'[^=]/.test(inhoud) ? inhoud.slice(1) : inhoud;
}
