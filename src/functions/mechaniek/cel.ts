import { Rekenfout, type Foutcode } from "../../domain/fout";

/** Wat er in een cel kan staan als een functie wordt aangeroepen. Een lege cel is null, "" of 0, naar het platform. */
export type Cel = number | string | boolean | null | undefined | object;

/** Een bereik: rijen van cellen. */
export type Bereik = readonly (readonly Cel[])[];

/**
 * De foutwaarde in een cel, of undefined als er geen fout staat. Excel geeft een fout door als object met `code`
 * (CustomFunctions.Error) of met `basicValue` (ErrorCellValue).
 */
export function foutwaarde(cel: Cel): Rekenfout | undefined {
  if (typeof cel !== "object" || cel === null) return undefined;
  if (cel instanceof Rekenfout) return cel;
  const { code, basicValue } = cel as { code?: unknown; basicValue?: unknown };
  const tekst = [code, basicValue].find((t) => typeof t === "string" && t.startsWith("#")) as
    | Foutcode
    | undefined;
  return tekst === undefined ? undefined : new Rekenfout(tekst, "invoerfout");
}

/** null, undefined of een lege tekst. Of 0 ook leeg betekent, verschilt per soort invoer. */
export function isLeeg(cel: Cel): boolean {
  return cel === null || cel === undefined || cel === "";
}

/** Eén waarde of een bereik als bereik; een weggelaten argument is undefined. */
export function alsBereik(argument: unknown): Bereik | undefined {
  if (argument === undefined || argument === null) return undefined;
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length > 0 && !Array.isArray(argument[0])) return [argument as Cel[]];
  return argument.length === 0 || (argument[0] as Cel[]).length === 0 ? [[null]] : (argument as Cel[][]);
}
