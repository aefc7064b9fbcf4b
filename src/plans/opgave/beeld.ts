import type { Getalvorm } from "../../workbook/getalvormen";

/** Eén uitkomst met haar label. */
export interface Figuur {
  readonly label: string;
  readonly waarde: number | string;
  readonly vorm: Getalvorm;
  readonly eenheid?: string;
  /** Achter WMO_<plan>_: de cel op het blad met dezelfde uitkomst. */
  readonly naam?: string;
  /** Waar het om gaat; staat ook in de regel die in beeld blijft. */
  readonly nadruk?: true;
}

/** Eén kolom van een tabel. */
export interface Tabelkolom {
  readonly kop: string;
  readonly vorm: Getalvorm;
  /** Achter WMO_<plan>_: het bereik op het blad met dezelfde waarden, van boven naar beneden. */
  readonly naam?: string;
}

/** Wat het paneel laat zien, van boven naar beneden. */
export type Blok =
  | { readonly soort: "figuren"; readonly kop: string; readonly figuren: readonly Figuur[] }
  | {
      readonly soort: "tabel";
      readonly kop: string;
      readonly kolommen: readonly Tabelkolom[];
      readonly rijen: readonly (readonly (number | string)[])[];
    }
  | {
      readonly soort: "grafiek";
      readonly vorm: "kolom" | "gestapeld" | "lijn";
      readonly titel: string;
      readonly categorieen: readonly string[];
      readonly reeksen: readonly { readonly naam: string; readonly waarden: readonly number[] }[];
      readonly getalvorm: Getalvorm;
    }
  /** Een zin bij de uitkomst; "let op" als er iets is dat de lezer op het verkeerde been kan zetten. */
  | { readonly soort: "zin"; readonly tekst: string; readonly letOp?: true };

/** De uitkomst van een plan. */
export interface Beeld {
  /** De uitkomst in één regel, om in beeld te houden en voor te lezen. */
  readonly kort: string;
  readonly blokken: readonly Blok[];
}
