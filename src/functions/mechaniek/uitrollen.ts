import { Rekenfout } from "../../domain/fout";
import { alsBereik, type Bereik, type Cel } from "./cel";
import { eindig, type Genoemd, type Functie, type Uitkomstcel } from "./definitie";
import { leesGeheel } from "./parameter";
import type { Argumenten } from "./plaatsen";
import { leesCel, type Soort } from "./soort";

interface Element {
  /** Nummer van de parameter. */
  readonly nummer: number;
  readonly naam: string;
  readonly soort: Soort<unknown>;
  readonly goed: number;
  readonly cellen: Bereik;
  readonly rijen: number;
  readonly kolommen: number;
}

type Waarden = Argumenten & Record<string, unknown>;

/**
 * Rekent element voor element. Bereiken breiden uit zoals in gewone formules: even groot, of één rij, kolom of cel.
 * Op elke plaats gaat een foutwaarde uit de invoer voor, dan leeg, dan een weigering.
 */
export function rolUit(
  som: Functie,
  parameters: readonly Genoemd[],
  argumenten: readonly unknown[],
  gelezen: Waarden,
): Uitkomstcel[][] {
  const { waarden } = gelezen;
  const elementen: Element[] = [];
  parameters.forEach(({ naam, parameter: p }, i) => {
    const cellen = alsBereik(argumenten[i]);
    if (p.vorm !== "element") waarden[i] = leesGeheel(p, cellen, naam);
    else if (cellen === undefined && p.optioneel) waarden[i] = p.standaard;
    else {
      const e = maakElement(i, naam, p.soort, cellen ?? [[null]]);
      // Eén goed getal voor alle plaatsen (een tarief, een declaratiegraad) hoeft maar één keer gelezen te worden.
      if (e.rijen === 1 && e.kolommen === 1 && isGoed(e, celOp(e, 0, 0))) waarden[i] = celOp(e, 0, 0);
      else elementen.push(e);
    }
  });
  const { rijen, kolommen } = gezamenlijkeMaten(elementen);
  const uit: Uitkomstcel[][] = [];
  for (let r = 0; r < rijen; r++) {
    // De eerste cel meteen: een rij van één getal kost dan de helft, en één kolom is wat men meestal geeft.
    const rij = [opPlaats(som, elementen, gelezen, r, 0)];
    for (let k = 1; k < kolommen; k++) rij.push(opPlaats(som, elementen, gelezen, r, k));
    uit.push(rij);
  }
  return uit;
}

function opPlaats(
  som: Functie,
  elementen: readonly Element[],
  gelezen: Waarden,
  r: number,
  k: number,
): Uitkomstcel {
  try {
    const { waarden } = gelezen;
    for (const e of elementen) {
      const cel = celOp(e, r, k);
      // De korte weg: een gewoon getal binnen de grenzen. Al het andere wordt zorgvuldig gelezen.
      if (isGoed(e, cel)) waarden[e.nummer] = cel;
      else if (leesPlaats(elementen, waarden, r, k)) return "";
      else break;
    }
    return eindig(som.reken(gelezen) as Uitkomstcel);
  } catch (fout) {
    if (fout instanceof Rekenfout) return fout;
    throw fout;
  }
}

/** Leest alle elementen op één plaats; true als de uitkomst daar leeg is. Gooit de fout die voorgaat. */
function leesPlaats(elementen: readonly Element[], waarden: unknown[], r: number, k: number): boolean {
  let leeg = false;
  let weigering: Rekenfout | undefined;
  for (const e of elementen) {
    try {
      const waarde = leesCel(e.soort, celOp(e, r, k), e.naam);
      if (waarde === null) leeg = true;
      else waarden[e.nummer] = waarde;
    } catch (fout) {
      if (!(fout instanceof Rekenfout) || fout.reden === "invoerfout") throw fout;
      weigering ??= fout;
    }
  }
  if (weigering !== undefined && !leeg) throw weigering;
  return leeg;
}

function isGoed(e: Element, cel: Cel): boolean {
  return typeof cel === "number" && cel > 0 && cel <= e.goed;
}

function celOp(e: Element, r: number, k: number): Cel {
  return (e.cellen[e.rijen === 1 ? 0 : r] as Bereik[number])[e.kolommen === 1 ? 0 : k];
}

function maakElement(nummer: number, naam: string, soort: Soort<unknown>, cellen: Bereik): Element {
  const goed = soort.goedTotEnMet ?? 0;
  return { nummer, naam, soort, goed, cellen, rijen: cellen.length, kolommen: cellen[0]?.length ?? 1 };
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
