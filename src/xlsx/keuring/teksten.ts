import { loopXml } from "../bestand/xml";
import { inhoudVan } from "../bestand/xmltekst";
import { doelVan, type Keurbron } from "./bron";

/** De gedeelde teksten met deze nummers; alleen die worden onthouden. */
export function leesGedeeld(
  bron: Keurbron,
  werkmap: string,
  nummers: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const uit = new Map<number, string>();
  const pad = doelVan(bron, werkmap, "sharedStrings");
  if (pad === undefined || nummers.size === 0) return uit;
  const bytes = bron.lees(pad);
  let [nummer, tekst, begin, uitspraak] = [-1, "", 0, false];
  loopXml(bytes, pad, {
    open({ naam, eind }) {
      if (naam === "si") [nummer, tekst] = [nummer + 1, ""];
      else if (naam === "rPh") uitspraak = true;
      else if (naam === "t") begin = eind;
    },
    sluit(naam, eind) {
      if (naam === "rPh") uitspraak = false;
      if (!nummers.has(nummer)) return;
      if (naam === "t" && !uitspraak && eind > begin) tekst += inhoudVan(bytes, begin, eind, pad);
      else if (naam === "si") uit.set(nummer, tekst);
    },
  });
  return uit;
}
