import { bandkosten, perBand, rekenBandprijs } from "./bandprijs";
import type { Keten } from "./opgave";

/**
 * tarief(j) = tarief(j-1) x (1 + index(j)); index = deel OVA x OVA + de rest x PPC + de correctie over het jaar ervoor. Een prijs per band is
 * omgerekend naar een uur.
 */
export function rekenTarief(k: Keten) {
  const { jaren, producten, aandeelOva, weken } = k;
  const band = rekenBandprijs(k);
  const index = jaren.map(({ ova = 0, ppc = 0, correctie = 0 }, j) =>
    j === 0 ? 0 : ova * aandeelOva + ppc - ppc * aandeelOva + correctie,
  );
  const prijspeil = jaren.map((_, j) => index.slice(0, j + 1).reduce((peil, i) => peil * (1 + i), 1));
  const uurtarief = producten.map((p) => {
    const uren = (p.minuten * weken * p.declaratiegraad) / 60;
    const eerste = band !== undefined && perBand(p) ? bandkosten(band, p) / uren : (p.uurtarief ?? NaN);
    return prijspeil.map((peil) => eerste * peil);
  });
  const anders = producten.filter((p) => {
    const hoort = p.betaald === "band straks" ? band?.straks.minuten : band?.nu.minuten;
    return perBand(p) && hoort !== undefined && Math.abs(p.minuten - hoort) >= 0.05;
  });
  return {
    uurtarief,
    prijspeil,
    band,
    uit: {
      index,
      prijspeil,
      uurtarief,
      stijging: (prijspeil.at(-1) as number) - 1,
      per_band: producten.filter(perBand).length,
      bandkosten_nu: band?.nu.prijs ?? ("" as const),
      ...(band === undefined ? {} : { bandkosten_straks: band.straks.prijs }),
      band_anders: anders.length,
    },
  };
}

export type Tarief = ReturnType<typeof rekenTarief>;
