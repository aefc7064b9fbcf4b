import type { Signaal } from "./celstijlen";

/** Wat in een invoercel mag. Datums als "2024-07-01". */
export type Toegestaan =
  | { readonly soort: "getal"; readonly van?: number; readonly tot?: number; readonly geheel?: true }
  | { readonly soort: "datum"; readonly van: string; readonly tot: string }
  | { readonly soort: "keuze"; readonly waarden: readonly string[] }
  /** De keuzes staan in cellen: een bereik op hetzelfde blad, of een naam. */
  | { readonly soort: "keuzeUit"; readonly bereik: string };

/** Gegevensvalidatie: wat mag er in, wat zegt Excel bij het invullen, en wat als het fout is. */
export interface Invoerregel {
  readonly bereik: string;
  readonly toegestaan: Toegestaan;
  /** Kopje (hoogstens 32 tekens) en uitleg (hoogstens 255) bij het aanklikken van de cel. */
  readonly uitleg?: readonly [kop: string, tekst: string];
  /** De zin bij foute invoer, hoogstens 225 tekens. */
  readonly fout: string;
  /** Alleen waarschuwen, niet tegenhouden. */
  readonly waarschuw?: true;
}

/** Wanneer een signaal verschijnt: een formule vanaf de eerste cel van het bereik, of een vergelijking met de celwaarde. */
export type Voorwaarde =
  | { readonly formule: string }
  | { readonly celIs: ">" | ">=" | "<" | "<=" | "=" | "<>"; readonly dan: number | string };

/** Voorwaardelijke opmaak. */
export interface Signaalregel {
  readonly bereik: string;
  readonly als: Voorwaarde;
  readonly signaal: Signaal;
}
