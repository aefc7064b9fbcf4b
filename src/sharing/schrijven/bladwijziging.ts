import { adres, type Plek } from "../../formula/adres";
import { keurXml } from "../../xlsx/bestand/keurxml";
import { achteraan, lijstplaats, type Lijstplaats } from "../../xlsx/bestand/lijst";
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
    const { plaatsen, lijst: open } = kolomplaatsen(bytes.subarray(begin, eind), pad, begin);
    if (plaatsen.length === 0) {
      uit.push(...achteraan(bytes, open, lijst.map((c) => c.xml).join("")));
      continue;
    }
    for (const { kolom, xml } of lijst) {
      const plaats = plaatsen.find((p) => p.kolom > kolom)?.begin ?? open.slot;
      uit.push({ begin: plaats, eind: plaats, tekst: xml });
    }
  }
  nieuweRijen.sort((a, b) => a.rij - b.rij);
  const achter: string[] = [];
  for (const { rij, xml } of nieuweRijen) {
    const i = rijen.nummers.findIndex((n) => n > rij);
    if (i < 0) achter.push(xml);
    else uit.push({ begin: rijen.begin[i] as number, eind: rijen.begin[i] as number, tekst: xml });
  }
  return cellen === undefined ? uit : [...uit, ...achteraan(bytes, cellen, achter.join(""))];
}

/** Waar elke cel van een rij begint, en de rij als lijst van cellen. */
function kolomplaatsen(rij: Uint8Array, pad: string, vanaf: number) {
  const plaatsen: { kolom: number; begin: number }[] = [];
  let [kolom, klaar] = [0, false];
  let lijst: Lijstplaats = { naam: "row", voor: "", begin: vanaf, eind: vanaf, leeg: false, slot: vanaf };
  loopXml(
    rij,
    pad,
    {
      open(tag) {
        if (klaar) return;
        if (tag.naam === "row")
          lijst = {
            ...lijstplaats(tag),
            begin: vanaf + tag.begin,
            eind: vanaf + tag.eind,
            slot: vanaf + tag.eind,
          };
        if (tag.naam !== "c") return;
        kolom = kolomVan(rij, tag) ?? kolom + 1;
        plaatsen.push({ kolom, begin: vanaf + tag.begin });
      },
      sluit(naam, begin) {
        if (naam !== "row" || klaar) return;
        klaar = true;
        lijst = { ...lijst, slot: vanaf + begin };
      },
    },
    false,
  );
  return { plaatsen, lijst };
}

/** Een cel die geschreven gaat worden, is zelf welgevormd: dan blijft het blad dat ook. */
function gekeurd(xml: string, pad: string): string {
  keurXml(new TextEncoder().encode(xml), pad);
  return xml;
}
