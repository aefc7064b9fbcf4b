import { adres } from "../../../formula/adres";
import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { loopXml, type Begintag } from "../../../xlsx/bestand/xml";
import { celXml, type Celinhoud } from "../../schrijven/celxml";
import { kolomVan } from "../../werkmap/cel";
import type { Bladlezing } from "./lezing";

/** Geeft cellen die er al staan een andere inhoud; hun opmaak blijft. Undefined laat een cel zoals zij is. */
export function vervangCellen(
  bytes: Uint8Array,
  { pad, scan }: Bladlezing,
  [van, tot]: readonly [number, number],
  nieuw: (rij: number, kolom: number) => Celinhoud | undefined,
): Vervanging[] {
  const uit: Vervanging[] = [];
  const { nummers, begin, eind } = scan.rijen;
  nummers.forEach((rij, i) => {
    if (rij < van || rij > tot) return;
    const vanaf = begin[i] as number;
    const stuk = bytes.subarray(vanaf, begin[i + 1] ?? eind);
    let kolom = 0;
    let cel: { tag: Begintag; inhoud: Celinhoud } | undefined;
    const open = (tag: Begintag) => {
      if (tag.naam !== "c") return;
      kolom = kolomVan(stuk, tag) ?? kolom + 1;
      const inhoud = nieuw(rij, kolom);
      cel = inhoud === undefined ? undefined : { tag, inhoud };
    };
    const sluit = (naam: string, _: number, na: number) => {
      if (naam !== "c" || cel === undefined) return;
      const kop = { voor: scan.voor, attributen: cel.tag.attributen, adres: adres({ rij, kolom }) };
      uit.push({ begin: vanaf + cel.tag.begin, eind: vanaf + na, tekst: celXml(kop, cel.inhoud) });
      cel = undefined;
    };
    loopXml(stuk, pad, { open, sluit }, false);
  });
  return uit;
}
