import type { Celwaarde } from "../../workbook/blad";
import { isGetal, isKeuze, type Kolom } from "../../plans/vorm/veld";
import type { Ruw } from "../../plans/vorm/keurveld";
import { schriftVan } from "./schrift";

/** Eén cel van een lijst: wat er te lezen staat, en het getal daarachter zolang niemand de tekst wijzigt. */
export interface Lijstcel {
  readonly tekst: string;
  readonly getal?: number;
}

/** Een rij van een lijst, per kolom een cel. */
export type Lijstrij = readonly Lijstcel[];

export const LEGE_CEL: Lijstcel = { tekst: "" };

/** Wat er in een cel staat als gegeven; een zin als het geen getal of datum is. */
export function leesLijstcel(kolom: Kolom, cel: Lijstcel): { readonly ruw: Ruw; readonly zin?: string } {
  if (!isGetal(kolom)) return { ruw: cel.tekst.trim() };
  if (cel.getal !== undefined) return { ruw: cel.getal };
  const gelezen = schriftVan(kolom).lees(cel.tekst);
  return "zin" in gelezen ? { ruw: cel.tekst, zin: gelezen.zin } : { ruw: gelezen.getal };
}

/** Een waarde uit een werkblad, van het klembord of uit een vraag als cel van deze kolom. */
export function alsLijstcel(kolom: Kolom, waarde: Celwaarde | null | undefined): Lijstcel {
  if (waarde === null || waarde === undefined) return LEGE_CEL;
  if (typeof waarde === "number" && isGetal(kolom))
    return { tekst: schriftVan(kolom).toon(waarde), getal: waarde };
  const tekst = alsTekst(waarde);
  if (!isKeuze(kolom)) return { tekst };
  return { tekst: kolom.keuzes.find((k) => k.toLowerCase() === tekst.toLowerCase()) ?? tekst };
}

/** Wat er in een cel van een werkblad te lezen staat. */
export function alsTekst(waarde: Celwaarde | null): string {
  if (waarde === null) return "";
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  return (typeof waarde === "object" ? waarde.fout : String(waarde)).trim();
}
