import { leesKeuze, leesTekst } from "../../language/invoertekst";
import { opEenRegel } from "../../language/wit";
import { isGetal, isKeuze, type Kolom, type Waarde } from "../../plans/opgave/veld";
import type { Waarden } from "../../plans/opgave/vraag";
import type { Ruw } from "../../plans/opgave/keurveld";
import type { Invulkolom } from "../onderdelen/lijsttabel";
import { schriftVan } from "./schrift";

/** Eén cel van een lijst: wat er te lezen staat, en het getal daarachter zolang niemand de tekst wijzigt. */
export interface Lijstcel {
  readonly tekst: string;
  readonly getal?: number;
}

/** Een rij van een lijst, per kolom een cel. */
export type Lijstrij = readonly Lijstcel[];

export const LEGE_CEL: Lijstcel = { tekst: "" };

/** Wat er in een cel staat als gegeven; een zin als het geen getal of datum is, of wat ervan gemaakt is. */
export function leesLijstcel(
  kolom: Kolom,
  cel: Lijstcel,
): { readonly ruw: Ruw; readonly zin?: string; readonly opgevat?: string } {
  if (isKeuze(kolom)) return { ruw: cel.tekst.trim() };
  if (!isGetal(kolom)) {
    const { tekst, ...erbij } = leesTekst(cel.tekst);
    return { ruw: tekst, ...erbij };
  }
  if (cel.getal !== undefined) return { ruw: cel.getal };
  const gelezen = schriftVan(kolom).lees(cel.tekst);
  if ("zin" in gelezen) return { ruw: cel.tekst, zin: gelezen.zin };
  return { ruw: gelezen.getal, ...(gelezen.opgevat === undefined ? {} : { opgevat: gelezen.opgevat }) };
}

/** Een gelezen waarde als cel van deze kolom. */
export function alsLijstcel(kolom: Kolom, waarde: Waarde | undefined): Lijstcel {
  if (waarde === undefined) return LEGE_CEL;
  if (typeof waarde === "number" && isGetal(kolom))
    return { tekst: schriftVan(kolom).toon(waarde), getal: waarde };
  return getypteCel(kolom, String(waarde));
}

/** Een rij waarden als cellen. */
export function alsLijstrij(kolommen: readonly Kolom[], waarden: Waarden): Lijstrij {
  return kolommen.map((kolom) => alsLijstcel(kolom, waarden[kolom.sleutel]));
}

/** Een tekst die iemand in deze kolom zet; een invoervak heeft één regel. */
export function getypteCel(kolom: Kolom, tekst: string): Lijstcel {
  const kaal = opEenRegel(tekst);
  return { tekst: isKeuze(kolom) ? (leesKeuze(kolom.keuzes, kaal) ?? kaal) : kaal };
}

/** Hoe een kolom in te vullen is. */
export function invulkolom(kolom: Kolom): Invulkolom {
  const { label } = kolom;
  if (isKeuze(kolom)) return { label, soort: { keuzes: kolom.keuzes } };
  if (!isGetal(kolom)) return { label, soort: "tekst" };
  return { label, soort: kolom.vorm === "datum" ? "datum" : "getal" };
}
