import fc from "fast-check";
import { bandnummerOfNul, type Bandtabel, type Grensregel } from "../../src/domain/bandbreedte";
import { verdeel } from "../../src/domain/verdeling";

const HO: Bandtabel = { grenzen: [60, 90, 120, 180] };
const REGELS: Grensregel[] = ["t/m", "tot"];

const tabel = fc
  .uniqueArray(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 8 })
  .map((g): Bandtabel => ({ grenzen: g.map((x) => x / 4).sort((a, b) => a - b) }));
const minuten = fc.integer({ min: 1, max: 4000 }).map((x) => x / 8);
const regel = fc.constantFrom(...REGELS);

test("wet: meer minuten is nooit een lagere band", () => {
  fc.assert(
    fc.property(tabel, regel, minuten, minuten, (t, r, a, b) => {
      expect(bandnummerOfNul(Math.min(a, b), t, r)).toBeLessThanOrEqual(
        bandnummerOfNul(Math.max(a, b), t, r),
      );
    }),
  );
});

test("wet: de twee grensregels verschillen alleen op een grens, en dan precies één band", () => {
  fc.assert(
    fc.property(tabel, minuten, (t, x) => {
      const verschil = bandnummerOfNul(x, t, "tot") - bandnummerOfNul(x, t, "t/m");
      expect(verschil).toBe(t.grenzen.indexOf(x) > 0 ? 1 : 0);
    }),
  );
});

test("wet: de verdeling telt per band wat bandnummer zegt, met en zonder aantallen", () => {
  const lijst = fc.array(fc.tuple(fc.option(minuten, { nil: NaN }), fc.integer({ min: 0, max: 5 })));
  fc.assert(
    fc.property(tabel, regel, lijst, (t, r, rijen) => {
      const x = Float64Array.from(rijen, ([m]) => m);
      const n = Float64Array.from(rijen, ([, aantal]) => aantal);
      const v = verdeel(x, t, r, n);
      t.grenzen.concat(0).forEach((_, band) => {
        const hier = rijen.filter(([m]) => bandnummerOfNul(m, t, r) === band && !Number.isNaN(m));
        expect(v.clienten[band]).toBe(hier.reduce((s, [, aantal]) => s + aantal, 0));
        expect(v.minuten[band]).toBeCloseTo(
          hier.reduce((s, [m, aantal]) => s + m * aantal, 0),
          8,
        );
      });
      const uitgeschreven = rijen.flatMap(([m, aantal]) => Array.from({ length: aantal }, () => m));
      expect([...verdeel(Float64Array.from(uitgeschreven), t, r).clienten]).toEqual([...v.clienten]);
    }),
  );
});

test.each([
  [59.99, 0, 0],
  [60, 1, 1],
  [90, 1, 2],
  [90.01, 2, 2],
  [120, 2, 3],
  [180, 3, 4],
  [180.01, 4, 4],
  [(0.7 + 0.1) * 112.5, 1, 2],
  [59.9999996, 1, 1],
  [59.9999994, 0, 0],
])("%d minuten: band %d met t/m, %d met tot (grenzen 60, 90, 120, 180)", (x, tm, tot) => {
  expect(REGELS.map((r) => bandnummerOfNul(x, HO, r))).toEqual([tm, tot]);
});
