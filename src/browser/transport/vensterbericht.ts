import type { Paginabestand } from "./heelbestand";
import type { Thema } from "./officecontext";

/** Wat de pagina en het paneel elkaar sturen. Alleen binnen dezelfde oorsprong. */
export type Bericht =
  /** Het paneel is geladen en wil beginnen. */
  | { readonly wmo: "hallo" }
  /** De pagina is er; met de kleuren van Office. */
  | { readonly wmo: "begin"; readonly thema: Thema }
  /** Een bericht van of voor de client. */
  | { readonly wmo: "bericht"; readonly tekst: string }
  /** Het paneel vraagt de open werkmap als bestand, of wil een kopie openen. */
  | { readonly wmo: "vraag"; readonly nummer: number; readonly haal: true }
  | { readonly wmo: "vraag"; readonly nummer: number; readonly open: Uint8Array }
  | { readonly wmo: "antwoord"; readonly nummer: number; readonly bestand: Paginabestand }
  | { readonly wmo: "antwoord"; readonly nummer: number; readonly fout: string };

/** Is dit een bericht van ons? */
export function isBericht(x: unknown): x is Bericht {
  return typeof x === "object" && x !== null && "wmo" in x;
}
