import { zinnen } from "../zinnen";
import { weiger } from "./weigering";
import { loopXml } from "./xml";
import { achteraan, lijstplaats, type Lijstplaats } from "./lijst";
import type { Vervanging } from "./vervang";

const DEEL = "[Content_Types].xml";

/** De lijst van inhoudstypen: per onderdeel waar zijn regel staat, en waar er een bij kan. */
export interface Inhoudstypen {
  /** De vervangingen die regels weghalen en toevoegen. */
  wijzig(weg: readonly string[], erbij: readonly (readonly [pad: string, type: string])[]): Vervanging[];
}

export function leesInhoudstypen(bytes: Uint8Array): Inhoudstypen {
  const regels = new Map<string, { begin: number; eind: number }>();
  let open: string | undefined;
  let lijst: Lijstplaats | undefined;
  loopXml(bytes, DEEL, {
    open(tag) {
      const { naam, attributen, begin, eind } = tag;
      if (naam === "Types") lijst = lijstplaats(tag);
      if (naam !== "Override") return;
      open = (attributen.PartName ?? "").replace(/^\//, "").toLowerCase();
      regels.set(open, { begin, eind });
    },
    sluit(naam, begin, eind) {
      if (naam === "Types" && lijst) lijst = { ...lijst, slot: begin };
      if (naam === "Override" && open !== undefined) (regels.get(open) as { eind: number }).eind = eind;
    },
  });
  return {
    wijzig(weg, erbij) {
      if (lijst === undefined) return weiger(zinnen.xmlStuk(DEEL, "Types ontbreekt"));
      const { voor } = lijst;
      const nieuw = erbij.map(([pad, type]) => `<${voor}Override PartName="/${pad}" ContentType="${type}"/>`);
      return [
        ...weg.flatMap((pad) => {
          const regel = regels.get(pad.toLowerCase());
          return regel === undefined ? [] : [{ ...regel, tekst: "" }];
        }),
        ...achteraan(bytes, lijst, nieuw.join("")),
      ];
    },
  };
}
