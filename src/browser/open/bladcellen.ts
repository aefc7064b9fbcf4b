import { loopXml, type Begintag } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import { kolomVan, leesCelwaarde, type Kalecel } from "../../sharing/werkmap/cel";

/** Alle cellen van een blad zoals zij in het bestand staan, ook lege met alleen opmaak. Rij en kolom tellen vanaf 1. */
export function leesBladcellen(
  bytes: Uint8Array,
  pad: string,
  teksten: (nummer: number) => string,
): Kalecel[] {
  const uit: Kalecel[] = [];
  let [rij, kolom, inhoud, binnen] = [0, 0, 0, false];
  let cel: Begintag | undefined;
  let stukken: string[] = [];
  loopXml(bytes, pad, {
    open(tag) {
      const { naam } = tag;
      if (naam === "sheetData") binnen = true;
      else if (!binnen) return;
      else if (naam === "row")
        [rij, kolom] = [tag.attributen.r === undefined ? rij + 1 : Number(tag.attributen.r), 0];
      else if (naam === "c") {
        kolom = kolomVan(bytes, tag) ?? kolom + 1;
        [cel, stukken] = [tag, []];
      } else if (naam === "v" || naam === "t") inhoud = tag.eind;
    },
    sluit(naam, begin, eind) {
      if (naam === "sheetData") binnen = false;
      if (cel === undefined) return;
      if (naam === "v" || naam === "t") stukken.push(inhoudVan(bytes, inhoud, begin, pad));
      else if (naam === "c") {
        const { attributen, voor, begin: van } = cel;
        const tekst = stukken.length === 0 ? undefined : stukken.join("");
        const bewaard = leesCelwaarde(attributen.t, tekst, teksten);
        uit.push({ rij, kolom, begin: van, eind, voor, attributen, bewaard });
        cel = undefined;
      }
    },
  });
  return uit;
}
