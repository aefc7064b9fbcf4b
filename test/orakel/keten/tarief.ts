import type { Keten } from "./opgave";

/** tarief(j) = tarief(j-1) x (1 + index(j)); index = deel OVA x OVA + de rest x PPC + de correctie over het jaar ervoor. */
export function rekenTarief({ jaren, producten, aandeelOva }: Keten) {
  const index = jaren.map(({ ova = 0, ppc = 0, correctie = 0 }, j) =>
    j === 0 ? 0 : ova * aandeelOva + ppc - ppc * aandeelOva + correctie,
  );
  const prijspeil = jaren.map((_, j) => index.slice(0, j + 1).reduce((peil, i) => peil * (1 + i), 1));
  const uurtarief = producten.map((p) => prijspeil.map((peil) => p.uurtarief * peil));
  return { uurtarief, uit: { index, prijspeil, uurtarief, stijging: (prijspeil.at(-1) as number) - 1 } };
}

export type Tarief = ReturnType<typeof rekenTarief>;
