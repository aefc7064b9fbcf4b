import { register, type Oargument, type Ocel, type Ouitkomst } from "./spreadsheet";
import type { Omgeving } from "./waarden";

/**
 * Hoe een argument wordt doorgegeven. "waarde": één voor één, een bereik wordt element voor element gerekend en een fout gaat
 * voor; "alles": ook een fout komt binnen; "bereik": een bereik komt als geheel binnen.
 */
type Vorm = "waarde" | "alles" | "bereik";

export interface Argument {
  readonly vorm: Vorm;
  readonly optioneel?: boolean;
  readonly herhaald?: boolean;
}

export type Reken = (omgeving: Omgeving, ...argumenten: Oargument[]) => Ouitkomst | Ocel["value"];

/** Namen die hier zijn vastgelegd: hun fouten hebben al een Nederlandse zin. */
export const eigenFuncties = new Set<string>();

/** De functies van alleen waarden, zoals zij zijn: wie losse getallen heeft, roept ze zonder de omweg langs bereiken en fouten. */
export const waardefuncties = new Map<string, Reken>();

/** Legt een functie vast bij o-spreadsheet, of vervangt de zijne. */
export function registreer(naam: string, argumenten: readonly Argument[], reken: Reken): void {
  eigenFuncties.add(naam);
  waardefuncties.delete(naam);
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
}

/** Een functie van alleen waarden, element voor element; een fout in de invoer gaat voor. */
export function registreerWaarden(
  naam: string,
  aantal: number,
  reken: (omgeving: Omgeving, ...cellen: (Ocel | undefined)[]) => Ocel | Ocel["value"],
): void {
  const argumenten = Array.from({ length: aantal }, () => ({ vorm: "waarde" }) as const);
  registreer(naam, argumenten, reken as Reken);
  waardefuncties.set(naam, reken as Reken);
}
