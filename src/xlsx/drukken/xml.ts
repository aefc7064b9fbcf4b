/** Attributen van een element; wat undefined is, blijft weg. */
export type Attributen = Readonly<Record<string, string | number | undefined>>;

/** Eén element; zonder inhoud sluit het zichzelf. De inhoud is al XML. */
export function el(naam: string, attributen: Attributen = {}, inhoud?: string | readonly string[]): string {
  let open = "";
  for (const sleutel in attributen) {
    const waarde = attributen[sleutel];
    if (waarde !== undefined)
      open += ` ${sleutel}="${typeof waarde === "number" ? waarde : attribuut(waarde)}"`;
  }
  const binnen = typeof inhoud === "string" ? inhoud : (inhoud ?? []).join("");
  return binnen === "" ? `<${naam}${open}/>` : `<${naam}${open}>${binnen}</${naam}>`;
}

/** Een element om een lijst; een lege lijst geeft niets. */
export function lijst(naam: string, delen: readonly string[], metTelling = true): string {
  return delen.length === 0 ? "" : el(naam, metTelling ? { count: delen.length } : {}, delen);
}

/** Een heel onderdeel van het bestand. */
export function document(wortel: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${wortel}`;
}

/** Verreweg de meeste teksten zijn kaal; dat eerst vragen scheelt bij grote bladen de helft van de tijd. */
const BIJZONDER = /[^\t -%'-;=?-^`-~\u00A0-\uD7FF\uE000-\uFFFD]/;

/** Tekst tussen twee tags. */
export function tekst(waarde: string): string {
  if (!BIJZONDER.test(waarde)) return waarde;
  return veilig(waarde).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Een element met tekst; spaties en regeleinden blijven staan. */
export function tekstElement(naam: string, waarde: string): string {
  const bewaar = /^\s|\s$|\n/.test(waarde) ? { "xml:space": "preserve" } : {};
  return el(naam, bewaar, tekst(waarde));
}

function attribuut(waarde: string): string {
  const veilig = tekst(waarde);
  return /["\n]/.test(veilig) ? veilig.replace(/"/g, "&quot;").replace(/\n/g, "&#10;") : veilig;
}

/**
 * XML kent geen stuurtekens; Excel schrijft ze als _x0007_ en daarom een letterlijke _x0007_ als _x005F_x0007_
 * (ECMA-376, ST_Xstring). Een half teken (losse surrogaat) wordt het vervangteken.
 */
function veilig(waarde: string): string {
  return waarde
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/\r\n?/g, "\n")
    .replace(
      // eslint-disable-next-line no-control-regex
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
      (teken) => `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD");
}
