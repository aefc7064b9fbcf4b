import fc from "fast-check";
import { urenMinderDoorLooptijd } from "../../src/domain/looptijd";
import { betaaldeUren, productiviteit } from "../../src/domain/productiviteit";
import { splitsStructureel } from "../../src/domain/structureel";
import { binnenTermijn, maandenInWeken, zakenPerMaand } from "../../src/domain/wachttijd";

const getal = fc.integer({ min: 0, max: 100000 }).map((x) => x / 100);
const boven0 = fc.integer({ min: 1, max: 100000 }).map((x) => x / 100);

test("1.400 van 1.872 betaalde uren is 74,8% productief: 11 uur werk vraagt 14,7 betaalde uur", () => {
  expect(productiviteit(1400, 36, 52)).toBeCloseTo(0.747863, 6);
  expect(betaaldeUren(11, productiviteit(1400, 36, 52))).toBeCloseTo(14.708571, 6);
});

test("wet: uit alle productieve uren samen volgen weer de betaalde uren", () => {
  fc.assert(
    fc.property(boven0, boven0, boven0, (uren, week, weken) => {
      const terug = betaaldeUren(uren, productiviteit(uren, week, weken));
      expect(Math.abs(terug - week * weken)).toBeLessThanOrEqual(1e-9 * week * weken);
    }),
  );
});

test("looptijd van 3 naar 5 jaar bij 636 cliënten: 84,8 herindicaties minder, 3,26 uur per week", () => {
  expect(urenMinderDoorLooptijd(636, 3, 5, 2, 52)).toBeCloseTo((84.8 * 2) / 52, 10);
  expect(urenMinderDoorLooptijd(636, 5, 3, 2, 52)).toBeCloseTo((-84.8 * 2) / 52, 10);
});

test("wet: structureel en tijdelijk zijn samen de uren van elk jaar", () => {
  fc.assert(
    fc.property(fc.array(getal, { minLength: 1 }), getal, (uren, niveau) => {
      splitsStructureel(uren, niveau).forEach((s, i) => {
        expect(s.structureel).toBe(niveau);
        expect(s.structureel + s.tijdelijk).toBeCloseTo(uren[i] as number, 9);
      });
    }),
  );
});

test("een jaar onder het structurele niveau houdt ruimte over: tijdelijk onder 0", () => {
  expect(splitsStructureel([5], 6)).toEqual([{ structureel: 6, tijdelijk: -1 }]);
});

test("20 uur per week en 2,5 uur per zaak zijn 34,7 zaken per maand", () => {
  expect(zakenPerMaand(20, 2.5, 52)).toBeCloseTo(34.666667, 6);
  expect(maandenInWeken(5.6, 52)).toBeCloseTo(24.266667, 6);
});

test.each([
  ["net onder", 7.99999, true],
  ["op", 8, true],
  ["op, met ruis van het rekenen", 8 + 1e-9, true],
  ["net boven", 8.00001, false],
])("een wachttijd %s de termijn van 8 weken", (_, weken, binnen) => {
  expect(binnenTermijn(weken, 8)).toBe(binnen);
});
