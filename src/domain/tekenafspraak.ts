import { afronden } from "./afronden";

/**
 * Hoe een gemeente lasten, baten en saldo opschrijft: lasten met plus, baten met min en het saldo hun som; alles positief met een
 * letter; of beide positief en het saldo baten min lasten.
 */
export const tekenafspraken = [
  "lasten + en baten -",
  "alles positief met V/N",
  "saldo = baten - lasten",
] as const;
export type Tekenafspraak = (typeof tekenafspraken)[number];

/** Het teken waarmee positief ingevulde baten worden getoond: 1 of -1. */
export function tekenBaten(afspraak: Tekenafspraak): 1 | -1 {
  return afspraak === "lasten + en baten -" ? -1 : 1;
}

/** Het saldo van getoonde lasten en baten, zoals de afspraak het toont. */
export function saldo(lasten: number, baten: number, afspraak: Tekenafspraak): number {
  return afspraak === "alles positief met V/N"
    ? Math.abs(baten - lasten)
    : baten - lasten * tekenBaten(afspraak);
}

/** Hoeveel meer baten dan lasten er zijn, uit getoonde bedragen; onder 0 is het nadelig. */
export function voordeel(lasten: number, baten: number, afspraak: Tekenafspraak): number {
  return baten * tekenBaten(afspraak) - lasten;
}

/** V(oordelig) of N(adelig) van een voordeel; leeg als het er niet is, rekenruis daargelaten. */
export function letterVan(bedrag: number): "V" | "N" | "" {
  const rond = afronden(bedrag, 6);
  return rond === 0 ? "" : rond > 0 ? "V" : "N";
}
