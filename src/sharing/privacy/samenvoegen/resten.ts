import { adres } from "../../../formula/adres";
import type { Opmerking } from "../../verslag";
import { groepszinnen } from "../groepszinnen";
import { voldoetAanElfproef } from "../herken/bsn";
import { maakKenmerkindex, type Kenmerkindex } from "../herken/kenmerken";
import { alleTekst } from "./alletekst";
import type { Blok } from "./blok";
import type { Lezing } from "./lezing";

/** Waaraan een cliënt te herkennen is: teksten die er vanzelf één aanwijzen, en nummers. */
export interface Kenmerken {
  readonly index: Kenmerkindex<"tekst" | "nummer">;
  readonly nummers: number;
}

/** Een kolom wijst cliënten aan als zoveel van haar waarden maar één keer voorkomen. */
const UNIEK = 0.9;
/** Zo lang is een nummer in een zin geen jaar of aantal meer; in een formule staan ook bedragen. */
const ZEKER = { zin: 5, getallen: 7 };

/** Wat er in de blokken stond waaraan een cliënt te herkennen is; de lijsten met minuten niet. */
export function kenmerkenVan(lezing: Lezing, blokken: readonly Blok[]): Kenmerken {
  const index: Kenmerken["index"] = maakKenmerkindex();
  const nummers = new Set<string>();
  const nummer = (cijfers: string) => {
    nummers.add(cijfers);
    index.neemOp(cijfers, "nummer");
  };
  for (const { blad, van, tot, kolommen, lijsten } of blokken)
    for (const kolom of kolommen) {
      const cellen: (string | number)[] = [];
      for (let rij = van; rij <= tot; rij++) {
        const plek = `${rij},${kolom}`;
        const waarde = lezing.blad(blad)?.waarden.get(plek);
        const formule = lezing.blad(blad)?.formules.has(plek) === true;
        if (!formule && (typeof waarde === "string" || typeof waarde === "number")) cellen.push(waarde);
      }
      if (lijsten.includes(kolom) || new Set(cellen).size < UNIEK * cellen.length) continue;
      for (const w of cellen)
        if (typeof w === "string" && /^[\d. -]+$/.test(w.trim())) {
          if (w.replace(/\D/g, "").length >= 4) nummer(w.replace(/\D/g, ""));
        } else if (typeof w === "string" && w.trim().length >= 3) index.neemOp(w, "tekst");
        else if (typeof w === "number" && Number.isInteger(w) && Math.abs(w) >= 1000)
          nummer(String(Math.abs(w)));
    }
  return { index, nummers: nummers.size };
}

/** Hoe zeker het is dat een gevonden kenmerk een cliënt aanwijst. */
interface Rest {
  readonly plek: string;
  readonly kenmerk: string;
  readonly zeker: boolean;
}

/** Waar in een werkmap die kenmerken nog staan, per blad of onderdeel: in elke cel, tekst, formule en elk attribuut. */
export function vindResten({ bladen, werkmap: { pakket } }: Lezing, k: Kenmerken): Opmerking[] {
  if (k.index.leeg()) return [];
  const opPad = new Map(bladen.map((b) => [b.pad.toLowerCase(), b]));
  const resten = pakket.paden().flatMap((pad): Opmerking[] => {
    if (!/\.(xml|rels|vml|psmdcp)$/i.test(pad) || !pakket.heeft(pad)) return [];
    const blad = opPad.get(pad.toLowerCase());
    const hier: Rest[] = [];
    for (const [plek, waarde] of blad?.waarden ?? []) {
      if (typeof waarde !== "string" && typeof waarde !== "number") continue;
      const [rij, kolom] = plek.split(",").map(Number) as [number, number];
      const lang = typeof waarde === "string" ? ZEKER.zin : Infinity;
      hier.push(...vindIn(k, String(waarde), adres({ rij, kolom }), lang));
    }
    let n = 0;
    alleTekst(pakket, pad, ({ tekst, cel, getallen }) => {
      hier.push(...vindIn(k, tekst, cel ?? `${pad} ${n++}`, getallen ? ZEKER.getallen : ZEKER.zin));
    });
    if (!telt(hier, k.nummers)) return [];
    const cellen = new Set(hier.map((r) => r.plek));
    const eerste = [...cellen].find((p) => !p.startsWith(pad));
    return [{ blad: blad?.titel ?? "", cel: eerste ?? pad, zin: groepszinnen.rest(cellen.size) }];
  });
  // Een gedeelde tekst is al bij haar cel genoemd; wat geen cel meer heeft, niet.
  const inCellen = resten.some((r) => r.blad !== "");
  return resten.filter((r) => !inCellen || !/sharedStrings\.xml$/i.test(r.cel));
}

function vindIn({ index }: Kenmerken, tekst: string, plek: string, zekerVanaf: number): Rest[] {
  return index.vind(tekst).map(({ soort, kenmerk }) => ({
    plek,
    kenmerk,
    zeker: soort === "tekst" || kenmerk.length >= zekerVanaf || voldoetAanElfproef(kenmerk),
  }));
}

/** Eén zeker kenmerk is genoeg; een ander nummer kan ook toeval zijn, en telt pas met een paar andere. */
function telt(resten: readonly Rest[], nummers: number): boolean {
  return (
    resten.some((r) => r.zeker) || new Set(resten.map((r) => r.kenmerk)).size >= Math.max(5, nummers / 20)
  );
}
