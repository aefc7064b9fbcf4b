/** Een onzekere factor van een product: laag <= meest waarschijnlijk <= hoog, meest waarschijnlijk niet 0. */
export interface Factor {
  readonly naam: string;
  readonly laag: number;
  /** De modus: de waarde die het meest voorkomt, niet het gemiddelde. */
  readonly meestWaarschijnlijk: number;
  readonly hoog: number;
}

/** Het product van alle meest waarschijnlijke waarden. */
export function waarschijnlijkProduct(factoren: readonly Factor[]): number {
  return factoren.reduce((product, { meestWaarschijnlijk }) => product * meestWaarschijnlijk, 1);
}
