import type { Pakket } from "../../xlsx/bestand/pakket";
import { loopXml } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";

/** Wat Excel bij een opmerking met antwoorden als notitie bewaart voor oude versies; de opmerking zelf staat in een eigen onderdeel. */
const VOOR_OUDE_EXCEL = /^\[(?:Threaded comment|Opmerkingenthread|Gespreksopmerking)/i;

/** De notities en opmerkingen van een blad op adres; van een gesprek het begin. */
export function leesNotities(pakket: Pakket, bladpad: string): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  const delen = pakket.relaties(bladpad);
  for (const soort of ["threadedComment", "comments"])
    for (const { doel } of delen.filter((r) => r.soort === soort))
      if (doel !== undefined && pakket.heeft(doel))
        for (const [plek, tekst] of leesDeel(pakket.lees(doel), doel))
          if (!uit.has(plek) && tekst !== "" && !VOOR_OUDE_EXCEL.test(tekst)) uit.set(plek, tekst);
  return uit;
}

function leesDeel(bytes: Uint8Array, pad: string): [plek: string, tekst: string][] {
  const uit: [string, string][] = [];
  let begin = 0;
  loopXml(bytes, pad, {
    open({ naam, attributen, eind }) {
      if (naam === "comment" || naam === "threadedComment") uit.push([attributen.ref ?? "", ""]);
      else if (naam === "t" || naam === "text") begin = eind;
    },
    sluit(naam, eind) {
      const hier = uit[uit.length - 1];
      if (hier === undefined || (naam !== "t" && naam !== "text")) return;
      // Een notitie heeft haar tekst in stukken (t) binnen text; een opmerking heeft hem er rechtstreeks in.
      const tekst = inhoudVan(bytes, begin, Math.max(begin, eind), pad);
      if (!tekst.includes("<") && (naam === "t" || hier[1] === "")) hier[1] += tekst;
    },
  });
  return uit.map(([plek, tekst]) => [plek, tekst.trim()]);
}
