import { adres, type Plek } from "../../workbook/adres";
import { keurXml } from "../../xlsx/bestand/keurxml";
import { loopXml } from "../../xlsx/bestand/xml";
import type { Vervanging } from "../../xlsx/bestand/vervang";
import type { Bladscan } from "../werkmap/bladscan";
import { kolomVan, type Formulecel, type Kalecel } from "../werkmap/cel";
import { celXml, type Celinhoud } from "./celxml";

/** De vervangingen op een blad voor cellen die een nieuwe inhoud krijgen. Cellen en rijen die er niet waren, komen erbij. */
export function bladVervangingen(
  bytes: Uint8Array,
  pad: string,
  scan: Bladscan,
  nieuw: ReadonlyMap<string, { readonly plek: Plek; readonly inhoud: Celinhoud }>,
  bekend: readonly (Formulecel | Kalecel)[],
): Vervanging[] {
  const opPlek = new Map(bekend.map((c) => [`${c.rij},${c.kolom}`, c]));
  const uit: Vervanging[] = [];
  const erbij = new Map<number, { kolom: number; xml: string }[]>();
  for (const [sleutel, { plek, inhoud }] of nieuw) {
    const cel = opPlek.get(sleutel);
    const kop = { voor: scan.voor, adres: adres(plek), attributen: cel?.attributen ?? {} };
    const xml = gekeurd(celXml(kop, inhoud), pad);
    if (cel !== undefined) uit.push({ begin: cel.begin, eind: cel.eind, tekst: xml });
    else erbij.set(plek.rij, [...(erbij.get(plek.rij) ?? []), { kolom: plek.kolom, xml }]);
  }
  return [...uit, ...erbijVervangingen(bytes, pad, scan, erbij)];
}

function erbijVervangingen(
  bytes: Uint8Array,
  pad: string,
  { rijen, voor, cellen }: Bladscan,
  erbij: ReadonlyMap<number, { kolom: number; xml: string }[]>,
): Vervanging[] {
  const uit: Vervanging[] = [];
  const nieuweRijen: { rij: number; xml: string }[] = [];
  for (const [rij, lijst] of erbij) {
    lijst.sort((a, b) => a.kolom - b.kolom);
    const i = rijen.nummers.indexOf(rij);
    if (i < 0) {
      nieuweRijen.push({
        rij,
        xml: `<${voor}row r="${rij}">${lijst.map((c) => c.xml).join("")}</${voor}row>`,
      });
      continue;
    }
    const begin = rijen.begin[i] as number;
    const eind = rijen.begin[i + 1] ?? rijen.eind;
    const { plaatsen, slot, leeg } = kolomplaatsen(bytes.subarray(begin, eind), pad, begin);
    for (const { kolom, xml } of lijst) {
      const volgende = plaatsen.find((p) => p.kolom > kolom);
      const plaats = volgende?.begin ?? slot;
      uit.push({ begin: plaats, eind: plaats, tekst: xml });
    }
    if (leeg)
      uit.push(
        { begin: slot - 2, eind: slot, tekst: ">" },
        { begin: slot, eind: slot, tekst: `</${voor}row>` },
      );
  }
  nieuweRijen.sort((a, b) => a.rij - b.rij);
  for (const { rij, xml } of nieuweRijen) {
    const i = rijen.nummers.findIndex((n) => n > rij);
    const plaats = i < 0 ? (cellen.leeg ? cellen.eind : rijen.eind) : (rijen.begin[i] as number);
    uit.push({ begin: plaats, eind: plaats, tekst: xml });
  }
  if (cellen.leeg && nieuweRijen.length > 0) {
    uit.push({ begin: cellen.eind - 2, eind: cellen.eind, tekst: ">" });
    uit.push({ begin: cellen.eind, eind: cellen.eind, tekst: `</${voor}sheetData>` });
  }
  return uit;
}

/** Waar elke cel van een rij begint, en waar de rij ophoudt. */
function kolomplaatsen(rij: Uint8Array, pad: string, vanaf: number) {
  const plaatsen: { kolom: number; begin: number }[] = [];
  let [kolom, slot, leeg, klaar] = [0, 0, false, false];
  loopXml(
    rij,
    pad,
    {
      open(tag) {
        if (klaar) return;
        if (tag.naam === "row") [leeg, slot] = [tag.leeg, vanaf + tag.eind];
        if (tag.naam !== "c") return;
        kolom = kolomVan(rij, tag) ?? kolom + 1;
        plaatsen.push({ kolom, begin: vanaf + tag.begin });
      },
      sluit(naam, begin) {
        if (naam !== "row" || klaar) return;
        klaar = true;
        if (!leeg) slot = vanaf + begin;
      },
    },
    false,
  );
  return { plaatsen, slot, leeg };
}

/** Een cel die geschreven gaat worden, is zelf welgevormd: dan blijft het blad dat ook. */
function gekeurd(xml: string, pad: string): string {
  keurXml(new TextEncoder().encode(xml), pad);
  return xml;
}
