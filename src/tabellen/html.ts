import type { Samenvoeging, Tabel } from "./tabel";

/** Een cel uit een HTML-tabel, zoals Excel haar naast de tekst op het klembord zet. */
export interface Htmlcel {
  readonly tekst: string;
  readonly rijen: number;
  readonly kolommen: number;
  /** Excel laat een tekst ook over lege cellen lopen; dat is geen samenvoeging. */
  readonly loopt: boolean;
}

/** Legt cellen met colspan en rowspan op hun plek. */
export function uitHtmlrijen(
  rijen: readonly { readonly cellen: readonly Htmlcel[]; readonly verborgen: boolean }[],
): Tabel {
  const raster: (string | null)[][] = rijen.map(() => []);
  const samengevoegd: Samenvoeging[] = [];
  rijen.forEach(({ cellen }, r) => {
    let k = 0;
    for (const cel of cellen) {
      const rij = raster[r] as (string | null)[];
      while (rij[k] !== undefined) k += 1;
      const hoog = Math.min(cel.rijen, rijen.length - r);
      for (let dr = 0; dr < hoog; dr++)
        for (let dk = 0; dk < cel.kolommen; dk++)
          (raster[r + dr] as (string | null)[])[k + dk] = dr === 0 && dk === 0 ? cel.tekst : null;
      if (!cel.loopt && (hoog > 1 || cel.kolommen > 1))
        samengevoegd.push({ rij: r, kolom: k, rijen: hoog, kolommen: cel.kolommen });
      k += cel.kolommen;
    }
  });
  return {
    samengevoegd,
    rijen: raster.map((rij, r) => ({
      naam: `rij ${r + 1}`,
      cellen: Array.from(rij, (tekst) => ({ waarde: tekst ?? null })),
      ...(rijen[r]?.verborgen === true ? { verborgen: true as const } : {}),
    })),
  };
}
