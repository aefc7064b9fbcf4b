import type { Soort } from "../../functions/mechaniek/soort";
import type { Getalvorm } from "../../workbook/getalvormen";
import type { Deelnaam, Veldsleutel } from "./vraag";

/** Eén getal van de vraag: hoe het heet, wat erin mag en waar het vandaan komt. Blad en formulier lezen dezelfde regel. */
export interface Veld {
  readonly sleutel: Veldsleutel;
  /** Achter WMO_Capaciteit_; verandert nooit, want zij staat in bewaarde werkmappen. */
  readonly naam: string;
  readonly label: string;
  readonly eenheid: string;
  readonly vorm: Getalvorm;
  readonly soort: Soort<number>;
  /** Sleutel van de norm die het veld vult. */
  readonly norm?: string;
  /** Zonder norm: waarmee het veld begint, en waarom. */
  readonly afspraak?: { readonly waarde: number; readonly bron: string };
  /** Vult de gebruiker zelf; dan staat hier waarmee. */
  readonly wenk?: string;
  /** Mag leeg blijven; de zin zegt wat er dan geldt. */
  readonly leegIs?: string;
}

/** Een deel van de vraag met zijn velden. */
export interface Deel {
  readonly naam: Deelnaam;
  readonly kop: string;
  readonly uitleg: string;
  readonly velden: readonly Veld[];
}
