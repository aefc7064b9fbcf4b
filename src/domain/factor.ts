/** Een onzekere factor van een product: laag <= verwacht <= hoog, verwacht niet 0. */
export interface Factor {
  readonly naam: string;
  readonly laag: number;
  readonly verwacht: number;
  readonly hoog: number;
}

/** Het product van alle verwachte waarden. */
export function verwachtProduct(factoren: readonly Factor[]): number {
  return factoren.reduce((product, { verwacht }) => product * verwacht, 1);
}
