import { RUIMTE } from "./ruimten";
import { document, el, tekstElement } from "./xml";

/** Verzamelt de teksten van alle bladen; elke tekst staat er één keer in. */
export function gedeeldeTeksten(): { nummer(tekst: string): number; xml(): string } {
  const nummers = new Map<string, number>();
  let keren = 0;
  return {
    nummer(tekst) {
      keren += 1;
      const bekend = nummers.get(tekst);
      if (bekend !== undefined) return bekend;
      nummers.set(tekst, nummers.size);
      return nummers.size - 1;
    },
    xml: () =>
      document(
        el(
          "sst",
          { xmlns: RUIMTE.blad, count: keren, uniqueCount: nummers.size },
          [...nummers.keys()].map((tekst) => el("si", {}, tekstElement("t", tekst))),
        ),
      ),
  };
}
