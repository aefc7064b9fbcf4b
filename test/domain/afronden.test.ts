import fc from "fast-check";
import { afronden, afrondenNaarBoven } from "../../src/domain/afronden";

// De helft van nul af op 15 significante cijfers, zoals ROUND in een rekenblad.
test.each([
  [1.005, 2, 1.01],
  [10.075, 2, 10.08],
  [0.285, 2, 0.29],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [0.49999999999999994, 0, 1],
  [173674.3008, 2, 173674.3],
  [3.365384615384615, 1, 3.4],
  [1234.5, -2, 1200],
  [49, -2, 0],
  [50, -2, 100],
  [4.9, -2, 0],
  [1e20, 2, 1e20],
  [1.23e-10, 5, 0],
  [0, 2, 0],
])("afronden(%d; %d) = %d", (x, decimalen, uitkomst) => {
  expect(afronden(x, decimalen)).toBe(uitkomst);
});

test("wet: de afstand is hoogstens een halve eenheid, en nog eens afronden verandert niets", () => {
  const bedrag = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(bedrag, fc.integer({ min: 0, max: 4 }), (x, d) => {
      const y = afronden(x, d);
      expect(Math.abs(y - x)).toBeLessThanOrEqual(0.5 * 10 ** -d * (1 + 1e-5));
      expect(afronden(y, d)).toBe(y);
      expect(afronden(-x, d) + y).toBe(0);
    }),
  );
});

test.each([
  [589.3333333333334, 590],
  [544, 544],
  [585.0000000001, 585],
  [585.000001, 586],
  [584.9999999999999, 585],
])("naar boven: %d -> %d", (x, uitkomst) => {
  expect(afrondenNaarBoven(x)).toBe(uitkomst);
});

test("15 cijfers tellen: het zestiende maakt geen helft, en meer dan 15 blijft staan", () => {
  expect(afronden(1.00499999999996, 2)).toBe(1);
  expect(afronden(0.1 + 0.2, 15)).toBe(0.1 + 0.2);
  expect(afrondenNaarBoven(585.0000004)).toBe(585);
});
