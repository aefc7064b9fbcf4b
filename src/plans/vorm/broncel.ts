import type { Cel } from "../../workbook/blad";
import { bron, formule } from "../../workbook/cellen";
import { normstand } from "../normstand";
import type { Veld, Waarde } from "./veld";
import type { Werk } from "./plan";
import { waardeVan } from "./vraag";

/** Een tekst in een formule telt hoogstens zoveel tekens. */
const LANGSTE_IN_FORMULE = 250;

/** De broncel van een veld, en hoeveel tekens er hoogstens in komen te staan. */
export interface Broncel {
  readonly cel: Cel;
  readonly lengte: number;
}

/** De bron volgt de waarde in B: typt iemand in het blad een eigen waarde over de norm heen, dan staat dat er. */
export function broncel(w: Werk, deel: { readonly naam: string }, veld: Veld, r: number): Broncel {
  const verwijzing = w.verwijzingen?.velden[veld.sleutel];
  if (verwijzing !== undefined) return vast(`Blad ${w.verwijzingen?.blad ?? ""}, ${verwijzing}.`);
  const gegeven = w.bronnen[veld.sleutel];
  const waarde = waardeVan(w.vraag, deel, veld);
  if (gegeven !== undefined && waarde !== undefined) return zolang(r, waarde, gegeven);
  if (veld.norm !== undefined) return uitNorm(veld.norm, w, r);
  if (veld.afspraak !== undefined) return zolang(r, veld.afspraak.waarde, veld.afspraak.bron);
  if (veld.leegIs !== undefined) return vast(`Zonder eigen waarde: ${veld.leegIs.zin}.`);
  return vast(veld.wenk === undefined ? "Eigen invoer." : `Eigen invoer: ${veld.wenk}.`);
}

function vast(tekst: string): Broncel {
  return { cel: bron(tekst), lengte: tekst.length };
}

function zolang(r: number, waarde: Waarde, tekst: string): Broncel {
  if (tekst.length > LANGSTE_IN_FORMULE) return vast(tekst);
  const gelijk = typeof waarde === "number" ? String(waarde) : aangehaald(waarde);
  return {
    cel: bron(formule(`IF(B${r}=${gelijk},${aangehaald(tekst)},"Eigen waarde.")`)),
    lengte: tekst.length,
  };
}

function uitNorm(sleutel: string, w: Werk, r: number): Broncel {
  const norm = normstand(sleutel, w.vraag.peildatum);
  const bij = `"${sleutel}",${w.n("peildatum")}`;
  const tekst = `IFNA(IF(B${r}=WMO.NORM(${bij}),WMO.NORM_BRON(${bij}),"Eigen waarde."),"Eigen waarde.")`;
  return { cel: bron(formule(tekst)), lengte: "bron" in norm ? norm.bron.length : 0 };
}

function aangehaald(tekst: string): string {
  return `"${tekst.replace(/"/g, '""')}"`;
}
