import { leesGebied, type Gebied } from "../formula/adres";
import type { Blad } from "./blad";
import type { Celrooster } from "./celrooster";

/** Het kleinste gebied vanaf A1 met alles wat het blad in cellen zet: inhoud, opmaak en regels. Grafieken tellen niet mee. */
export function omvang(blad: Blad, rooster: Celrooster): Gebied {
  let [rij, kolom] = [1, 1];
  const neem = (r: number, k: number) => ([rij, kolom] = [Math.max(rij, r), Math.max(kolom, k)]);
  for (const cel of rooster.values()) neem(cel.rij, cel.kolom);
  const gebieden = [
    ...(blad.samengevoegd ?? []),
    ...[...(blad.invoerregels ?? []), ...(blad.signaalregels ?? [])].map((regel) => regel.bereik),
  ];
  for (const { tot } of gebieden.flatMap((tekst) => leesGebied(tekst) ?? [])) neem(tot.rij, tot.kolom);
  return { van: { rij: 1, kolom: 1 }, tot: { rij, kolom } };
}
