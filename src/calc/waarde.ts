import { Rekenfout, type Foutcode } from "../domain/fout";
import { zin } from "../language/zinnen";

/** Een foutwaarde; komt zij van een van onze functies, dan met de zin die zegt waarom. */
export interface Fout {
  readonly fout: Foutcode;
  readonly zin?: string;
}

/** Wat er in één cel staat; null is een lege cel. */
export type Waarde = number | string | boolean | null | Fout;

/** Een bereik, rij voor rij. */
export type Bereik = readonly (readonly Waarde[])[];

/** Wat een formule geeft: één waarde of een bereik. */
export type Uitkomst = Waarde | Bereik;

export function isFout(u: Uitkomst | undefined): u is Fout {
  return typeof u === "object" && u !== null && "fout" in u;
}

export function isBereik(u: Uitkomst): u is Bereik {
  return Array.isArray(u);
}

/** Alle cellen van een bereik achter elkaar; één waarde is een bereik van één cel. */
export function cellenVan(u: Uitkomst): readonly Waarde[] {
  if (!isBereik(u)) return [u];
  if (u.length === 1) return u[0] ?? [];
  const cellen: Waarde[] = [];
  for (const rij of u) for (const w of rij) cellen.push(w);
  return cellen;
}

/** Waar één cel hoort te staan: van een bereik telt de eerste. */
export function enkel(u: Uitkomst): Waarde {
  return isBereik(u) ? (u[0]?.[0] ?? null) : u;
}

/** De waarde als getal, zoals een bewerking haar leest: leeg is 0, waar is 1, en tekst alleen als er een getal in staat. */
export function alsGetal(w: Waarde): number | Fout {
  if (isFout(w)) return w;
  if (typeof w === "number") return w;
  if (typeof w === "string") return w.trim() !== "" && Number.isFinite(Number(w)) ? Number(w) : VALUE;
  return w === true ? 1 : 0;
}

/** De waarde als tekst, zoals & haar in een Nederlands rekenblad leest: een getal op hoogstens 15 cijfers, met een komma. */
export function alsTekst(w: Waarde): string {
  if (w === null) return "";
  if (typeof w === "number") return String(Number(w.toPrecision(15))).replace(".", ",");
  if (typeof w === "boolean") return w ? "TRUE" : "FALSE";
  return isFout(w) ? w.fout : w;
}

/** De uitkomst van een van onze functies als waarde. */
export function vanFunctie(w: number | string | boolean | Rekenfout): Waarde {
  return w instanceof Rekenfout ? { fout: w.code, zin: zin(w) } : w;
}

export const VALUE: Fout = { fout: "#VALUE!" };
export const GEEN: Fout = { fout: "#N/A" };
export const DEEL0: Fout = { fout: "#DIV/0!" };
export const KWIJT: Fout = { fout: "#REF!" };
