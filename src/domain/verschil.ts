import { Rekenfout } from "./fout";

/** Een factor van een product, voor en na; beide 0 of meer. */
export interface Verschilfactor {
  readonly naam: string;
  readonly oud: number;
  readonly nieuw: number;
}

/** Het verschil tussen twee producten, per factor verklaard. */
export interface Verklaring {
  readonly oud: number;
  readonly nieuw: number;
  /** Op volgorde van de factoren; samen precies nieuw - oud. */
  readonly effecten: readonly number[];
}

/** Onder dit verhoudingsverschil is (y - x) / ln(y / x) niet meer nauwkeurig uit te rekenen, en is de reeks dat wel. */
const KLEIN = 1e-4;

/**
 * Het logaritmisch gemiddelde L(y, x) = (y - x) / ln(y / x), en x als zij gelijk zijn. Vlak daarbij met de eerste termen van de reeks in
 * d = (y - x) / x: x (1 + d/2 - d²/12 + d³/24).
 */
export function logaritmischGemiddelde(y: number, x: number): number {
  const d = (y - x) / x;
  if (Math.abs(d) < KLEIN) return x * (1 + d / 2 - d ** 2 / 12 + d ** 3 / 24);
  return (y - x) / Math.log(y / x);
}

/**
 * Splitst het verschil tussen twee producten van dezelfde factoren precies en zonder volgorde (LMDI: B.W. Ang, Decomposition analysis for
 * policymaking in energy, Energy Policy 32, 2004): effect = L(Y1, Y0) x ln(nieuw / oud). Een factor die aan één kant 0 is, verklaart het
 * hele verschil; met twee daarvan is er niets te verdelen. Is een factor aan beide kanten 0, dan is er geen verschil.
 */
export function verklaarVerschil(factoren: readonly Verschilfactor[]): Verklaring {
  const oud = factoren.reduce((p, f) => p * f.oud, 1);
  const nieuw = factoren.reduce((p, f) => p * f.nieuw, 1);
  const eenzijdig = factoren.filter((f) => (f.oud === 0) !== (f.nieuw === 0));
  if (eenzijdig.length > 1)
    throw new Rekenfout("#VALUE!", "twee-factoren-nul", { bekend: eenzijdig.map((f) => f.naam) });
  if (eenzijdig.length === 1)
    return { oud, nieuw, effecten: factoren.map((f) => (f === eenzijdig[0] ? nieuw - oud : 0)) };
  if (oud === 0 && nieuw === 0) return { oud, nieuw, effecten: factoren.map(() => 0) };
  const gewicht = logaritmischGemiddelde(nieuw, oud);
  return { oud, nieuw, effecten: factoren.map((f) => gewicht * Math.log(f.nieuw / f.oud)) };
}
