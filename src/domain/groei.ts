import { jarenTussen, type Dagnummer } from "./datum";
import { Rekenfout } from "./fout";

/**
 * Groei per jaar tussen twee tellingen: (eind / begin)^(1 / jaren) - 1, met jaren zoals `jarenTussen` ze telt. 100 -> 110 in één
 * kalenderjaar is precies 10%. Duiven: 330 (9-2-2021) -> 636 (21-12-2023) is 25,8% per jaar.
 */
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
  return (eind / begin) ** (1 / jarenTussen(begindatum, einddatum)) - 1;
}
