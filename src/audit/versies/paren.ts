/** Zoveel vergelijkingen kost een stuk hoogstens; een groter stuk zonder herkenningspunt wordt niet gepaard. */
const HOOGSTENS = 1_000_000;

type Sleutel<T> = (x: T) => string;
type Paar = readonly [oud: number, nieuw: number];

/**
 * Welke van twee reeksen bij elkaar horen: eerst wat helemaal gelijk is, in dezelfde volgorde; daarbinnen wat ruimer gezien gelijk is; en wat er
 * dan tussen twee herkende plaatsen overblijft, als dat er evenveel zijn. Wat verplaatst is (precies gelijk, en maar één keer), hoort ook
 * bij elkaar. De lege sleutel herkent niets.
 */
export function paren<T>(oud: readonly T[], nieuw: readonly T[], sleutels: readonly Sleutel<T>[]): Paar[] {
  const uit: Paar[] = [];
  binnen(oud, nieuw, [0, oud.length], [0, nieuw.length], sleutels, uit);
  const [bezetOud, bezetNieuw] = [new Set(uit.map(([a]) => a)), new Set(uit.map(([, b]) => b))];
  const [precies] = sleutels;
  if (precies !== undefined) {
    const over = enigen(nieuw, bezetNieuw, precies);
    for (const [sleutel, a] of enigen(oud, bezetOud, precies)) {
      const b = over.get(sleutel);
      if (b !== undefined) uit.push([a, b]);
    }
  }
  return uit.sort(([a], [b]) => a - b);
}

/** Wat over is en maar één keer voorkomt. */
function enigen<T>(
  reeks: readonly T[],
  bezet: ReadonlySet<number>,
  sleutel: Sleutel<T>,
): Map<string, number> {
  const uit = new Map<string, number>();
  const dubbel = new Set<string>();
  reeks.forEach((x, i) => {
    const s = sleutel(x);
    if (bezet.has(i) || s === "") return;
    if (uit.has(s)) dubbel.add(s);
    uit.set(s, i);
  });
  for (const s of dubbel) uit.delete(s);
  return uit;
}

type Stuk = readonly [van: number, tot: number];

function binnen<T>(
  oud: readonly T[],
  nieuw: readonly T[],
  [a0, a1]: Stuk,
  [b0, b1]: Stuk,
  sleutels: readonly Sleutel<T>[],
  uit: Paar[],
): void {
  const [sleutel, ...ruimer] = sleutels;
  if (a0 === a1 || b0 === b1) return;
  if (sleutel === undefined) {
    if (a1 - a0 === b1 - b0) for (let i = 0; i < a1 - a0; i++) uit.push([a0 + i, b0 + i]);
    return;
  }
  const gevonden = langsteGelijke(oud.slice(a0, a1).map(sleutel), nieuw.slice(b0, b1).map(sleutel)).map(
    ([a, b]): Paar => [a0 + a, b0 + b],
  );
  uit.push(...gevonden);
  let [a, b] = [a0, b0];
  for (const [volgendeA, volgendeB] of [...gevonden, [a1, b1] as const]) {
    binnen(oud, nieuw, [a, volgendeA], [b, volgendeB], ruimer, uit);
    [a, b] = [volgendeA + 1, volgendeB + 1];
  }
}

/** De langste reeks die in beide in dezelfde volgorde staat. */
function langsteGelijke(oud: readonly string[], nieuw: readonly string[]): Paar[] {
  const uit: Paar[] = [];
  const gelijk = (a: number, b: number) => oud[a] !== "" && oud[a] === nieuw[b];
  const zoek = (a0: number, a1: number, b0: number, b1: number): void => {
    let [begin, eind] = [0, 0];
    while (a0 + begin < a1 && b0 + begin < b1 && gelijk(a0 + begin, b0 + begin)) {
      uit.push([a0 + begin, b0 + begin]);
      begin++;
    }
    while (a1 - eind > a0 + begin && b1 - eind > b0 + begin && gelijk(a1 - eind - 1, b1 - eind - 1)) {
      eind++;
      uit.push([a1 - eind, b1 - eind]);
    }
    const [p, q, r, s] = [a0 + begin, a1 - eind, b0 + begin, b1 - eind];
    if (p === q || r === s) return;
    const ankers = oplopend(enigenSamen(oud, nieuw, p, q, r, s));
    if (ankers.length === 0) return void uit.push(...tabel(oud, nieuw, p, q, r, s));
    let [a, b] = [p, r];
    for (const [volgendeA, volgendeB] of ankers) {
      zoek(a, volgendeA, b, volgendeB);
      uit.push([volgendeA, volgendeB]);
      [a, b] = [volgendeA + 1, volgendeB + 1];
    }
    zoek(a, q, b, s);
  };
  zoek(0, oud.length, 0, nieuw.length);
  return uit.sort(([a], [b]) => a - b);
}

/** Wat in beide stukken precies één keer voorkomt (de herkenningspunten van B. Cohens patience diff), op volgorde van het oude. */
function enigenSamen(
  oud: readonly string[],
  nieuw: readonly string[],
  p: number,
  q: number,
  r: number,
  s: number,
): Paar[] {
  const daar = enigen(nieuw.slice(r, s), new Set(), (x) => x);
  return [...enigen(oud.slice(p, q), new Set(), (x) => x)].flatMap(([sleutel, a]): Paar[] => {
    const b = daar.get(sleutel);
    return b === undefined ? [] : [[p + a, r + b]];
  });
}

/** De langste deelreeks waarin ook de nieuwe plaatsen oplopen. */
function oplopend(lijst: readonly Paar[]): Paar[] {
  const stapels: number[] = [];
  const vorige: (number | undefined)[] = [];
  lijst.forEach(([, b], i) => {
    let [laag, hoog] = [0, stapels.length];
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((lijst[stapels[midden] as number] as Paar)[1] < b) laag = midden + 1;
      else hoog = midden;
    }
    vorige[i] = stapels[laag - 1];
    stapels[laag] = i;
  });
  const uit: Paar[] = [];
  for (let i = stapels.at(-1); i !== undefined; i = vorige[i]) uit.unshift(lijst[i] as Paar);
  return uit;
}

function tabel(
  oud: readonly string[],
  nieuw: readonly string[],
  p: number,
  q: number,
  r: number,
  s: number,
): Paar[] {
  const [hoog, breed] = [q - p + 1, s - r + 1];
  if (hoog * breed > HOOGSTENS) return [];
  const langste = new Uint32Array(hoog * breed);
  const op = (a: number, b: number) => langste[(a - p) * breed + b - r] as number;
  const gelijk = (a: number, b: number) => oud[a] !== "" && oud[a] === nieuw[b];
  for (let a = q - 1; a >= p; a--)
    for (let b = s - 1; b >= r; b--)
      langste[(a - p) * breed + b - r] = gelijk(a, b)
        ? op(a + 1, b + 1) + 1
        : Math.max(op(a + 1, b), op(a, b + 1));
  const uit: Paar[] = [];
  for (let a = p, b = r; a < q && b < s;)
    if (gelijk(a, b)) uit.push([a++, b++]);
    else if (op(a + 1, b) >= op(a, b + 1)) a++;
    else b++;
  return uit;
}
