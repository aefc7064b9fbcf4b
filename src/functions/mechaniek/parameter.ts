import { Rekenfout } from "../../domain/fout";
import type { Bereik } from "./cel";
import { isLeeg } from "./cel";
import { leesCel, type Soort } from "./soort";

interface Basis<T> {
  readonly eenheid: string;
  readonly optioneel: boolean;
  /** Waarde als het argument is weggelaten. */
  readonly standaard?: T;
}

/** Een waarde of een bereik, element voor element. */
export interface Elementparameter<T> extends Basis<T> {
  readonly vorm: "element";
  readonly soort: Soort<T>;
}

/** Eén waarde, of een bereik dat als geheel wordt gelezen. */
export interface Heleparameter<T> extends Basis<T> {
  readonly vorm: "waarde" | "bereik";
  readonly soort?: Soort<T>;
  /** Hoeveel kolommen het bereik hoort te hebben, als dat vaststaat. */
  readonly kolommen?: number;
  lees(bereik: Bereik, naam: string): T;
}

export type Parameter<T> = Elementparameter<T> | Heleparameter<T>;

/** `x↕`: een waarde of een bereik, element voor element. */
export function perElement<T>(soort: Soort<T>): Elementparameter<T> {
  return { vorm: "element", eenheid: soort.eenheid, optioneel: false, soort };
}

/** `x`: één waarde; een bereik van meer cellen wordt geweigerd. */
export function eenWaarde<T>(soort: Soort<T>): Heleparameter<T> {
  const lees = (bereik: Bereik, parameter: string): T => {
    const rijen = bereik.length;
    const kolommen = bereik[0]?.length ?? 1;
    if (rijen > 1 || kolommen > 1)
      throw new Rekenfout("#VALUE!", "meer-dan-een-cel", { parameter, rijen, kolommen });
    const waarde = leesCel(soort, bereik[0]?.[0], parameter);
    if (waarde === null) throw new Rekenfout("#VALUE!", "ontbreekt", { parameter, verwacht: soort.eenheid });
    return waarde;
  };
  return { vorm: "waarde", eenheid: soort.eenheid, optioneel: false, soort, lees };
}

/** `x⊞`: een bereik dat als geheel wordt gelezen. */
export function bereik<T>(eenheid: string, lees: (bereik: Bereik, naam: string) => T): Heleparameter<T> {
  return { vorm: "bereik", eenheid, optioneel: false, lees };
}

/** `[x]` zonder standaard: weglaten geeft undefined. */
export function optioneel<T>(p: Elementparameter<T>): Elementparameter<T | undefined>;
export function optioneel<T>(p: Heleparameter<T>): Heleparameter<T | undefined>;
/** `[x = standaard]`. */
export function optioneel<T>(p: Elementparameter<T>, standaard: T): Elementparameter<T>;
export function optioneel<T>(p: Heleparameter<T>, standaard: T): Heleparameter<T>;
export function optioneel<T>(p: Parameter<T>, standaard?: T): Parameter<T | undefined> {
  return { ...p, optioneel: true, standaard };
}

/** Leest een argument als geheel. Weggelaten: de standaard, of de lege cel als het verplicht is. */
export function leesGeheel<T>(p: Heleparameter<T>, argument: Bereik | undefined, naam: string): T {
  const enige = argument?.[0]?.[0];
  const weg = argument === undefined || (p.soort?.bijLeeg === "weggelaten" && (enige === 0 || isLeeg(enige)));
  if (weg && p.optioneel) return p.standaard as T;
  return p.lees(argument ?? [[null]], naam);
}
