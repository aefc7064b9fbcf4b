import { Rekenfout } from "../../domain/fout";
import type { Parameter } from "./parameter";

/** Wat er in één cel van een uitkomst kan staan. */
export type Uitkomstcel = number | string | boolean | Rekenfout;

type Parameters = Record<string, Parameter<unknown>>;

type Waarden<P> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** Een functie zonder haar woorden: naam, parameters in volgorde, en de som. */
export interface Functie {
  readonly naam: string;
  readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
  /** Kopjes van de uitgerolde tabel; afwezig als de uitkomst één waarde of element voor element is. */
  readonly kolommen?: readonly string[];
  /** De kopjes van deze uitkomst, waar die van de argumenten afhangen; `kolommen` zijn dan alle mogelijke. */
  kopjes?(waarden: Readonly<Record<string, unknown>>): readonly string[];
  /** De uitkomst is een bereik zonder kopjes, even groot als een van de argumenten. */
  readonly bereik?: true;
  reken(waarden: Readonly<Record<string, unknown>>): Uitkomstcel | Uitkomstcel[][];
}

/** Definieert een functie; `reken` krijgt gelezen en gekeurde waarden onder de namen van de parameters. */
export function functie<P extends Parameters>(
  som: Omit<Functie, "parameters" | "reken"> & {
    readonly parameters: P;
    reken(waarden: Waarden<P>): Uitkomstcel | Uitkomstcel[][];
  },
): Omit<Functie, "parameters"> & { readonly parameters: P } {
  return som;
}

/** Rekent element voor element: er is een parameter `x↕`. */
export function isPerElement(som: Functie): boolean {
  return Object.values(som.parameters).some((p) => p.vorm === "element");
}

/** Is de uitkomst voor Excel een matrix (die kan uitrollen), en geen enkele waarde? */
export function geeftMatrix(som: Functie): boolean {
  return isPerElement(som) || som.kolommen !== undefined || som.bereik === true;
}

/** Een parameter met zijn naam in de code en in Excel. */
export interface Genoemd {
  readonly sleutel: string;
  readonly naam: string;
  readonly parameter: Parameter<unknown>;
}

/** De parameters op volgorde, met hun namen. */
export function genoemd(som: Functie): readonly Genoemd[] {
  return Object.entries(som.parameters).map(([sleutel, parameter]) => ({
    sleutel,
    naam: excelnaam(sleutel),
    parameter,
  }));
}

/** Naam van een parameter zoals Excel hem toont: minutenPerWeek -> minuten_per_week. */
export function excelnaam(sleutel: string): string {
  return sleutel.replace(/[A-Z]/g, (hoofdletter) => `_${hoofdletter.toLowerCase()}`);
}

/** Een getal dat niet te tonen is (oneindig, of geen getal) is een fout, geen uitkomst. -0 wordt 0. */
export function eindig(uit: Uitkomstcel): Uitkomstcel {
  if (typeof uit !== "number") return uit;
  return Number.isFinite(uit) ? uit + 0 : new Rekenfout("#NUM!", "geen-eindig-getal");
}
