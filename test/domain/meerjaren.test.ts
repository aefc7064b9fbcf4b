import fc from "fast-check";
import { indexeer } from "../../src/domain/indexeren";
import { meerjarenraming } from "../../src/domain/meerjaren";
import { voordeelNadeel, type Postsoort } from "../../src/domain/voordeel-nadeel";

const percentage = fc.integer({ min: -500, max: 500 }).map((x) => x / 1000);
const lijst = fc.array(percentage, { minLength: 1, maxLength: 6 }).map((x) => Float64Array.from(x));
const bedrag = fc.integer({ min: -1e9, max: 1e9 }).map((x) => x / 100);
const jaren = fc.integer({ min: 1, max: 12 });

test("wet: met één percentage is elk jaar het geïndexeerde bedrag", () => {
  fc.assert(
    fc.property(bedrag, jaren, percentage, (b, n, p) => {
      const raming = meerjarenraming(b, 2026, n, Float64Array.of(p), Float64Array.of(0));
      expect(raming).toHaveLength(n);
      raming.forEach((r, t) => {
        expect(r.jaar).toBe(2026 + t);
        expect(Math.abs(r.bedrag - indexeer(b, p, t))).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(b)) * 130,
        );
      });
    }),
  );
});

test("wet: index en volume mogen van plaats wisselen, en het bedrag is altijd hun product", () => {
  fc.assert(
    fc.property(bedrag, jaren, lijst, lijst, (b, n, prijs, volume) => {
      const een = meerjarenraming(b, 2026, n, prijs, volume);
      const twee = meerjarenraming(b, 2026, n, volume, prijs);
      een.forEach((r, t) => {
        expect([r.index, r.volume]).toEqual([twee[t]?.volume, twee[t]?.index]);
        expect(r.bedrag).toBe(b * r.index * r.volume);
      });
    }),
  );
});

test("wet: het laatste percentage nog eens opschrijven verandert niets", () => {
  fc.assert(
    fc.property(bedrag, jaren, lijst, (b, n, prijs) => {
      const langer = Float64Array.of(...prijs, prijs[prijs.length - 1] as number);
      const stil = Float64Array.of(0);
      expect(meerjarenraming(b, 2026, n, langer, stil)).toEqual(meerjarenraming(b, 2026, n, prijs, stil));
    }),
  );
});

test("wet: voordelig en nadelig ruilen bij andersom en bij baten; alleen gelijk is leeg", () => {
  const ander: Record<Postsoort, Postsoort> = {
    lasten: "baten",
    baten: "lasten",
    storting: "onttrekking",
    onttrekking: "storting",
  };
  const ruil = { V: "N", N: "V", "": "" };
  fc.assert(
    fc.property(bedrag, bedrag, fc.constantFrom(...(Object.keys(ander) as Postsoort[])), (a, b, soort) => {
      expect(voordeelNadeel(b, a, soort)).toBe(ruil[voordeelNadeel(a, b, soort)]);
      expect(voordeelNadeel(a, b, ander[soort])).toBe(ruil[voordeelNadeel(a, b, soort)]);
      expect(voordeelNadeel(a, b, soort) === "").toBe(a === b);
    }),
  );
});
