import { uitKlembord } from "../../tabellen/gescheiden";
import { uitHtmlrijen, type Htmlcel } from "../../tabellen/html";
import type { Tabel } from "../../tabellen/tabel";

/**
 * Wat er op het klembord staat als tabel. Excel zet er twee vormen op: tekst met tabs, en HTML. Alleen de HTML weet wat samengevoegd en
 * verborgen is; zonder tabel daarin geldt de tekst.
 */
export function leesPlakbord(bord: DataTransfer | null): Tabel {
  const html = bord?.getData("text/html") ?? "";
  const tabel = /<table/i.test(html) ? htmltabel(html) : undefined;
  return tabel ?? uitKlembord(bord?.getData("text") ?? "");
}

/** Leest de eerste tabel; een document van DOMParser voert niets uit en haalt niets op. */
function htmltabel(html: string): Tabel | undefined {
  const tabel = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (tabel === null || tabel.rows.length === 0) return undefined;
  return uitHtmlrijen(
    [...tabel.rows].map((rij) => ({
      verborgen: /display:\s*none/i.test(rij.getAttribute("style") ?? ""),
      cellen: [...rij.cells].map((cel): Htmlcel => ({
        tekst: celtekst(cel).trim(),
        rijen: cel.rowSpan,
        kolommen: cel.colSpan,
        loopt: /mso-ignore:\s*colspan/i.test(cel.getAttribute("style") ?? ""),
      })),
    })),
  );
}

/** De tekst van een cel: een regeleinde in de broncode is een spatie, <br> is een regeleinde in de cel. */
function celtekst(knoop: Node): string {
  if (knoop.nodeName === "BR") return "\n";
  if (knoop.nodeType === Node.TEXT_NODE) return (knoop.textContent ?? "").replace(/[ \t\r\n]+/g, " ");
  return [...knoop.childNodes].map(celtekst).join("");
}
