import type { Thema } from "./officecontext";

/** Wat de pagina en het paneel elkaar sturen. Alleen binnen dezelfde oorsprong. */
export type Bericht =
  /** Het paneel is geladen en wil beginnen. */
  | { readonly wmo: "hallo" }
  /** De pagina is er; met de kleuren van Office. */
  | { readonly wmo: "begin"; readonly thema: Thema }
  /** Een bericht van of voor de client. */
  | { readonly wmo: "bericht"; readonly tekst: string };

/** Is dit een bericht van ons? */
export function isBericht(x: unknown): x is Bericht {
  return typeof x === "object" && x !== null && "wmo" in x;
}
