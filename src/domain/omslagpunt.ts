/**
 * Waar een functie nul wordt. Een sprong gaat over nul heen zonder haar te raken: dan ligt het omslagpunt tussen twee waarden. Blijft zij
 * een stuk lang nul (niet minder dan niets), dan is dat "overal" van de ene tot en met de andere waarde.
 */
export type Omslagpunt =
  | { readonly soort: "punt"; readonly x: number }
  | { readonly soort: "sprong" | "tussen" | "overal"; readonly van: number; readonly tot: number };

interface Zoekgebied {
  readonly van: number;
  readonly tot: number;
  /** Alleen hele getallen: het omslagpunt ligt er op, of tussen twee ervan. */
  readonly heel?: boolean;
  /** In zoveel even grote stappen wordt eerst gekeken waar het teken wisselt. */
  readonly stappen?: number;
}

/**
 * Alle omslagpunten die te zien zijn in `stappen` stappen, van laag naar hoog: waar het teken wisselt, en waar de functie nul tussen twee
 * stappen raakt en omkeert. Een waarde die geen getal is, telt niet mee.
 */
export function omslagpunten(f: (x: number) => number, gebied: Zoekgebied): Omslagpunt[] {
  const { van, tot, heel = false, stappen = 100 } = gebied;
  const raster = rasterVan(van, tot, heel, stappen).map((x): Punt => ({ x, y: f(x) }));
  return raster.flatMap((punt, i) => {
    const [links, rechts] = [raster[i - 1], raster[i + 1]];
    if (punt.y === 0) return links?.y === 0 ? [] : [nulstuk(f, raster, i, heel)];
    if (links !== undefined && wisselt(links, punt)) return [overNul(f, links, punt, heel)];
    return isDichtstbij(punt, links) && isDichtstbij(punt, rechts) && links?.y !== punt.y
      ? bijOmkeren(f, [bruikbaar(links) ?? punt, punt, bruikbaar(rechts) ?? punt], heel)
      : [];
  });
}

interface Punt {
  readonly x: number;
  readonly y: number;
}

/** Het stuk dat bij punt `i` nul wordt: één punt, of tot waar de functie weer iets anders is. */
function nulstuk(f: (x: number) => number, raster: readonly Punt[], i: number, heel: boolean): Omslagpunt {
  const einde = raster.findIndex((p, j) => j > i && p.y !== 0);
  const laatste = einde < 0 ? raster.length - 1 : einde - 1;
  const begin = raster[i] as Punt;
  if (laatste === i) return { soort: "punt", x: begin.x };
  const rand = (nul: Punt, buiten: Punt | undefined): number => {
    let [binnen, buitenste] = [nul.x, buiten?.x ?? nul.x];
    for (let keer = 0; keer < 50 && Math.abs(buitenste - binnen) > (heel ? 1 : 0); keer++) {
      const midden = heel ? Math.trunc((binnen + buitenste) / 2) : (binnen + buitenste) / 2;
      if (f(midden) === 0) binnen = midden;
      else buitenste = midden;
    }
    return binnen;
  };
  return {
    soort: "overal",
    van: rand(begin, raster[i - 1]),
    tot: rand(raster[laatste] as Punt, raster[laatste + 1]),
  };
}

function wisselt(een: Punt, ander: Punt): boolean {
  return een.y !== 0 && Math.sign(ander.y) === -Math.sign(een.y);
}

function overNul(f: (x: number) => number, van: Punt, tot: Punt, heel: boolean): Omslagpunt {
  return heel ? tussenHele(f, van.x, tot.x, van.y) : brent(f, van.x, tot.x, van.y, tot.y);
}

const bruikbaar = (punt: Punt | undefined) => (Number.isFinite(punt?.y) ? punt : undefined);

/** Ligt dit punt dichter bij nul dan zijn buur, aan dezelfde kant? Is het dat voor beide, dan kan de functie er vlakbij nul raken. */
function isDichtstbij({ y }: Punt, naast: Punt | undefined): boolean {
  const buur = bruikbaar(naast) ?? { y };
  return Math.sign(buur.y) === Math.sign(y) && Math.abs(buur.y) >= Math.abs(y);
}

/** Met dit deel van het langste stuk wordt een drietal verkleind: de gulden snede. */
const GULDEN = (3 - Math.sqrt(5)) / 2;

/**
 * Verkleint het drietal om het punt het dichtst bij nul, met de gulden snede. Komt er een punt aan de andere kant van nul uit, dan gaat
 * de functie er twee keer doorheen; blijft er aan deze kant niets over, dan raakt zij nul.
 */
function bijOmkeren(
  f: (x: number) => number,
  [links, midden, rechts]: readonly [Punt, Punt, Punt],
  heel: boolean,
): Omslagpunt[] {
  let [a, beste, b] = [links, midden, rechts];
  const breed = b.x - a.x;
  const maat = Math.max(Math.abs(a.y), Math.abs(b.y));
  while (b.x - a.x > (heel ? 1 : 1e-10 * breed)) {
    const kant = b.x - beste.x > beste.x - a.x ? b : a;
    const stap = (kant.x - beste.x) * GULDEN;
    const x = beste.x + (heel ? Math.sign(stap) * Math.ceil(Math.abs(stap)) : stap);
    if (x === beste.x || x === kant.x) break;
    const punt = { x, y: f(x) };
    if (Math.abs(punt.y) <= 1e-12 * maat) return [{ soort: "punt", x }];
    if (wisselt(midden, punt)) return [overNul(f, a, punt, heel), overNul(f, punt, b, heel)];
    const dichter = Math.abs(punt.y) < Math.abs(beste.y);
    const rand = dichter ? beste : punt;
    if (dichter === x < beste.x) b = rand;
    else a = rand;
    if (dichter) beste = punt;
    // Wie nul raakt, is in een duizendste van het stuk al dichtbij; verder zoeken kost alleen rekenen.
    if (b.x - a.x < 1e-3 * breed && Math.abs(beste.y) > 0.1 * maat) return [];
  }
  return Math.abs(beste.y) <= 1e-9 * maat ? [{ soort: "punt", x: beste.x }] : [];
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
