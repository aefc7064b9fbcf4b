import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { metAttribuut } from "../../../xlsx/bestand/xmltag";
import { loopXml } from "../../../xlsx/bestand/xml";
import { tekst } from "../../schrijven/ontsnap";
import type { Lezing } from "./lezing";

/**
 * Zegt ook in de tabel zelf wat er nu in haar totaalrij staat; Excel bewaart dat twee keer. `nieuw` geeft per cel de formule, null voor
 * een waarde, en undefined voor wat niet verandert.
 */
export function wijzigTabeltotalen(
  { werkmap }: Lezing,
  nieuw: (blad: string, rij: number, kolom: number) => string | null | undefined,
): void {
  for (const { titel, tabellen } of werkmap.werkbladen)
    for (const { pad, gebied, totaalrijen } of tabellen) {
      if (totaalrijen === 0) continue;
      const bytes = werkmap.pakket.lees(pad);
      const kolom = (k: number) => nieuw(titel, gebied.tot.rij, gebied.van.kolom + k);
      werkmap.pakket.wijzig(pad, kolomtotalen(bytes, pad, kolom));
    }
}

function kolomtotalen(
  bytes: Uint8Array,
  pad: string,
  nieuw: (kolom: number) => string | null | undefined,
): Vervanging[] {
  const uit: Vervanging[] = [];
  let [k, formule]: [number, string | null | undefined] = [-1, undefined];
  let [oud, voorvoegsel] = [-1, ""];
  loopXml(bytes, pad, {
    open({ naam, voor, begin, eind, leeg }) {
      if (naam === "totalsRowFormula") oud = begin;
      if (naam !== "tableColumn") return;
      [formule, voorvoegsel] = [nieuw(++k), voor];
      if (formule === undefined) return;
      const tag = new TextDecoder().decode(bytes.subarray(begin, eind));
      const kop = metAttribuut(tag, "totalsRowFunction", formule === null ? undefined : "custom").replace(
        /\s*\/?>$/,
        "",
      );
      const slot = leeg ? `>${element(voor, formule)}</${voor}tableColumn>` : ">";
      uit.push({ begin, eind, tekst: kop + (leeg && formule === null ? "/>" : slot) });
    },
    sluit(naam, begin, eind) {
      if (formule === undefined) return;
      if (naam === "totalsRowFormula") uit.push({ begin: oud, eind, tekst: "" });
      // Achter de formule van een berekende kolom (CT_TableColumn, ECMA-376 deel 1, 18.5.1.3).
      if (naam === "tableColumn" && begin !== eind)
        uit.push({ begin, eind: begin, tekst: element(voorvoegsel, formule) });
    },
  });
  return uit;
}

function element(voor: string, formule: string | null): string {
  return formule === null ? "" : `<${voor}totalsRowFormula>${tekst(formule)}</${voor}totalsRowFormula>`;
}
