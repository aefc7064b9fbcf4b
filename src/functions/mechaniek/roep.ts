import { Rekenfout } from "../../domain/fout";
import { alsBereik, foutwaarde } from "./cel";
import { eindig, genoemd, isPerElement, type Genoemd, type Functie, type Uitkomstcel } from "./definitie";
import { leesGeheel } from "./parameter";
import { argumentenVoor } from "./plaatsen";
import { rolUit } from "./uitrollen";

/** Uitkomst van een aanroep: één waarde, een bereik, of een fout voor het geheel. */
export type Uitkomst = Uitkomstcel | Uitkomstcel[][];

/**
 * Roept een functie aan met argumenten zoals een rekenblad ze geeft: waarden of bereiken, null of undefined als ze
 * zijn weggelaten. Een weigering komt terug als Rekenfout, bij element voor element in de cel waar zij hoort.
 */
export function roep(som: Functie, argumenten: readonly unknown[]): Uitkomst {
  return roeper(som)(argumenten);
}

/** Een functie klaar om vaak aangeroepen te worden: wat uit de definitie volgt, wordt één keer uitgezocht. */
export function roeper(som: Functie): (argumenten: readonly unknown[]) => Uitkomst {
  const parameters = genoemd(som);
  const houder = argumentenVoor(parameters);
  const reken = (argumenten: readonly unknown[]): Uitkomst =>
    isPerElement(som) ? rolUit(som, parameters, argumenten, houder()) : geheel(som, parameters, argumenten);
  return (argumenten) => {
    try {
      return reken(argumenten);
    } catch (fout) {
      if (!(fout instanceof Rekenfout)) throw fout;
      return fout.reden === "invoerfout" ? fout : (eersteInvoerfout(parameters, argumenten) ?? fout);
    }
  };
}

/** Een foutwaarde in de invoer gaat voor een weigering, ook als zij verderop staat: zo doen gewone formules het ook. */
function eersteInvoerfout(
  parameters: readonly Genoemd[],
  argumenten: readonly unknown[],
): Rekenfout | undefined {
  for (const [i, { parameter }] of parameters.entries()) {
    if (parameter.vorm === "element") continue;
    for (const cel of (alsBereik(argumenten[i]) ?? []).flat()) {
      const fout = foutwaarde(cel);
      if (fout !== undefined) return fout;
    }
  }
  return undefined;
}

function geheel(som: Functie, parameters: readonly Genoemd[], argumenten: readonly unknown[]): Uitkomst {
  const waarden: Record<string, unknown> = {};
  parameters.forEach(({ sleutel, naam, parameter: p }, i) => {
    if (p.vorm !== "element") waarden[sleutel] = leesGeheel(p, alsBereik(argumenten[i]), naam);
  });
  const uit = som.reken(waarden);
  if (!Array.isArray(uit)) return eindig(uit);
  const rijen = uit.map((rij) => rij.map(eindig));
  if (som.kolommen === undefined) return rijen;
  return [[...(som.kopjes?.(waarden) ?? som.kolommen)], ...rijen];
}
