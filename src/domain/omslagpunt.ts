/** Waar een functie nul wordt. Een sprong gaat over nul heen zonder haar te raken: dan ligt het omslagpunt tussen twee waarden. */
export type Omslagpunt =
  | { readonly soort: "punt"; readonly x: number }
  | { readonly soort: "sprong" | "tussen"; readonly van: number; readonly tot: number };

interface Zoekgebied {
  readonly van: number;
  readonly tot: number;
  /** Alleen hele getallen: het omslagpunt ligt er op, of tussen twee ervan. */
  readonly heel?: boolean;
  /** In zoveel even grote stappen wordt eerst gekeken waar het teken wisselt. */
  readonly stappen?: number;
}

/** Alle omslagpunten die te zien zijn in `stappen` stappen, van laag naar hoog. Een waarde die geen getal is, telt niet mee. */
export function omslagpunten(f: (x: number) => number, gebied: Zoekgebied): Omslagpunt[] {
  const { van, tot, heel = false, stappen = 100 } = gebied;
  const uit: Omslagpunt[] = [];
  const raster = rasterVan(van, tot, heel, stappen);
  let [vorige, fVorige] = [NaN, NaN];
  for (const x of raster) {
    const fx = f(x);
    if (fx === 0) uit.push({ soort: "punt", x });
    else if (fVorige !== 0 && Math.sign(fx) === -Math.sign(fVorige))
      uit.push(heel ? tussenHele(f, vorige, x, fVorige) : brent(f, vorige, x, fVorige, fx));
    [vorige, fVorige] = [x, fx];
  }
  return uit;
}

function rasterVan(van: number, tot: number, heel: boolean, stappen: number): number[] {
  if (!heel) return Array.from({ length: stappen + 1 }, (_, i) => van + ((tot - van) * i) / stappen);
  const [eerste, laatste] = [Math.ceil(van), Math.floor(tot)];
  const stap = Math.max(1, Math.ceil((laatste - eerste) / stappen));
  const uit: number[] = [];
  for (let x = eerste; x < laatste; x += stap) uit.push(x);
  return [...uit, laatste];
}

function tussenHele(f: (x: number) => number, van: number, tot: number, fVan: number): Omslagpunt {
  let [a, b] = [van, tot];
  while (b - a > 1) {
    const midden = Math.floor((a + b) / 2);
    const fx = f(midden);
    if (fx === 0) return { soort: "punt", x: midden };
    if (Math.sign(fx) === Math.sign(fVan)) a = midden;
    else b = midden;
  }
  return { soort: "tussen", van: a, tot: b };
}

/**
 * De methode van Brent: interpoleren waar dat veilig is, anders halveren (Brent, Algorithms for Minimization without Derivatives, 1973,
 * hoofdstuk 4). Blijft er aan beide kanten een verschil over, dan springt de functie hier over nul.
 */
function brent(f: (x: number) => number, van: number, tot: number, fVan: number, fTot: number): Omslagpunt {
  let [a, b, fa, fb] = [van, tot, fVan, fTot];
  let [c, fc, stap, vorige] = [a, fa, b - a, b - a];
  for (let keer = 0; keer < 200; keer++) {
    if (Math.sign(fb) === Math.sign(fc)) [c, fc, stap, vorige] = [a, fa, b - a, b - a];
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const marge = 4 * Number.EPSILON * Math.abs(b);
    const half = (c - b) / 2;
    if (fb === 0) return { soort: "punt", x: b };
    if (Math.abs(half) <= marge) break;
    if (Math.abs(vorige) >= marge && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa;
      let [p, q] = [2 * half * s, 1 - s];
      if (a !== c) {
        const [r, t] = [fb / fc, fa / fc];
        p = s * (2 * half * t * (t - r) - (b - a) * (r - 1));
        q = (t - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      else p = -p;
      if (2 * p < Math.min(3 * half * q - Math.abs(marge * q), Math.abs(vorige * q)))
        [vorige, stap] = [stap, p / q];
      else [stap, vorige] = [half, half];
    } else [stap, vorige] = [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(stap) > marge ? stap : Math.sign(half) * marge;
    fb = f(b);
    if (Number.isNaN(fb)) return { soort: "sprong", van: Math.min(a, c), tot: Math.max(a, c) };
  }
  // Dicht bij nul aan beide kanten, gemeten naar hoe groot de functie op de rand van het stuk was.
  const klein = 1e-9 * Math.max(Math.abs(fVan), Math.abs(fTot));
  if (Math.abs(fb) <= klein || Math.abs(fc) <= klein) return { soort: "punt", x: b };
  return { soort: "sprong", van: Math.min(b, c), tot: Math.max(b, c) };
}
