import { STANDAARD, type Telkeuzes } from "./aantal";

/** Een aantal dat in een versie staat: een getal, of alleen dat het onder een drempel ligt. */
export type Telling = number | { readonly onder: number };

/** Een aantal dat te weinig verschilt van dat in een eerder gedeelde versie. */
export interface Verschil {
  readonly groep: string;
  readonly eerder: Telling;
  readonly nu: Telling;
}

/**
 * Vergelijkt aantallen met die van een eerder gedeelde versie. Staat er eerst 10 en dan 9, dan weet wie beide heeft dat er één cliënt
 * af is, en uit de andere getallen welke. Alle verschillen onder de drempel komen terug, op volgorde van `nu`.
 */
export function vergelijkEerder(
  nu: ReadonlyMap<string, Telling>,
  eerder: ReadonlyMap<string, Telling>,
  { drempel }: Pick<Telkeuzes, "drempel"> = STANDAARD,
): Verschil[] {
  const groepen = [...nu.keys(), ...[...eerder.keys()].filter((g) => !nu.has(g))];
  return groepen.flatMap((groep) => {
    // Een groep die er niet in staat, heeft geen cliënten.
    const [a, b] = [nu.get(groep) ?? 0, eerder.get(groep) ?? 0];
    return dichtbij(a, b, drempel) ? [{ groep, eerder: b, nu: a }] : [];
  });
}

function dichtbij(a: Telling, b: Telling, drempel: number): boolean {
  if (typeof a !== "number" && typeof b !== "number") return a.onder !== b.onder;
  const verschil = Math.abs(hoogste(a) - hoogste(b));
  return a !== b && verschil < drempel;
}

function hoogste(telling: Telling): number {
  return typeof telling === "number" ? telling : telling.onder - 1;
}
