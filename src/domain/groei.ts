import type { Dagnummer } from "./datum";
import { Rekenfout } from "./fout";

/** Gemiddelde lengte van een jaar in dagen, schrikkeljaren meegeteld. */
const DAGEN_PER_JAAR = 365.25;

/** Groei per jaar tussen twee tellingen. Duiven: 330 (9-2-2021) -> 636 (21-12-2023) is 25,8% per jaar. */
export function groeiPerJaar(
  begin: number,
  eind: number,
  begindatum: Dagnummer,
  einddatum: Dagnummer,
): number {
  if (einddatum <= begindatum)
    throw new Rekenfout("#VALUE!", "einddatum-niet-na-begindatum", { waarde: einddatum, grens: begindatum });
  if (begin === 0)
    throw new Rekenfout("#DIV/0!", "delen-door-nul", {
      parameter: "begin",
      verwacht: "een aantal groter dan 0",
    });
  return (eind / begin) ** (DAGEN_PER_JAAR / (einddatum - begindatum)) - 1;
}
