import { Rekenfout } from "../../src/domain/fout";
import { definities } from "../../src/functions/definities";
import type { Functie } from "../../src/functions/mechaniek/definitie";
import { leesGeheel } from "../../src/functions/mechaniek/parameter";
import { roep } from "../../src/functions/mechaniek/roep";
import { zin } from "../../src/language/zinnen";
import type { Geval } from "./gevallen";
import type { Fout } from "./vergelijk";

/** De som van een functie. */
export function somVan(naam: string): Functie {
  const d = definities.find(({ som }) => som.naam === naam);
  if (d === undefined) throw new Error(`geen functie ${naam}`);
  return d.som;
}

/** Via de lezer van argumenten, zonder Excel ertussen. */
export function viaRoep(naam: string, argumenten: unknown[]): unknown {
  return zonderRekenfout(roep(somVan(naam), argumenten));
}

/**
 * De som zelf, met kale getallen: alleen voor gevallen zonder fout waarin elk argument één gevulde waarde is.
 * Geeft undefined als het geval zich daar niet voor leent.
 */
export function viaSom(naam: string, geval: Geval): unknown {
  const som = somVan(naam);
  const perElement = Object.values(som.parameters).filter((p) => p.vorm === "element");
  const kaal = geval.invoer.every((a, i) => {
    const p = Object.values(som.parameters)[i];
    return a === null
      ? p?.optioneel
      : p?.vorm !== "element" || (p.soort.goedTotEnMet !== undefined && typeof a === "number" && a !== 0);
  });
  if (geval.uitkomst === undefined || Array.isArray(geval.uitkomst) || perElement.length === 0 || !kaal)
    return undefined;
  const waarden: Record<string, unknown> = {};
  Object.entries(som.parameters).forEach(([sleutel, p], i) => {
    const a = geval.invoer[i] ?? undefined;
    if (p.vorm === "element") waarden[sleutel] = a ?? p.standaard;
    else
      waarden[sleutel] = leesGeheel(p, a === undefined ? undefined : Array.isArray(a) ? a : [[a]], sleutel);
  });
  return som.reken(waarden);
}

function zonderRekenfout(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(zonderRekenfout);
  if (!(x instanceof Rekenfout)) return x;
  return { fout: x.code, zin: zin(x) } satisfies Fout;
}
