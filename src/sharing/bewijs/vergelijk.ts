import type { Uitkomst, Waarde } from "../../engine/uitkomst";
import { isFout } from "../../engine/uitkomst";
import type { Bewaardewaarde } from "../werkmap/cel";

/** Zo ver mogen functie en gewone formule uit elkaar liggen, naar verhouding. */
const MARGE = 1e-8;

/** De uitkomst als rijen, ook als zij één waarde is. */
export function alsRijen(uit: Uitkomst): Waarde[][] {
  return Array.isArray(uit) ? uit : [[uit]];
}

/** Is de gewone formule gelijk aan de functie? Bij een weigering geeft zij ook een fout, maar niet altijd dezelfde. */
export function gelijk(functie: Waarde | undefined, gewoon: Waarde | undefined): boolean {
  const [a, b] = [leegIsTekst(functie), leegIsTekst(gewoon)];
  if (isFout(a) || isFout(b)) return isFout(a) && isFout(b);
  if (typeof a === "number" && typeof b === "number") return dichtbij(a, b);
  // Een cel met een formule toont een lege cel als 0.
  if (a === "" && b === 0) return functie === null || gewoon === null;
  if (b === "" && a === 0) return functie === null || gewoon === null;
  return a === b;
}

/** Is de bewaarde waarde nog wat de formule geeft? */
export function klopt(bewaard: Bewaardewaarde, nu: Waarde): boolean {
  if (isFout(nu)) return typeof bewaard === "object" && bewaard !== null && bewaard.fout === nu.fout;
  if (typeof bewaard === "object" && bewaard !== null) return false;
  if (typeof bewaard === "number" && typeof nu === "number") return dichtbij(bewaard, nu);
  return (bewaard ?? "") === (nu ?? "") || ((bewaard ?? 0) === 0 && nu === null);
}

export function isBewaardeFout(bewaard: Bewaardewaarde): bewaard is { readonly fout: string } {
  return typeof bewaard === "object" && bewaard !== null;
}

function dichtbij(a: number, b: number): boolean {
  return Math.abs(a - b) <= MARGE * Math.max(1, Math.abs(a), Math.abs(b));
}

function leegIsTekst(waarde: Waarde | undefined): Waarde {
  return waarde ?? "";
}
