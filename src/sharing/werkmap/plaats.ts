import { loopXml } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";

/** Een stuk tekst in een onderdeel: waar het staat (in bytes) en wat er staat. */
export interface Formuleplaats {
  readonly begin: number;
  readonly eind: number;
  readonly formule: string;
  /** Staat zij in een attribuut? Dan horen de aanhalingstekens bij de plaats. */
  readonly attribuut?: boolean;
}

/** Elke <f> in een onderdeel dat geen blad is, zoals een grafiek. */
export function leesFormules(bytes: Uint8Array, pad: string): Formuleplaats[] {
  const uit: Formuleplaats[] = [];
  let begin = 0;
  loopXml(bytes, pad, {
    open: ({ naam, eind }) => void (naam === "f" && (begin = eind)),
    sluit(naam, eind) {
      if (naam === "f") uit.push({ begin, eind, formule: inhoudVan(bytes, begin, eind, pad) });
    },
  });
  return uit;
}
