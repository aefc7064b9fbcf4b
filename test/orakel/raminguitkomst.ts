import type { Gebied } from "../../src/plans/meerjarenraming/gebieden";
import type { Duur, Soort, Vorm } from "../../src/plans/meerjarenraming/vraag";

/** Zeven getoonde bedragen: t-2 tot en met t+3, en de huidige begroting van jaar t. Niet afgerond. */
export type Bedragen = readonly number[];

/** Raming voor jaar t tegenover de huidige begroting; zonder huidige begroting leeg. */
interface Verschil {
  readonly bedrag: number | "";
  readonly oordeel: "voordelig" | "nadelig" | "";
}

/** Een regel van een tabel met zijn verschil. */
export interface Regel extends Verschil {
  readonly bedragen: Bedragen;
}

/** Lasten, baten en saldo van dezelfde posten; `letters` zeggen van elk saldo of het voordelig of nadelig is. */
export interface Drieluik {
  readonly lasten: Regel;
  readonly baten: Regel;
  readonly saldo: Regel;
  readonly letters: readonly string[];
}

/** Eén gebied: per taakveld, samen, en het geheel twee keer anders verdeeld. */
export interface Gebiedsuitkomst {
  readonly gebied: Gebied;
  readonly taakvelden: readonly Drieluik[];
  readonly totaal: Drieluik;
  readonly duur: Readonly<Record<Duur, Drieluik>>;
  readonly vorm: Readonly<Record<Vorm, Drieluik>>;
  /** Hoeveel de afgeronde regels boven het afgeronde totaal uitkomen, per kolom. */
  readonly afronding: Readonly<Record<Soort | "saldo", readonly number[]>>;
}

/** Wat de lezer van de lijst moet weten. */
export interface Opmerkingen {
  /** Bedragen van t-2 tot en met t+3 die leeg zijn. */
  readonly leeg: number;
  readonly zonderHuidig: number;
  readonly negatieveBaten: number;
}

/** Alles wat uit een meerjarenraming komt; het eerste gebied is het geheel. */
export interface Ramingsuitkomst {
  readonly jaren: readonly string[];
  readonly vergelijkt: boolean;
  readonly gebieden: readonly [Gebiedsuitkomst, ...Gebiedsuitkomst[]];
  readonly opmerkingen: Opmerkingen;
}
