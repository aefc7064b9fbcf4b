import { Rekenfout } from "../../domain/fout";
import { citeer, opsomming } from "../../language/opsomming";
import type { Soort } from "./soort";

/** Een soort met vaste keuzes; Excel toont ze als lijst (custom enum `id`). */
export interface Keuzesoort<T extends string> extends Soort<T> {
  readonly id: string;
  readonly keuzes: readonly T[];
}

/** Kiest uit vaste teksten, zonder onderscheid van hoofdletters. */
export function keuze<T extends string>(id: string, keuzes: readonly T[]): Keuzesoort<T> {
  return {
    id,
    keuzes,
    eenheid: opsomming(keuzes.map(citeer), "of"),
    bijLeeg: "weggelaten",
    lees(cel, parameter) {
      const gevonden = keuzes.find((k) => k === String(cel).trim().toLowerCase());
      if (gevonden === undefined)
        throw new Rekenfout("#VALUE!", "onbekende-keuze", { waarde: cel, parameter, bekend: keuzes });
      return gevonden;
    },
  };
}
