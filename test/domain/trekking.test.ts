import { normaalkwantiel } from "../../src/domain/normaal";
import { toeval } from "../../src/domain/toeval";
import { hangSamen, kansenPerDeel, schud } from "../../src/domain/trekking";

const N = 2000;
const trek = (zaad: number) => {
  const volgende = toeval(zaad);
  return schud(kansenPerDeel(N, volgende), volgende);
};
const pearson = (a: Float64Array, b: Float64Array) => {
  const [ma, mb] = [a, b].map((x) => x.reduce((s, w) => s + w, 0) / x.length) as [number, number];
  let [sab, saa, sbb] = [0, 0, 0];
  a.forEach((x, i) => {
    const [da, db] = [x - ma, (b[i] as number) - mb];
    sab += da * db;
    saa += da * da;
    sbb += db * db;
  });
  return sab / Math.sqrt(saa * sbb);
};

test("in elk even waarschijnlijk deel ligt precies één trekking", () => {
  const delen = [...trek(1)].map((x) => Math.floor(x * N)).sort((a, b) => a - b);
  expect(delen).toEqual(Array.from({ length: N }, (_, i) => i));
});

test.each([-1, -0.6, 0, 0.3, 0.8, 1])("samenhang %p: alleen de volgorde verandert", (correlatie) => {
  const [a, b] = [trek(1).map(normaalkwantiel), trek(2).map((x) => x ** 3)];
  const uit = hangSamen(a, b, correlatie);
  expect([...uit].sort((x, y) => x - y)).toEqual([...b].sort((x, y) => x - y));
  // Van een normale rij zijn de normaalscores bijna de waarden zelf; terugvertaald is de correlatie die gevraagd is.
  const normaal = Float64Array.from(uit, (x) => normaalkwantiel(Math.min(Math.cbrt(x), 1 - 1e-9)));
  expect(Math.abs(pearson(a, normaal) - correlatie)).toBeLessThan(0.01);
});
