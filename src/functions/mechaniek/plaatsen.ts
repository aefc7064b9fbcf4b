import type { Genoemd } from "./definitie";

/** De gelezen argumenten op volgorde van de parameters; `reken` leest ze onder hun namen. */
export interface Argumenten {
  readonly waarden: unknown[];
}

/**
 * Maakt een houder voor de argumenten van één functie, met een naam per parameter. Schrijven gaat op nummer: een object dat op
 * wisselende namen wordt beschreven, kost bij 100.000 rijen twee keer zoveel.
 */
export function argumentenVoor(parameters: readonly Genoemd[]): () => Argumenten & Record<string, unknown> {
  const namen = Object.fromEntries(
    parameters.map(({ sleutel }, i) => [
      sleutel,
      {
        get(this: Argumenten) {
          return this.waarden[i];
        },
      },
    ]),
  );
  function Houder(this: { waarden: unknown[] }) {
    this.waarden = parameters.map(() => undefined);
  }
  Object.defineProperties(Houder.prototype, namen);
  return () => new (Houder as unknown as new () => Argumenten & Record<string, unknown>)();
}
