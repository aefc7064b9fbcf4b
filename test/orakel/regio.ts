import type { Regiovraag } from "../../src/plans/regio/plan";
import type { Orakel } from "./orakel";

/** Telt de begrotingen rij voor rij bij hun gemeente en jaar op; zonder formules. */
export function orakelRegio({ jaren, gemeenten, begrotingen }: Regiovraag): Orakel {
  const namen = gemeenten.map((g) => g.gemeente.toLowerCase());
  const leeg = () => namen.map(() => jaren.map(() => 0));
  const wat = { lasten: leeg(), consulenten: leeg(), bijdragen: leeg(), clienten: leeg() };
  const geteld = leeg();
  let zonderPlaats = 0;
  for (const rij of begrotingen) {
    const g = namen.indexOf(rij.gemeente.toLowerCase());
    const j = jaren.findIndex((x) => x.jaar === rij.jaar);
    const vak = geteld[g];
    if (vak === undefined || j < 0) {
      zonderPlaats += 1;
      continue;
    }
    vak[j] = (vak[j] ?? 0) + 1;
    for (const [naam, blok] of Object.entries(wat))
      (blok[g] as number[])[j]! += rij[naam as keyof typeof wat] ?? 0;
  }
  const samen = (blok: readonly number[][]) =>
    jaren.map((_, j) => blok.reduce((som, rij) => som + (rij[j] ?? 0), 0));
  const deel = (a: number, b: number) => (b === 0 ? 0 : a / b);
  const [lasten, clienten] = [samen(wat.lasten), samen(wat.clienten)];
  const alle = geteld.flat();
  return {
    ...Object.fromEntries(
      Object.entries(wat).flatMap(([naam, blok]) => [
        [naam, blok.flat()],
        [`${naam}_totaal`, samen(blok)],
      ]),
    ),
    per_client: wat.lasten.flatMap((rij, g) => rij.map((x, j) => deel(x, wat.clienten[g]?.[j] ?? 0))),
    per_client_samen: lasten.map((x, j) => deel(x, clienten[j] ?? 0)),
    deel: wat.lasten.flatMap((rij) => rij.map((x, j) => deel(x, lasten[j] ?? 0))),
    geteld: alle,
    ontbrekend: [alle.filter((n) => n === 0).length],
    dubbel: [alle.filter((n) => n > 1).length],
    zonder_plaats: [zonderPlaats],
  };
}
