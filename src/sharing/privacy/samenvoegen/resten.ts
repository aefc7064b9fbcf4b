import { adres } from "../../../workbook/adres";
import type { Opmerking } from "../../verslag";
import { groepszinnen } from "../groepszinnen";
import type { Blok } from "./blok";
import type { Lezing } from "./lezing";

/** Waaraan een cliënt te herkennen is: teksten die er vanzelf één aanwijzen, en nummers, die dat pas met elkaar doen. */
export interface Kenmerken {
  readonly teksten: ReadonlySet<string>;
  readonly nummers: ReadonlySet<string>;
}

/** Een kolom wijst cliënten aan als zoveel van haar waarden maar één keer voorkomen. */
const UNIEK = 0.9;

/** Wat er in de blokken stond waaraan een cliënt te herkennen is; de lijsten met minuten niet. */
export function kenmerkenVan(lezing: Lezing, blokken: readonly Blok[]): Kenmerken {
  const [teksten, nummers] = [new Set<string>(), new Set<string>()];
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
        if (typeof w === "string" && w.trim().length >= 3) teksten.add(w.trim().toLowerCase());
        else if (typeof w === "number" && Number.isInteger(w) && Math.abs(w) >= 1000) nummers.add(String(w));
    }
  return { teksten, nummers };
}

/** Waar in een werkmap die kenmerken nog staan, per blad of onderdeel. */
export function vindResten({ bladen, werkmap: { pakket } }: Lezing, k: Kenmerken): Opmerking[] {
  if (k.teksten.size + k.nummers.size === 0) return [];
  const opBlad = bladen.flatMap(({ titel, waarden }) => {
    const geraakt = [...waarden].flatMap(([plek, waarde]) => {
      if (typeof waarde !== "string" && typeof waarde !== "number") return [];
      const [rij, kolom] = plek.split(",").map(Number) as [number, number];
      return treffer(String(waarde), k) === undefined
        ? []
        : [{ cel: adres({ rij, kolom }), waarde: String(waarde) }];
    });
    const [eerste] = geraakt;
    const genoeg = telt(
      geraakt.map((g) => g.waarde),
      k,
    );
    return eerste !== undefined && genoeg
      ? [{ blad: titel, cel: eerste.cel, zin: groepszinnen.rest(geraakt.length) }]
      : [];
  });
  const paden = new Set(bladen.map((b) => b.pad.toLowerCase()));
  const elders = pakket.paden().flatMap((pad) => {
    if (paden.has(pad.toLowerCase()) || !/\.(xml|rels|vml)$/i.test(pad) || !pakket.heeft(pad)) return [];
    const xml = new TextDecoder().decode(pakket.lees(pad));
    const stukken = [...xml.matchAll(/>([^<]+)<|=\s*"([^"]*)"|=\s*'([^']*)'/g)].map(
      (m) => m[1] ?? m[2] ?? m[3] ?? "",
    );
    const geraakt = stukken.filter((s) => treffer(s, k) !== undefined);
    return telt(geraakt, k) ? [{ blad: "", cel: pad, zin: groepszinnen.rest(geraakt.length) }] : [];
  });
  return [...opBlad, ...elders];
}

/** Eén tekst is genoeg; een nummer kan ook toeval zijn, en telt pas met een paar andere. */
function telt(gevonden: readonly string[], k: Kenmerken): boolean {
  const soorten = gevonden.map((g) => treffer(g, k));
  const nummers = new Set(soorten.filter((s) => s !== undefined && k.nummers.has(s)));
  return (
    soorten.some((s) => s !== undefined && k.teksten.has(s)) ||
    nummers.size >= Math.max(5, k.nummers.size / 20)
  );
}

function treffer(stuk: string, { teksten, nummers }: Kenmerken): string | undefined {
  const heel = stuk.trim().toLowerCase();
  if (teksten.has(heel) || nummers.has(heel)) return heel;
  return heel.split(/[\s,;:()"']+/).find((woord) => teksten.has(woord));
}
