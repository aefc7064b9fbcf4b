import { tekst } from "../../xlsx/drukken/xml";

/** Tekst tussen tags; in een attribuut ook zonder aanhalingsteken. */
export { tekst };

export function attribuutwaarde(waarde: string): string {
  return tekst(waarde).replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\n/g, "&#10;");
}
