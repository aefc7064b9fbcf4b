import type { Bedragsleutel } from "./vraag";

/** De kolommen met bedragen op het blad: zes jaren, en de huidige begroting van jaar t. */
export const JAARKOLOMMEN = ["G", "H", "I", "J", "K", "L"] as const;
export const T = "I";
export const HUIDIG = "M";
export const BEDRAGKOLOMMEN = [...JAARKOLOMMEN, HUIDIG] as const;
/** Raming voor jaar t min de huidige begroting, en wat dat is. */
export const VERSCHIL = "N";
export const OORDEEL = "O";
/** Hoeveel posten er achter een regel zitten. */
export const AANTAL = "P";

/** De kolom van de lijst achter een bedragkolom, als deel van haar naam. */
export const lijstnaam: Readonly<Record<(typeof BEDRAGKOLOMMEN)[number], string>> = {
  G: "t_min_2",
  H: "t_min_1",
  I: "t",
  J: "t_plus_1",
  K: "t_plus_2",
  L: "t_plus_3",
  M: "huidig",
};

/** Plaats van jaar t en van de huidige begroting tussen de bedragen van een post. */
export const PLAATS_T = 2;
export const PLAATS_HUIDIG = 6;

/** Wat er boven een bedrag staat. */
export function kopVan(sleutel: Bedragsleutel, jaar: number): string {
  const plaats = ["tMin2", "tMin1", "t", "tPlus1", "tPlus2", "tPlus3"].indexOf(sleutel) - PLAATS_T;
  if (sleutel === "huidig") return `huidige begroting ${jaar}`;
  return `${woordVan(plaats)} ${jaar + plaats}`;
}

/** Hoe een jaar heet: twee jaar terug is er een rekening, daarna een begroting, en na jaar t een raming. */
export function woordVan(plaats: number): "rekening" | "begroting" | "raming" {
  if (plaats < -1) return "rekening";
  return plaats <= 0 ? "begroting" : "raming";
}
