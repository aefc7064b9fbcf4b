import type { Dagnummer } from "../../domain/datum";
import type { Cel } from "../../sheet/blad";
import { bron, formule } from "../../sheet/cellen";
import { normstand } from "../normstand";
import type { Veld, Waarde } from "./veld";

/** Een tekst in een formule telt hoogstens zoveel tekens. */
const LANGSTE_IN_FORMULE = 250;

/** Wat er bij de bron staat als de waarde van de gebruiker is en hij geen bron noemde. */
export const EIGEN_INVOER = "Eigen invoer.";
export const EIGEN_WAARDE = "Eigen waarde.";

/** Een gegeven op het blad: zijn veld, zijn waarde, en waar die vandaan komt als de gebruiker dat zei. */
export interface Veldinhoud {
  readonly veld: Veld;
  readonly waarde: Waarde | undefined;
  readonly bron?: string | undefined;
  readonly peildatum: Dagnummer;
  /** De naam van de cel met de peildatum. */
  readonly peilnaam: string;
  /** De formule die geldt als het gegeven leeg is. */
  readonly terugval?: string | undefined;
}

/** Is de waarde van dit gegeven de norm op de peildatum? */
export function isNorm({ veld, waarde, peildatum }: Veldinhoud): boolean {
  if (veld.norm === undefined) return false;
  const norm = normstand(veld.norm, peildatum);
  return "waarde" in norm && norm.waarde === waarde;
}

/** De bron volgt de waarde in `cel`: typt iemand een eigen waarde over de norm heen, dan staat dat er. */
export function broncel(g: Veldinhoud, cel: string): Cel {
  const { veld, waarde } = g;
  if (g.bron !== undefined && waarde !== undefined) return zolang(cel, waarde, g.bron);
  if (veld.norm !== undefined) return uitNorm(g, veld.norm, cel);
  if (veld.afspraak !== undefined) return zolang(cel, veld.afspraak.waarde, veld.afspraak.bron);
  if (veld.leegIs !== undefined && g.terugval !== undefined)
    return alsGelijk(cel, g.terugval, `Zonder eigen waarde: ${veld.leegIs.zin}.`);
  if (veld.wenk === undefined) return bron(EIGEN_INVOER);
  // Zolang er niets staat, zegt het blad waarmee het te vullen is; een bron is dat niet.
  const hoe = aangehaald(`Vul in: ${veld.wenk}.`);
  return bron(formule(`IF(${cel}="",${hoe},"${EIGEN_INVOER}")`));
}

function zolang(cel: string, waarde: Waarde, tekst: string): Cel {
  if (tekst.length > LANGSTE_IN_FORMULE) return bron(tekst);
  return alsGelijk(cel, typeof waarde === "number" ? String(waarde) : aangehaald(waarde), tekst);
}

/** De bron geldt zolang in de cel staat wat deze formule geeft. */
function alsGelijk(cel: string, gelijk: string, tekst: string): Cel {
  return bron(formule(`IF(${cel}=${gelijk},${aangehaald(tekst)},"${EIGEN_WAARDE}")`));
}

function uitNorm(g: Veldinhoud, sleutel: string, cel: string): Cel {
  const { peildatum, peilnaam } = g;
  const norm = normstand(sleutel, peildatum);
  const bij = `"${sleutel}",${peilnaam}`;
  const tekst = `IFNA(IF(${cel}=WMO.NORM(${bij}),WMO.NORM_BRON(${bij}),"${EIGEN_WAARDE}"),"${EIGEN_WAARDE}")`;
  // Met haar uitkomst: hoe hoog de rij wordt, volgt daaruit.
  return bron(formule(tekst, isNorm(g) && "bron" in norm ? norm.bron : EIGEN_WAARDE));
}

function aangehaald(tekst: string): string {
  return `"${tekst.replace(/"/g, '""')}"`;
}
