import type { Lijstvorm, Rijwaarden } from "./lijstvorm";

/** Telt gelijke rijen samen, in de volgorde van de eerste keer; een rij zonder aantal is er één. */
export function telGelijke({ telt, kolommen }: Lijstvorm, rijen: readonly Rijwaarden[]): Rijwaarden[] {
  if (telt === undefined) return [...rijen];
  const groepen = new Map<string, { rij: Rijwaarden; aantal: number }>();
  for (const rij of rijen) {
    const sleutel = JSON.stringify(kolommen.map((k) => (k.sleutel === telt ? 0 : rij[k.sleutel])));
    const groep = groepen.get(sleutel);
    const aantal = Number(rij[telt] ?? 1);
    if (groep) groep.aantal += aantal;
    else groepen.set(sleutel, { rij, aantal });
  }
  return [...groepen.values()].map(({ rij, aantal }) => ({ ...rij, [telt]: aantal }));
}
