import type { Vervanging } from "../../../xlsx/bestand/vervang";
import { loopXml } from "../../../xlsx/bestand/xml";
import { inhoudVan } from "../../../xlsx/bestand/xmltekst";
import type { Werkmapbestand } from "../../werkmap/werkmap";
import { kolomVan } from "../../werkmap/cel";
import { blokBij, type Blok } from "./blok";
import type { Lezing } from "./lezing";

/** Maakt gedeelde teksten leeg die na het wissen geen cel meer heeft; de andere houden hun nummer. */
export function wisTeksten({ werkmap, bladen }: Lezing, blokken: readonly Blok[]): void {
  const pad = werkmap.pakket.relaties(werkmap.pad).find((r) => r.soort === "sharedStrings")?.doel;
  if (pad === undefined || !werkmap.pakket.heeft(pad)) return;
  const nodig = new Set<number>();
  for (const blad of bladen) {
    const inBlok = (rij: number, kolom: number) => blokBij(blokken, blad.titel, rij, kolom) !== undefined;
    gebruikteTeksten(werkmap.pakket.lees(blad.pad), blad.pad, inBlok, (nummer) => nodig.add(nummer));
  }
  werkmap.pakket.wijzig(pad, legeTeksten(werkmap, pad, nodig));
}

function gebruikteTeksten(
  bytes: Uint8Array,
  pad: string,
  weg: (rij: number, kolom: number) => boolean,
  bij: (nummer: number) => void,
): void {
  let [rij, kolom, telt, inhoud] = [0, 0, false, 0];
  loopXml(bytes, pad, {
    open(tag) {
      const { naam } = tag;
      if (naam === "row") [rij, kolom] = [Number(tag.attributen.r ?? rij + 1), 0];
      else if (naam === "c") {
        kolom = kolomVan(bytes, tag) ?? kolom + 1;
        telt = tag.attributen.t === "s" && !weg(rij, kolom);
      } else if (naam === "v") inhoud = tag.eind;
    },
    sluit(naam, begin) {
      if (naam === "v" && telt) bij(Number(inhoudVan(bytes, inhoud, begin, pad)));
    },
  });
}

function legeTeksten({ pakket }: Werkmapbestand, pad: string, nodig: ReadonlySet<number>): Vervanging[] {
  const bytes = pakket.lees(pad);
  const uit: Vervanging[] = [];
  let [nummer, begin, voor] = [-1, 0, ""];
  loopXml(bytes, pad, {
    open(tag) {
      if (tag.naam !== "si") return;
      nummer++;
      [begin, voor] = [tag.begin, tag.voor];
    },
    sluit(naam, _, eind) {
      if (naam === "si" && !nodig.has(nummer))
        uit.push({ begin, eind, tekst: `<${voor}si><${voor}t/></${voor}si>` });
    },
  });
  return uit;
}
