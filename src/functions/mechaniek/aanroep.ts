import { foutwaarde } from "./cel";

/**
 * De argumenten zonder het aanroepobject dat de runtime van Excel achteraan toevoegt. Met een functions.json van
 * gisteren in de cache (Office bewaart die tot 24 uur) komt het op de plaats van een later toegevoegde parameter.
 */
export function zonderAanroep(argumenten: readonly unknown[]): readonly unknown[] {
  const laatste = argumenten[argumenten.length - 1];
  const isObject = typeof laatste === "object" && laatste !== null && !Array.isArray(laatste);
  return isObject && foutwaarde(laatste) === undefined ? argumenten.slice(0, -1) : argumenten;
}
