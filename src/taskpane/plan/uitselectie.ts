import type { Tabel } from "../../tabellen/tabel";
import type { Selectie } from "../../workbook/werkmap";
import { leesGebied, type Plek } from "../../formula/adres";
import type { Aangewezen } from "./lijstkoppeling";

/** Wat er aangewezen is, voor een lijst op het blad `eigen`. */
export function aangewezen(s: Selectie, eigen: string): Aangewezen {
  const van = leesGebied(s.adres)?.van ?? { rij: 1, kolom: 1 };
  return {
    tabel: tabelUitSelectie(s, van),
    bron: `${s.blad}, ${s.adres}`,
    blad: s.blad,
    van,
    hier: s.blad === eigen,
  };
}

/** De cellen als tabel: met de rijnummers van het blad, wat er getoond wordt, en wat verborgen of samengevoegd is. */
function tabelUitSelectie(s: Selectie, van: Plek): Tabel {
  const weg = new Set(s.verborgen);
  return {
    rijen: s.waarden.map((rij, r) => ({
      naam: `rij ${van.rij + r}`,
      cellen: rij.map((waarde, k) => {
        const [getoond, aard] = [s.getoond[r]?.[k] ?? "", s.aarden[r]?.[k]];
        return { waarde, ...(getoond === "" ? {} : { getoond }), ...(aard === undefined ? {} : { aard }) };
      }),
      ...(weg.has(van.rij + r) ? { verborgen: true as const } : {}),
    })),
    samengevoegd: s.samengevoegd.map((g) => ({
      rij: g.van.rij - van.rij,
      kolom: g.van.kolom - van.kolom,
      rijen: g.tot.rij - g.van.rij + 1,
      kolommen: g.tot.kolom - g.van.kolom + 1,
    })),
  };
}
