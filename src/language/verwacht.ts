import type { Eenheid } from "./eenheden";

/** Wat er op een plek hoort te staan: zo leest de lezer dezelfde tekst in een getalveld anders dan in een datumveld. */
export type Verwacht =
  /** Een getal in deze eenheid; staat er een tijd of een andere tijdseenheid bij, dan wordt die omgerekend. */
  | { readonly soort: "getal"; readonly eenheid: string; readonly vraagt: string }
  /** Hele cliënten, aanvragen, stappen. */
  | { readonly soort: "aantal"; readonly eenheid: string; readonly vraagt: string }
  /** Een aandeel, 1 is 100%; met de grenzen van de plek, want die zeggen of 80 een percentage is. */
  | { readonly soort: "aandeel"; readonly vanaf: number; readonly totEnMet: number; readonly vraagt: string }
  /** Een dag. Staat er alleen een jaar, dan is dat de eerste of de laatste dag ervan. */
  | { readonly soort: "datum"; readonly jaarIs: "begin" | "einde" }
  | { readonly soort: "jaartal" };

/** Waar het staat: dat bepaalt hoe iemand verder kan. */
export type Plaats = "veld" | "cel" | "bestand";

/** Wat de bron van een cel weet: haar waarde, wat er op het scherm staat, en of de opmaak er een dag, tijd of percentage van maakt. */
export interface Celgegeven {
  readonly waarde: string | number | boolean | { readonly fout: string } | null;
  readonly getoond?: string;
  readonly aard?: Aard;
}
export type Aard = "datum" | "tijd" | "percentage";

/** Gelezen; null is leeg. */
interface Gelezengetal {
  readonly getal: number | null;
  /** Wat ervan gemaakt is, als dat niet vanzelf spreekt. */
  readonly opgevat?: string;
  /** De eenheid die bij het getal zelf stond en al is omgerekend. */
  readonly omgerekend?: Pick<Eenheid, "maat" | "per">;
}

/** Gelezen, of een zin, met wat iemand dan kan typen. */
export type Lezing = Gelezengetal | { readonly zin: string; readonly voorstellen: readonly string[] };

/** Wat iemand daar doet om het goed te zetten. */
export const DOE: Readonly<Record<Plaats, string>> = { veld: "typ", cel: "maak ervan", bestand: "schrijf" };

/** Een cel waar iets in staat. */
export interface Gevuld extends Celgegeven {
  readonly waarde: string | number;
}

/** Een weigering met wat iemand dan kan typen; alleen wat de lezer zelf aanneemt, mag een voorstel zijn. */
export function weiger(zin: string, ...voorstellen: readonly string[]): Lezing {
  return { zin, voorstellen };
}
