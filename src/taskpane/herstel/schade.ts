import { heeftAanroep } from "../../formula/aanroepen";
import { alsGetoond } from "../../formula/herschrijf";
import { isDynamisch, onbekendeFuncties, type Schade } from "../../sharing/herstelformule";
import { zonderVreemdeKop } from "../../sharing/werkmap/vreemd";
import { adres, leesAdres } from "../../formula/adres";
import type { Celformule, Formulebeeld } from "../../workbook/werkmap";

/** Een cel waar iets aan mankeert, met de formule die er weer hoort. */
export interface Stuk extends Celformule {
  readonly schade: Schade;
  readonly wordt: string;
}

/** Waarom een cel hier niet te herstellen is. */
export type Reden = "beveiligd" | "matrix" | "onbekend";

export interface Gevonden {
  readonly stuk: readonly Stuk[];
  readonly niet: readonly (Stuk & { readonly reden: Reden })[];
  /** Formules met een functie van ons waar niets aan mankeert. */
  readonly heel: number;
}

/** Zoekt in de open werkmap de functies van ons die niet werken. */
export function zoekSchade({ formules, beveiligd }: Formulebeeld): Gevonden {
  const onze = formules.filter((f) => heeftAanroep(zonderVreemdeKop(f.formule)));
  const alle = onze.flatMap((f): Stuk[] => {
    const soort = schade(f);
    return soort === undefined ? [] : [{ ...f, schade: soort, wordt: hersteld(f.formule) }];
  });
  const opBlad = groepeer(alle);
  const redenVan = (s: Stuk): Reden | undefined => {
    if (beveiligd.includes(s.blad)) return "beveiligd";
    if (onbekendeFuncties(s.wordt).length > 0) return "onbekend";
    return isDynamisch(s.wordt) && !DEZE_RIJ.test(s.formule) && heeftBuur(s, opBlad) ? "matrix" : undefined;
  };
  const gekeurd = alle.map((s) => ({ s, reden: redenVan(s) }));
  return {
    stuk: gekeurd.flatMap(({ s, reden }) => (reden === undefined ? [s] : [])),
    niet: gekeurd.flatMap(({ s, reden }) => (reden === undefined ? [] : [{ ...s, reden }])),
    heel: onze.length - alle.length,
  };
}

/** In een berekende kolom van een tabel staat in elke rij dezelfde formule; dat is geen matrix. */
const DEZE_RIJ = /\[#This Row\]|\[@/i;

/** De formule zoals Excel haar toont, zonder de naam van een ander bestand ervoor. */
function hersteld(formule: string): string {
  return alsGetoond(zonderVreemdeKop(formule));
}

/** Zolang de functies niet geladen zijn, noemt Excel ze _xldudf_WMO_X; dat is geen schade zolang er een uitkomst staat. */
function schade({ formule, waarde }: Celformule): Schade | undefined {
  if (zonderVreemdeKop(formule) !== formule) return "kop";
  const kleineLetters = /(?:_xldudf_wmo_|\bwmo\.)/.test(formule) && hersteld(formule) !== formule;
  const vast = waarde === "#NAME?" || (typeof waarde === "object" && waarde?.fout === "#NAME?");
  if (kleineLetters) return "naam";
  if (!vast) return undefined;
  return hersteld(formule) === formule ? "vast" : "naam";
}

function groepeer(stukken: readonly Stuk[]): ReadonlySet<string> {
  return new Set(stukken.map((s) => `${s.blad}!${s.cel}!${s.formule}`));
}

/**
 * Een matrixformule ({=…}) laat in al haar cellen dezelfde formule zien, en Excel laat er geen deel van veranderen. Office.js zegt
 * niet welke dat zijn; dezelfde formule in de cel ernaast of eronder is het kenmerk.
 */
function heeftBuur({ blad, cel, formule }: Stuk, alle: ReadonlySet<string>): boolean {
  const plek = leesAdres(cel);
  if (plek === undefined) return false;
  const { rij, kolom } = plek;
  return [
    { rij, kolom: kolom - 1 },
    { rij, kolom: kolom + 1 },
    { rij: rij - 1, kolom },
    { rij: rij + 1, kolom },
  ].some((p) => p.rij > 0 && p.kolom > 0 && alle.has(`${blad}!${adres(p)}!${formule}`));
}
