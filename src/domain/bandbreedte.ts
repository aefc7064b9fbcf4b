import { Rekenfout } from "./fout";

/** Ondergrenzen van de bandbreedtes, oplopend, in minuten per week; de hoogste band is naar boven open. */
export interface Bandtabel {
  readonly grenzen: readonly number[];
  /** Eigen naam per band; leeg of afwezig: de naam volgt uit de grenzen. */
  readonly namen?: readonly string[];
}

/** Bij wie een waarde precies op een grens hoort: "t/m" bij de lagere band, "tot" bij de hogere. */
export type Grensregel = "t/m" | "tot";

/** Grenzen worden vergeleken op 6 decimalen: (0,7 + 0,1) x 112,5 is 90, niet 89,99999999999999. */
const MILJOENSTEN = 1e6;

/** Een aantal minuten in hele miljoensten, zodat vergelijken met een grens exact is. */
export function grenswaarde(minuten: number): number {
  return Math.round(minuten * MILJOENSTEN);
}

/**
 * Nummer van de bandbreedte, 1 is de laagste; 0 onder de laagste ondergrens (dan is er geen band).
 * De allerlaagste grens hoort altijd bij band 1.
 */
export function bandnummerOfNul(minuten: number, { grenzen }: Bandtabel, regel: Grensregel): number {
  const x = grenswaarde(minuten);
  let nummer = 0;
  for (let i = 0; i < grenzen.length; i++) {
    const grens = grenswaarde(grenzen[i] as number);
    if (x > grens || (x === grens && (i === 0 || regel === "tot"))) nummer = i + 1;
    else break;
  }
  return nummer;
}

/** Nummer van de bandbreedte. Onder de laagste ondergrens is er geen band: #N/A, nooit 0. */
export function bandnummer(minuten: number, tabel: Bandtabel, regel: Grensregel): number {
  const nummer = bandnummerOfNul(minuten, tabel, regel);
  if (nummer === 0)
    throw new Rekenfout("#N/A", "onder-laagste-band", { waarde: minuten, grens: tabel.grenzen[0] });
  return nummer;
}

/** De ondergrens die de cliënt te horen krijgt, in minuten per week. */
export function ondergrens(minuten: number, tabel: Bandtabel, regel: Grensregel): number {
  return tabel.grenzen[bandnummer(minuten, tabel, regel) - 1] as number;
}

/** Onder- en bovengrens van een band; de hoogste band heeft geen bovengrens. */
export function bandgrenzen(
  nummer: number,
  { grenzen }: Bandtabel,
): { van: number; tot: number | undefined } {
  return { van: grenzen[nummer - 1] as number, tot: grenzen[nummer] };
}
