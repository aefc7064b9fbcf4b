import type { Ingetikt } from "./formulebeeld";
import type { Naamwijziging } from "./namenplan";
import type { OudBlad } from "./verken";
import type { Gebied } from "../../formula/adres";
import type { Zetblad } from "./zetblad";

/** Een geschreven blad, en hoe het ervoor was. */
export interface Geschreven {
  readonly zet: Zetblad;
  readonly titel: string;
  /** Ontbreekt bij een blad dat erbij kwam. */
  readonly oud?: OudBlad;
  /** Wat wij hier in deze zitting het laatst schreven: daarin staan ook de regels, grafieken en notities. */
  readonly vorige?: Zetblad;
}

/** Wat Excel meteen na het schrijven teruggaf. */
export interface Nabeeld {
  readonly sheetId: string;
  readonly ingetikt: Ingetikt;
  readonly uitrol: readonly Gebied[];
}

/** Alles om een `zet` terug te draaien. */
export interface Terugzetstand {
  /** De bladen die er al waren, als id van Excel: wat daarbij staat, is niet van deze opdracht. */
  readonly eerder: readonly string[];
  readonly bladen: readonly Geschreven[];
  readonly namen: readonly Naamwijziging[];
}
