/** Geeft steeds het volgende getal. */
export type Toeval = () => number;

/**
 * Getallen van 0 tot 2^32 uit een zaad, op elk platform dezelfde: alleen gehele rekenkunde op 32 bits. xoshiro128** van Blackman en
 * Vigna (Scrambled linear pseudorandom number generators, ACM TOMS 47-4, 2021).
 */
export function xoshiro128(toestand: readonly [number, number, number, number]): Toeval {
  let [a, b, c, d] = toestand;
  return () => {
    const uit = Math.imul(roteer(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = roteer(d, 11);
    return uit;
  };
}

/** Getallen van 0 tot 1 (zonder 1) uit een heel zaad. */
export function toeval(zaad: number): Toeval {
  let x = zaad >>> 0;
  const volgende = xoshiro128([meng((x += STAP)), meng((x += STAP)), meng((x += STAP)), meng((x += STAP))]);
  return () => volgende() / 2 ** 32;
}

const STAP = 0x9e3779b9;

/** Spreidt een opvolgend getal over alle bits (afsluiting van MurmurHash3, Appleby): zo lijken naburige zaden niet op elkaar. */
function meng(x: number): number {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function roteer(x: number, bits: number): number {
  return (x << bits) | (x >>> (32 - bits));
}
