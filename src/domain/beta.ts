/** Coëfficiënten van Lanczos (g = 7, n = 9), voor de logaritme van de gammafunctie op 15 cijfers. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logaritme van de gammafunctie voor x >= 0,5. Bron: Lanczos, SIAM J. Numer. Anal. B 1 (1964); NIST DLMF 5.10. */
export function lnGamma(x: number): number {
  const z = x - 1;
  const som = LANCZOS.reduce((s, c, i) => (i === 0 ? c : s + c / (z + i)), 0);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(som);
}

/** De bètaverdeling op 0 t/m 1. */
export interface Betaverdeling {
  /** Kans op hoogstens x. */
  readonly kans: (x: number) => number;
  readonly dichtheid: (x: number) => number;
}

/** De bètaverdeling met vormen a en b, beide vanaf 0,5. Bron: NIST DLMF 8.17. */
export function betaverdeling(a: number, b: number): Betaverdeling {
  const lnB = lnGamma(a) + lnGamma(b) - lnGamma(a + b);
  const macht = (x: number, p: number, q: number) => Math.exp(p * Math.log(x) + q * Math.log1p(-x) - lnB);
  return {
    kans(x) {
      if (x <= 0) return 0;
      if (x >= 1) return 1;
      // De kettingbreuk loopt snel aan de ene kant van het midden; aan de andere kant geldt de spiegeling.
      if (x <= (a + 1) / (a + b + 2)) return macht(x, a, b) / a / kettingbreuk(x, a, b);
      return 1 - macht(x, a, b) / b / kettingbreuk(1 - x, b, a);
    },
    dichtheid: (x) => macht(x, a - 1, b - 1),
  };
}

const KLEIN = 1e-300;

/** DLMF 8.17.22, van voren af gerekend volgens Lentz (Applied Optics 15, 1976). */
function kettingbreuk(x: number, a: number, b: number): number {
  let [f, c, d] = [1, 1, 0];
  for (let m = 1; m <= 300; m++) {
    const teller = deelteller(m, x, a, b);
    d = 1 / nietNul(1 + teller * d);
    c = nietNul(1 + teller / c);
    const stap = c * d;
    f *= stap;
    if (stap > 1 - 1e-15 && stap < 1 + 1e-15) break;
  }
  return f;
}

/** De m-de teller (DLMF 8.17.23). */
function deelteller(m: number, x: number, a: number, b: number): number {
  const k = m >> 1;
  const noemer = (a + m - 1) * (a + m);
  return m % 2 === 0 ? (k * (b - k) * x) / noemer : (-(a + k) * (a + b + k) * x) / noemer;
}

function nietNul(x: number): number {
  return x > -KLEIN && x < KLEIN ? KLEIN : x;
}
