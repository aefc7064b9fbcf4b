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
  // Zonder rij van een gemeente en jaar is er geen getal; zonder een enkele gemeente ook geen totaal.
  const alsRij = (x: number, g: number, j: number) => (geteld[g]?.[j] === 0 ? "" : x);
  const alsJaar = (x: number, j: number) => (geteld.every((rij) => rij[j] === 0) ? "" : x);
  const [lasten, clienten] = [samen(wat.lasten), samen(wat.clienten)];
  const alle = geteld.flat();
  return {
    ...Object.fromEntries(
      Object.entries(wat).flatMap(([naam, blok]) => [
        [naam, blok.flatMap((rij, g) => rij.map((x, j) => alsRij(x, g, j)))],
        [`${naam}_totaal`, samen(blok).map(alsJaar)],
      ]),
    ),
    per_client: wat.lasten.flatMap((rij, g) =>
      rij.map((x, j) => alsRij(deel(x, wat.clienten[g]?.[j] ?? 0), g, j)),
    ),
    per_client_samen: lasten.map((x, j) => alsJaar(deel(x, clienten[j] ?? 0), j)),
    deel: wat.lasten.flatMap((rij, g) => rij.map((x, j) => alsRij(deel(x, lasten[j] ?? 0), g, j))),
    geteld: alle,
    ontbrekend: [alle.filter((n) => n === 0).length],
    dubbel: [alle.filter((n) => n > 1).length],
    zonder_plaats: [zonderPlaats],
  };
}
