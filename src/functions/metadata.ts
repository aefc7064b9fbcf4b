import { excelnaam, geeftMatrix } from "./mechaniek/definitie";
import type { Keuzesoort } from "./mechaniek/keuze";
import type { Parameter } from "./mechaniek/parameter";
import type { Definitie } from "./mechaniek/volgorde";

/** Een keuzelijst in functions.json: per keuze haar tekst, en de zin die Excel ernaast zet. */
interface Enum {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/**
 * De inhoud van functions.json. Alle waarden zijn `any`, zodat onze zinnen antwoorden en niet de omzetting van Excel; alles is
 * een matrix, want alleen zo is een weggelaten argument (null) van een lege cel ([[null]] of [[0]]) te onderscheiden
 * (docs/besluiten/0002-alles-een-matrix.md). Een keuze is een tekst met een keuzelijst.
 * Formaat: learn.microsoft.com, "Manually create JSON metadata for custom functions" (27-10-2025): een parameter wijst met `customEnumId`
 * naar zijn keuzelijst, en een keuze heeft `name`, `stringValue` en `tooltip`. `customEnumType` en `value` zijn de oude namen.
 */
export function metadata(definities: readonly Definitie[], basisUrl: string): object {
  const enums = new Map<string, Enum>();
  const functions = definities.map(({ som, woorden }) => ({
    id: som.naam,
    name: som.naam,
    description: woorden.wat,
    helpUrl: `${basisUrl}functies.html#${som.naam}`,
    parameters: Object.entries(som.parameters).map(([sleutel, p]) => ({
      name: excelnaam(sleutel),
      description: (woorden.parameters as Record<string, string>)[sleutel],
      ...vorm(p, enums),
      ...(p.optioneel ? { optional: true } : {}),
    })),
    result: {
      type: "any",
      dimensionality: geeftMatrix(som) ? "matrix" : "scalar",
    },
  }));
  return { allowErrorForDataTypeAny: true, functions, enums: [...enums.values()] };
}

function vorm(p: Parameter<unknown>, enums: Map<string, Enum>): object {
  const soort = p.soort as Partial<Keuzesoort<string>> | undefined;
  if (p.vorm !== "waarde" || soort?.id === undefined || soort.uitleg === undefined)
    return { type: "any", dimensionality: "matrix" };
  enums.set(soort.id, {
    id: soort.id,
    type: "string",
    values: Object.entries(soort.uitleg).map(([k, tooltip]) => ({ name: k, stringValue: k, tooltip })),
  });
  return { type: "string", dimensionality: "scalar", customEnumId: soort.id };
}
