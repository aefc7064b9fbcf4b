import { eigenFuncties } from "../../engine/registreer";
import {
  createAutocompleteArgumentsProvider,
  register,
  registries,
  type Oargument,
  type Ocel,
} from "../../engine/spreadsheet";
import { alsArgument } from "./argument";
import type { Beschrijvingen, Functiebeschrijving, Keuzelijst, Parameterbeschrijving } from "./beschrijving";
import type { Koppeling, Roep } from "./koppeling";
import { alsFout, alsUitkomst } from "./uitkomst";

/** De naamruimte uit het manifest: in een cel heet BANDBREEDTE WMO.BANDBREEDTE. */
export const NAAMRUIMTE = "WMO";

/** Zoals Excel het na de argumenten meegeeft; een functie zonder eigen vraag daarom krijgt het ook. */
const AANROEP = { address: null, parameterAddresses: null };

/**
 * Legt elke functie uit functions.json vast bij het rekenblad, met de code die functions.js eraan koppelde. Een functie zonder code,
 * of code zonder functie, is een fout in de bouw: dan wordt er niets vastgelegd.
 */
export function registreerFuncties({ functions, enums }: Beschrijvingen, { functies }: Koppeling): void {
  const mist = functions.filter((f) => !functies.has(f.id.toUpperCase())).map((f) => f.id);
  if (mist.length > 0)
    throw new Error(`functions.js koppelt niets aan ${mist.join(", ")} uit functions.json.`);
  const ids = new Set(functions.map((f) => f.id.toUpperCase()));
  const los = [...functies.keys()].filter((id) => !ids.has(id));
  if (los.length > 0) throw new Error(`functions.json beschrijft ${los.join(", ")} uit functions.js niet.`);
  for (const f of functions) registreerFunctie(f, enums, functies.get(f.id.toUpperCase()) as Roep);
}

function registreerFunctie(f: Functiebeschrijving, enums: readonly Keuzelijst[], roep: Roep): void {
  const naam = `${NAAMRUIMTE}.${f.name.toUpperCase()}`;
  const args = f.parameters.map((p) => ({
    name: p.name,
    description: p.description ?? "",
    type: ["ANY" as const, "RANGE" as const],
    acceptMatrix: true,
    acceptErrors: true,
    ...(p.optional ? { optional: true } : {}),
    ...(p.repeating ? { repeating: true } : {}),
    ...keuzes(p, enums),
  }));
  eigenFuncties.add(naam);
  register.replace(naam, {
    description: f.description ?? "",
    category: NAAMRUIMTE,
    args,
    compute: (...gegeven) => reken(f.parameters, roep, gegeven) as Ocel,
  });
  // Excel weigert een formule met te weinig argumenten bij het typen; hier zegt de functie zelf wat er mist.
  register.get(naam).minArgRequired = 0;
  const keuzehulp = args.find((a) => a.proposalValues !== undefined)?.name;
  if (keuzehulp !== undefined && !heeftKeuzehulp(naam, keuzehulp))
    createAutocompleteArgumentsProvider(naam, args);
}

/** o-spreadsheet voegt de hulp bij het invullen zelf toe, en weigert een tweede keer. */
function heeftKeuzehulp(naam: string, argument: string): boolean {
  return registries.autoCompleteProviders.contains(`${naam}_function_${argument}_argument_proposals`);
}

function keuzes(
  p: Parameterbeschrijving,
  enums: readonly Keuzelijst[],
): { proposalValues?: { value: string; label: string }[] } {
  const lijst = enums.find((e) => e.id === p.customEnumId);
  return lijst === undefined
    ? {}
    : { proposalValues: lijst.values.map((v) => ({ value: v.stringValue, label: v.tooltip })) };
}

function reken(parameters: readonly Parameterbeschrijving[], roep: Roep, gegeven: readonly Oargument[]) {
  const argumenten = plaats(parameters, gegeven);
  try {
    return alsUitkomst(roep(...argumenten, AANROEP));
  } catch (fout) {
    return alsFout(fout);
  }
}

/** Alle parameters op hun plaats; een herhaalde parameter, altijd de laatste, is één lijst. */
function plaats(parameters: readonly Parameterbeschrijving[], gegeven: readonly Oargument[]): unknown[] {
  return parameters.map((p, i) =>
    p.repeating ? gegeven.slice(i).map((x) => alsArgument(x, p)) : alsArgument(gegeven[i], p),
  );
}
