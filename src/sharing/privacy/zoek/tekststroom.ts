import type { Begintag, Luisteraar } from "../../../xlsx/bestand/xml";
import { inhoudVan } from "../../../xlsx/bestand/xmltekst";
import type { Stuk } from "./plek";

/** Een tekst in een onderdeel die bij elkaar hoort, ook als zij in stukken opmaak is geknipt. */
export interface Passage {
  readonly element: string;
  /** De cel waar de opmerking bij hoort. */
  readonly ref: string | undefined;
  /** Hoe het element heet, of de naam die het draagt: <bsn>, name="BSN". */
  readonly label: string | undefined;
  readonly stukken: readonly Stuk[];
}

export interface Attribuutpassage {
  readonly element: string;
  readonly tag: Begintag;
  readonly naam: string;
  readonly waarde: string;
  readonly ref: string | undefined;
  readonly label: string | undefined;
}

export interface Teksthoorder {
  passage(p: Passage): void;
  attribuut(a: Attribuutpassage): void;
}

/** Elementen waarvan de stukken samen één tekst zijn: een alinea, een gedeelde tekst, de tekst van een opmerking. */
const SAMEN = new Set(["p", "si", "text"]);
/** Attributen zonder tekst van een mens: nummers, verwijzingen, controlegetallen. */
export const GEEN_TEKST =
  /^(?:xmlns|xr\d*:|mc:|r:|uid$|ref$|sqref$|.*hash.*|.*salt.*|type$|style$|path$|.*guid$|count$|id$|contenttype|partname|spincount|algorithmname|coord.*|f$)/i;

/** Luistert naar alle tekst van een onderdeel: tussen de tags en in attributen. */
export function tekststroom(bytes: Uint8Array, pad: string, hoor: Teksthoorder): Luisteraar {
  const open: { naam: string; label: string | undefined }[] = [];
  let vorig = 0;
  let ref: string | undefined;
  let samen: { diepte: number; element: string; stukken: Stuk[] } | undefined;
  const tussen = (tot: number) => {
    const begin = vorig;
    const laatste = open[open.length - 1];
    if (tot <= begin || laatste === undefined) return;
    const tekst = inhoudVan(bytes, begin, tot, pad);
    if (tekst.trim() === "") return;
    const stuk = { begin, eind: tot, tekst };
    if (samen !== undefined) samen.stukken.push(stuk);
    else hoor.passage({ element: laatste.naam, ref, label: laatste.label, stukken: [stuk] });
  };
  return {
    open(tag) {
      tussen(tag.begin);
      vorig = tag.eind;
      const { naam, attributen } = tag;
      const label = attributen.name ?? naam;
      if (naam === "comment" || naam === "threadedComment") ref = attributen.ref;
      for (const [attribuut, waarde] of Object.entries(attributen))
        if (waarde.length > 2 && !GEEN_TEKST.test(attribuut))
          hoor.attribuut({ element: naam, tag, naam: attribuut, waarde, ref, label });
      open.push({ naam, label });
      if (samen === undefined && SAMEN.has(naam)) samen = { diepte: open.length, element: naam, stukken: [] };
    },
    sluit(naam, begin, eind) {
      // De cellen van een blad leest een ander; hun XML is geen tekst.
      if (naam === "sheetData") vorig = begin;
      tussen(begin);
      vorig = eind;
      if (samen?.diepte === open.length) {
        if (samen.stukken.length > 0)
          hoor.passage({ element: samen.element, ref, label: undefined, stukken: samen.stukken });
        samen = undefined;
      }
      open.pop();
    },
  };
}
