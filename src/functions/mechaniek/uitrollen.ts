import { Rekenfout } from "../../domain/fout";
import { alsBereik, type Bereik } from "./cel";
import { eindig, excelnaam, type Som, type Uitkomstcel } from "./definitie";
import { leesGeheel } from "./parameter";
import { leesCel, type Soort } from "./soort";

interface Element {
  readonly sleutel: string;
  readonly naam: string;
  readonly soort: Soort<unknown>;
  readonly cellen: Bereik;
  readonly rijen: number;
  readonly kolommen: number;
}

/**
 * Rekent element voor element. Bereiken breiden uit zoals in gewone formules: even groot, of één rij, kolom of cel.
 * Op elke plaats gaat een foutwaarde uit de invoer voor, dan leeg, dan een weigering.
 */
export function rolUit(som: Som, argumenten: readonly unknown[]): Uitkomstcel[][] {
  const waarden: Record<string, unknown> = {};
  const elementen: Element[] = [];
  Object.entries(som.parameters).forEach(([sleutel, p], i) => {
    const naam = excelnaam(sleutel);
    const cellen = alsBereik(argumenten[i]);
    if (p.vorm !== "element") waarden[sleutel] = leesGeheel(p, cellen, naam);
    else if (cellen === undefined && p.optioneel) waarden[sleutel] = p.standaard;
    else elementen.push(maakElement(sleutel, naam, p.soort, cellen ?? [[null]]));
  });
  const { rijen, kolommen } = gezamenlijkeMaten(elementen);
  const uit: Uitkomstcel[][] = [];
  for (let r = 0; r < rijen; r++) {
    const rij: Uitkomstcel[] = [];
    for (let k = 0; k < kolommen; k++) rij.push(opPlaats(som, elementen, waarden, r, k));
    uit.push(rij);
  }
  return uit;
}

function opPlaats(
  som: Som,
  elementen: readonly Element[],
  waarden: Record<string, unknown>,
  r: number,
  k: number,
): Uitkomstcel {
  try {
    const leeg = leesPlaats(elementen, waarden, r, k);
    return leeg ? "" : eindig(som.reken(waarden) as Uitkomstcel);
  } catch (fout) {
    if (fout instanceof Rekenfout) return fout;
    throw fout;
  }
}

/** Leest alle elementen op één plaats; true als de uitkomst daar leeg is. Gooit de fout die voorgaat. */
function leesPlaats(
  elementen: readonly Element[],
  waarden: Record<string, unknown>,
  r: number,
  k: number,
): boolean {
  let leeg = false;
  let weigering: unknown;
  for (const e of elementen) {
    const cel = (e.cellen[e.rijen === 1 ? 0 : r] as Bereik[number])[e.kolommen === 1 ? 0 : k];
    try {
      const waarde = leesCel(e.soort, cel, e.naam);
      if (waarde === null) leeg = true;
      else waarden[e.sleutel] = waarde;
    } catch (fout) {
      if (!(fout instanceof Rekenfout) || fout.reden === "invoerfout") throw fout;
      weigering ??= fout;
    }
  }
  if (weigering !== undefined && !leeg) throw weigering as Rekenfout;
  return leeg;
}

function maakElement(sleutel: string, naam: string, soort: Soort<unknown>, cellen: Bereik): Element {
  return { sleutel, naam, soort, cellen, rijen: cellen.length, kolommen: cellen[0]?.length ?? 1 };
}

function gezamenlijkeMaten(elementen: readonly Element[]): { rijen: number; kolommen: number } {
  const rijen = Math.max(1, ...elementen.map((e) => e.rijen));
  const kolommen = Math.max(1, ...elementen.map((e) => e.kolommen));
  for (const e of elementen) {
    const past = (e.rijen === 1 || e.rijen === rijen) && (e.kolommen === 1 || e.kolommen === kolommen);
    if (!past)
      throw new Rekenfout("#VALUE!", "maten-verschillen", {
        parameter: e.naam,
        rijen: e.rijen,
        kolommen: e.kolommen,
        bij: `${rijen} x ${kolommen}`,
      });
  }
  return { rijen, kolommen };
}
