import { leesKeuze, leesTekst } from "../../language/invoertekst";
import { opEenRegel } from "../../language/wit";
import { isGetal, isKeuze, type Kolom, type Waarde } from "../../plans/opgave/veld";
import type { Invulkolom } from "../onderdelen/lijsttabel";
import { schriftVan } from "./schrift";

/** Wat iemand in een cel van een lijst typt als waarde (null is leeg); een zin als het geen getal of datum is. */
export function leesLijstcel(
  kolom: Kolom,
  getypt: string,
): { readonly waarde: Waarde | null; readonly opgevat?: string } | { readonly zin: string } {
  const tekst = opEenRegel(getypt);
  if (tekst === "") return { waarde: null };
  if (isKeuze(kolom)) return { waarde: leesKeuze(kolom.keuzes, tekst) ?? tekst };
  if (!isGetal(kolom)) {
    const { tekst: waarde, ...erbij } = leesTekst(tekst);
    return { waarde, ...erbij };
  }
  const gelezen = schriftVan(kolom).lees(tekst);
  if ("zin" in gelezen) return { zin: gelezen.zin };
  return { waarde: gelezen.getal, ...(gelezen.opgevat === undefined ? {} : { opgevat: gelezen.opgevat }) };
}

/** Wat er op het blad staat zoals iemand het in een cel van de lijst zou typen. */
export function alsLijstcel(kolom: Kolom, waarde: Waarde | undefined): string {
  if (waarde === undefined) return "";
  if (typeof waarde === "number" && isGetal(kolom)) return schriftVan(kolom).toon(waarde);
  const tekst = String(waarde);
  return isKeuze(kolom) ? (leesKeuze(kolom.keuzes, tekst) ?? tekst) : tekst;
}

/** Hoe een kolom in te vullen is. */
export function invulkolom(kolom: Kolom): Invulkolom {
  const { label } = kolom;
  if (isKeuze(kolom)) return { label, soort: { keuzes: kolom.keuzes } };
  if (!isGetal(kolom)) return { label, soort: "tekst" };
  return { label, soort: kolom.vorm === "datum" ? "datum" : "getal" };
}
