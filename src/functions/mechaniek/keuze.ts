import { Rekenfout } from "../../domain/fout";
import { naamsleutel } from "../../domain/naam";
import { citeer, opsomming } from "../../language/opsomming";
import type { Soort } from "./soort";

/** Een soort met vaste keuzes; Excel toont ze als lijst (custom enum `id`). */
export interface Keuzesoort<T extends string> extends Soort<T> {
  readonly id: string;
  readonly keuzes: readonly T[];
  /** Per keuze de zin die Excel ernaast zet. */
  readonly uitleg: Readonly<Record<T, string>>;
}

/** Kiest uit vaste teksten, zonder onderscheid van hoofdletters en wit. De keuzes zijn de sleutels van hun uitleg, op volgorde. */
export function keuze<T extends string>(id: string, uitleg: Readonly<Record<T, string>>): Keuzesoort<T> {
  const keuzes = Object.keys(uitleg) as T[];
  return {
    id,
    keuzes,
    uitleg,
    eenheid: opsomming(keuzes.map(citeer), "of"),
    bijLeeg: "weggelaten",
    lees(cel, parameter) {
      const gevonden = keuzes.find((k) => k === naamsleutel(String(cel)));
      if (gevonden === undefined)
        throw new Rekenfout("#VALUE!", "onbekende-keuze", { waarde: cel, parameter, bekend: keuzes });
      return gevonden;
    },
  };
}
