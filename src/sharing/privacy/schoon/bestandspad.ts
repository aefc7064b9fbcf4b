import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { loopXml } from "../../../xlsx/bestand/xml";

/** Haalt de map weg waarin het bestand stond (x15ac:absPath), met de AlternateContent die er alleen voor dient. */
export function zonderBestandspad(bytes: Uint8Array, pad: string): Vervanging[] {
  let keuze: { begin: number; alleen: boolean } | undefined;
  let los: { begin: number; eind: number } | undefined;
  const uit: Vervanging[] = [];
  loopXml(bytes, pad, {
    open({ naam, begin, eind }) {
      if (naam === "AlternateContent") [keuze, los] = [{ begin, alleen: true }, undefined];
      else if (naam === "absPath") los = { begin, eind };
      else if (naam !== "Choice" && keuze !== undefined) keuze.alleen = false;
    },
    sluit(naam, _, eind) {
      if (naam === "absPath" && los !== undefined) {
        los = { begin: los.begin, eind };
        if (keuze === undefined) uit.push({ ...los, tekst: "" });
      }
      if (naam !== "AlternateContent") return;
      if (los !== undefined)
        uit.push(keuze?.alleen === true ? { begin: keuze.begin, eind, tekst: "" } : { ...los, tekst: "" });
      [keuze, los] = [undefined, undefined];
    },
  });
  return uit;
}
