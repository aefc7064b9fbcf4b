import { zinnen } from "../zinnen";
import { weiger } from "./weigering";
import { loopXml } from "./xml";
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
  let slot: { begin: number; eind: number; voor: string } | undefined;
  loopXml(bytes, DEEL, {
    open({ naam, voor, attributen, begin, eind }) {
      if (naam === "Types") slot = { begin: -1, eind: -1, voor };
      if (naam !== "Override") return;
      open = (attributen.PartName ?? "").replace(/^\//, "").toLowerCase();
      regels.set(open, { begin, eind });
    },
    sluit(naam, begin, eind) {
      if (naam === "Types" && slot) slot = { ...slot, begin, eind };
      if (naam === "Override" && open !== undefined) (regels.get(open) as { eind: number }).eind = eind;
    },
  });
  return {
    wijzig(weg, erbij) {
      if (slot === undefined || slot.begin < 0) return weiger(zinnen.xmlStuk(DEEL, "Types ontbreekt"));
      const { begin, voor } = slot;
      const nieuw = erbij.map(([pad, type]) => `<${voor}Override PartName="/${pad}" ContentType="${type}"/>`);
      return [
        ...weg.flatMap((pad) => {
          const regel = regels.get(pad.toLowerCase());
          return regel === undefined ? [] : [{ ...regel, tekst: "" }];
        }),
        ...(nieuw.length > 0 ? [{ begin, eind: begin, tekst: nieuw.join("") }] : []),
      ];
    },
  };
}
