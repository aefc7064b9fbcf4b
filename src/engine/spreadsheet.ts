import { registries } from "@odoo/o-spreadsheet";

/**
 * De enige plaats die @odoo/o-spreadsheet inleest. Het pakket is LGPL: het wordt onveranderd geladen tijdens het draaien en
 * nooit meegebundeld. Wat afwijkt van Excel, wordt geregistreerd via zijn eigen register van functies.
 */
export {
  CompiledFormula,
  CorePlugin,
  coreTypes,
  createAutocompleteArgumentsProvider,
  DEFAULT_LOCALE,
  EvaluationError,
  functionCache,
  helpers,
  invalidateCFEvaluationCommands,
  invalidateChartEvaluationCommands,
  invalidateDependenciesCommands,
  invalidateEvaluationCommands,
  lockedSheetAllowedCommands,
  Model,
  registries,
  setTranslationMethod,
  Spreadsheet,
  stores,
  tokenize,
  UIPlugin,
} from "@odoo/o-spreadsheet";
export const register = registries.functionRegistry;
export const foutcodes = registries.errorTypes;

/** Een cel zoals o-spreadsheet haar aan een functie geeft en van een functie krijgt. */
export interface Ocel {
  readonly value: number | string | boolean | null;
  readonly message?: string;
  readonly format?: string | undefined;
  readonly position?: { readonly sheetId: string; readonly col: number; readonly row: number };
}

/** Een bereik in o-spreadsheet: kolom voor kolom. */
export type Obereik = readonly (readonly Ocel[])[];

/** Een argument: weggelaten, één cel of een bereik. */
export type Oargument = undefined | Ocel | Obereik;

export type Ouitkomst = Ocel | Obereik;

export function isBereik(x: Oargument): x is Obereik {
  return Array.isArray(x);
}
