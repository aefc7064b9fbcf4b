import { afronden } from "../domain/afronden";
import { leesGetal, toonGetal, toonPercentage } from "../language/getallen";
import { citeer } from "../language/opsomming";

/** Leest wat iemand typte: leeg is null, een zin als het geen getal is. */
export function leesInvoer(tekst: string): { readonly getal: number | null } | { readonly zin: string } {
  const kaal = tekst.trim();
  if (kaal === "") return { getal: null };
  const getal = leesGetal(kaal);
  if (getal !== undefined) return { getal };
  if (/^\d+\.\d+$/.test(kaal))
    return {
      zin: `${citeer(kaal)} is op twee manieren te lezen. Bedoelt u decimalen, typ dan ${kaal.replace(".", ",")} met een komma; een punt staat alleen tussen duizendtallen, zoals in 1.234.`,
    };
  return {
    zin: `${citeer(kaal)} is geen getal. Typ een getal, met een komma voor de decimalen: 37,20 of 77%.`,
  };
}

/** Een getal zoals het in een invoerveld staat. */
export function alsInvoer(getal: number, procent: boolean): string {
  return procent ? toonPercentage(getal, 4) : toonGetal(afronden(getal, 6));
}

/** Hoe een getal in een invoerveld geschreven en gelezen wordt. */
export interface Schrift {
  readonly lees: (tekst: string) => { readonly getal: number | null } | { readonly zin: string };
  readonly toon: (getal: number) => string;
  /** Welk toetsenbord een telefoon toont. */
  readonly toetsen: "decimal" | "text";
}

/** Een getal als getal, of als percentage. */
export function getalschrift(procent: boolean): Schrift {
  return { lees: leesInvoer, toon: (getal) => alsInvoer(getal, procent), toetsen: "decimal" };
}
