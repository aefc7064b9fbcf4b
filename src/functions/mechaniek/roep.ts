import { Rekenfout } from "../../domain/fout";
import { alsBereik } from "./cel";
import { eindig, excelnaam, isPerElement, type Som, type Uitkomstcel } from "./definitie";
import { leesGeheel } from "./parameter";
import { rolUit } from "./uitrollen";

/** Uitkomst van een aanroep: één waarde, een bereik, of een fout voor het geheel. */
export type Uitkomst = Uitkomstcel | Uitkomstcel[][];

/**
 * Roept een functie aan met argumenten zoals een rekenblad ze geeft: waarden of bereiken, null of undefined als ze
 * zijn weggelaten. Een weigering komt terug als Rekenfout, bij element voor element in de cel waar zij hoort.
 */
export function roep(som: Som, argumenten: readonly unknown[]): Uitkomst {
  try {
    return isPerElement(som) ? rolUit(som, argumenten) : geheel(som, argumenten);
  } catch (fout) {
    if (fout instanceof Rekenfout) return fout;
    throw fout;
  }
}

function geheel(som: Som, argumenten: readonly unknown[]): Uitkomst {
  const waarden: Record<string, unknown> = {};
  Object.entries(som.parameters).forEach(([naam, p], i) => {
    if (p.vorm !== "element") waarden[naam] = leesGeheel(p, alsBereik(argumenten[i]), excelnaam(naam));
  });
  const uit = som.reken(waarden);
  if (!Array.isArray(uit)) return eindig(uit);
  const rijen = uit.map((rij) => rij.map(eindig));
  return som.kolommen === undefined ? rijen : [[...som.kolommen], ...rijen];
}
