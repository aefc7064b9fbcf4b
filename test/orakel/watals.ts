/**
 * Een tweede mening over de spreiding: gewone Monte Carlo in plaats van een Latin hypercube, met een andere generator (Park en Miller,
 * Communications of the ACM 31-10, 1988) en PERT getrokken als verhouding van twee gammaverdelingen (Marsaglia en Tsang, ACM TOMS 26-3,
 * 2000) in plaats van met de omgekeerde bètaverdeling.
 */
export interface Trekker {
  uniform(): number;
  normaal(): number;
  pert(laag: number, waarschijnlijk: number, hoog: number): number;
}

export function trekker(zaad: number): Trekker {
  let stand = zaad;
  const uniform = () => {
    stand = (stand * 48271) % 2147483647;
    return stand / 2147483647;
  };
  /** Box en Muller: twee keer uniform wordt één keer normaal. */
  const normaal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (vorm: number): number => {
    const d = vorm - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const z = normaal();
      const v = (1 + c * z) ** 3;
      if (v > 0 && Math.log(uniform()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    uniform,
    normaal,
    pert(laag, waarschijnlijk, hoog) {
      const deel = (waarschijnlijk - laag) / (hoog - laag);
      const a = gamma(1 + 4 * deel);
      return laag + ((hoog - laag) * a) / (a + gamma(5 - 4 * deel));
    },
  };
}

/** Gemiddelde en percentielen van `n` trekkingen, met hun standaardfout bij `klein` trekkingen van een ander. */
export function orakel(n: number, klein: number, trek: () => number) {
  const x = Float64Array.from({ length: n }, trek).sort();
  const gemiddelde = x.reduce((s, w) => s + w, 0) / n;
  const sd = Math.sqrt(x.reduce((s, w) => s + (w - gemiddelde) ** 2, 0) / n);
  const kwantiel = (p: number) => x[Math.floor(p * n)] as number;
  /** De fout van een geschat percentiel is de wortel uit p(1-p)/n, gedeeld door de dichtheid daar. */
  const fout = (p: number) => {
    const dichtheid = 0.02 / (kwantiel(p + 0.01) - kwantiel(p - 0.01));
    return Math.sqrt((p * (1 - p)) / klein + (p * (1 - p)) / n) / dichtheid;
  };
  return {
    gemiddelde: { waarde: gemiddelde, fout: sd * Math.sqrt(1 / klein + 1 / n) },
    p10: { waarde: kwantiel(0.1), fout: fout(0.1) },
    p90: { waarde: kwantiel(0.9), fout: fout(0.9) },
  };
}
