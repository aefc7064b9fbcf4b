import { register, type Oargument, type Ocel, type Ouitkomst } from "./spreadsheet";
import type { Omgeving } from "./waarden";

/**
 * Hoe een argument wordt doorgegeven. "waarde": één voor één, een bereik wordt element voor element gerekend en een fout gaat
 * voor; "alles": ook een fout komt binnen; "bereik": een bereik komt als geheel binnen.
 */
type Vorm = "waarde" | "alles" | "bereik";

export interface Argument {
  readonly vorm: Vorm;
  /** Alleen achteraan, en niet samen met `herhaald`: zo is de plaats van een argument zijn volgnummer. */
  readonly optioneel?: boolean;
  /** Alleen achteraan; zijn het er meer, dan herhalen zij samen. */
  readonly herhaald?: boolean;
}

export type Reken = (omgeving: Omgeving, ...argumenten: Oargument[]) => Ouitkomst | Ocel["value"];

/** Een functie zoals zij hier is vastgelegd. */
export interface Vastgelegd {
  readonly reken: Reken;
  /** Hoe het zoveelste argument wordt doorgegeven. */
  vorm(plaats: number): Vorm;
}

/** Namen die hier zijn vastgelegd: hun fouten hebben al een Nederlandse zin. */
export const eigenFuncties = new Set<string>();

/** Bij wat o-spreadsheet van een functie maakte: zoals zij hier is vastgelegd. Wie haar later vervangt, heeft een andere. */
const vastgelegd = new WeakMap<object, Vastgelegd>();

/** Zoals een functie hier is vastgelegd; undefined als zij van o-spreadsheet zelf is. */
export function zoalsVastgelegd(functie: object): Vastgelegd | undefined {
  return vastgelegd.get(functie);
}

/** Legt een functie vast bij o-spreadsheet, of vervangt de zijne. */
export function registreer(naam: string, argumenten: readonly Argument[], reken: Reken): void {
  eigenFuncties.add(naam);
  register.replace(naam, {
    description: naam,
    args: argumenten.map((a, i) => ({
      name: `argument${i + 1}`,
      description: "",
      type: a.vorm === "bereik" ? ["ANY", "RANGE"] : ["ANY"],
      acceptErrors: a.vorm !== "waarde",
      acceptMatrix: a.vorm === "bereik",
      ...(a.optioneel ? { optional: true } : {}),
      ...(a.herhaald ? { repeating: true } : {}),
    })),
    compute(...gegeven) {
      return reken(this, ...(gegeven as Oargument[])) as Ocel;
    },
  });
  const functies = register.mapping as unknown as Record<string, object>;
  vastgelegd.set(functies[naam] as object, { reken, vorm: vormen(argumenten) });
}

function vormen(argumenten: readonly Argument[]): (plaats: number) => Vorm {
  const vorm = argumenten.map((a) => a.vorm);
  const herhaald = argumenten.filter((a) => a.herhaald).length;
  const vast = vorm.length - herhaald;
  return (plaats) =>
    vorm[plaats < vorm.length || herhaald === 0 ? plaats : vast + ((plaats - vast) % herhaald)] ?? "waarde";
}

/** Een functie van alleen waarden, element voor element; een fout in de invoer gaat voor. */
export function registreerWaarden(
  naam: string,
  aantal: number,
  reken: (omgeving: Omgeving, ...cellen: (Ocel | undefined)[]) => Ocel | Ocel["value"],
): void {
  const argumenten = Array.from({ length: aantal }, () => ({ vorm: "waarde" }) as const);
  registreer(naam, argumenten, reken as Reken);
}
