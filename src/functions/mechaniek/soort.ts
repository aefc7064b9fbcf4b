import { Rekenfout, type Reden } from "../../domain/fout";
import { foutwaarde, isLeeg, type Cel } from "./cel";

/**
 * Een soort waarde: wat een lege cel (ook 0) betekent, en hoe een gevulde cel wordt gelezen en gekeurd.
 * "leeg": de uitkomst is leeg; "nul": het is 0; "fout": een lege cel wordt geweigerd, alleen weglaten geeft de
 * standaard; "weggelaten": een lege cel telt als weggelaten (keuzes: Excel geeft daar soms "" door).
 */
export interface Soort<T> {
  readonly eenheid: string;
  readonly bijLeeg: "leeg" | "nul" | "fout" | "weggelaten";
  readonly nul?: T;
  /** Getallen boven 0 tot en met deze grens zijn goed zonder meer: de korte weg voor lange lijsten. */
  readonly goedTotEnMet?: number;
  /** Waarbinnen een getal moet liggen, voor de controle in de gewone formule. */
  readonly getalgrenzen?: {
    readonly vanaf: number;
    readonly totEnMet: number;
    readonly heel?: boolean;
    /** De grenzen gelden voor de dag; een tijd op die dag telt niet. */
    readonly dag?: boolean;
  };
  /** Krijgt nooit een lege cel of een foutwaarde. */
  lees(cel: number | string | boolean, parameter: string): T;
}

/** Leest een cel: null als zij leeg is en leeg de uitkomst leeg maakt. Gooit een Rekenfout als zij niet past. */
export function leesCel<T>(soort: Soort<T>, cel: Cel, parameter: string): T | null {
  if (cel === 0 || isLeeg(cel)) {
    if (soort.bijLeeg === "leeg") return null;
    if (soort.bijLeeg === "nul") return soort.nul as T;
    throw new Rekenfout("#VALUE!", "ontbreekt", { parameter, verwacht: soort.eenheid });
  }
  if (typeof cel === "object")
    throw foutwaarde(cel) ?? geen("geen-getal", "een object", parameter, soort.eenheid);
  return soort.lees(cel as number | string | boolean, parameter);
}

export interface Getalgrenzen {
  readonly eenheid: string;
  readonly bijLeeg: Soort<number>["bijLeeg"];
  /** Mag de waarde onder 0 liggen? */
  readonly negatief?: boolean;
  /** Hoogste toegestane waarde; als negatief mag, ook naar beneden. */
  readonly hoogstens?: number;
  /** De zin bij een te hoge waarde: gewoon te groot, of een percentage als getal getypt. */
  readonly redenTeGroot?: Reden;
}

/** Een soort getal. Tekst die op een getal lijkt en WAAR/ONWAAR zijn geen getal. */
export function getal(g: Getalgrenzen): Soort<number> {
  const { eenheid, bijLeeg, negatief = false, hoogstens = Infinity, redenTeGroot = "te-groot" } = g;
  return {
    eenheid,
    bijLeeg,
    nul: 0,
    goedTotEnMet: Math.min(hoogstens, Number.MAX_VALUE),
    getalgrenzen: { vanaf: negatief ? -hoogstens : 0, totEnMet: hoogstens },
    lees(cel, parameter) {
      if (typeof cel === "string") throw geen("tekst-geen-getal", cel, parameter, eenheid);
      if (typeof cel === "boolean" || !Number.isFinite(cel))
        throw geen("geen-getal", cel, parameter, eenheid);
      if (cel < 0 && !negatief)
        throw geen(bijLeeg === "fout" ? "moet-boven-nul" : "negatief", cel, parameter, eenheid);
      if (Math.abs(cel) > hoogstens)
        throw new Rekenfout("#VALUE!", redenTeGroot, {
          waarde: cel,
          grens: hoogstens,
          parameter,
          verwacht: eenheid,
        });
      return cel;
    },
  };
}

/** De weigering van één waarde, met wat er verwacht werd. */
export function geen(
  reden: Reden,
  waarde: number | string | boolean,
  parameter: string,
  verwacht: string,
): Rekenfout {
  return new Rekenfout("#VALUE!", reden, { waarde, parameter, verwacht });
}
