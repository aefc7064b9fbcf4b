import fc from "fast-check";
import { betaverdeling } from "../../src/domain/beta";
import { waarschijnlijkProduct, type Factor } from "../../src/domain/factor";
import { lnGamma } from "../../src/domain/beta";
import { gevoeligheid } from "../../src/domain/gevoeligheid";
import { onzekerheid, percentiel } from "../../src/domain/onzekerheid";
import { pertwaarden } from "../../src/domain/pert";
import { toeval, xoshiro128 } from "../../src/domain/toeval";

const factor: fc.Arbitrary<Factor> = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(300), fc.nat(300))
  .map(([laag, a, b]) => ({ naam: "f", laag, meestWaarschijnlijk: laag + a, hoog: laag + a + b }));

/** Gemiddelde en variantie van PERT: bèta met vormen 1 + 4(m-a)/(b-a) en 1 + 4(b-m)/(b-a), samen 6. */
function moment({ laag, meestWaarschijnlijk, hoog }: Factor): { gemiddelde: number; variantie: number } {
  const gemiddelde = (laag + 4 * meestWaarschijnlijk + hoog) / 6;
  return { gemiddelde, variantie: ((gemiddelde - laag) * (hoog - gemiddelde)) / 7 };
}

test("xoshiro128** geeft de reeks van de C-code van de makers", () => {
  // Toestand en uitkomsten: edorfaus/xoshiro-6502, test-rom/testdata.asm, kolom starstar (gemaakt met de C-code).
  const volgende = xoshiro128([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
  expect([volgende(), volgende(), volgende(), volgende()]).toEqual([
    0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70,
  ]);
});

test("toeval ligt van 0 tot 1, gelijk gespreid, en naburige zaden geven iets anders", () => {
  const volgende = toeval(1);
  const getallen = Array.from({ length: 20000 }, volgende);
  const vakken = Array.from(
    { length: 10 },
    (_, v) => getallen.filter((x) => Math.floor(x * 10) === v).length,
  );
  // Chikwadraat met 9 vrijheidsgraden: boven 27,9 komt in 1 op de 1000 reeksen voor.
  expect(vakken.reduce((s, n) => s + (n - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9);
  expect(toeval(1)()).toBe(getallen[0]);
  expect(new Set([1, 2, 3, 4, 5].map((zaad) => Math.round(toeval(zaad)() * 1e6))).size).toBe(5);
});

test("de logaritme van gamma: faculteiten, en gamma(1/2) is de wortel van pi", () => {
  for (const [x, faculteit] of [
    [1, 1],
    [2, 1],
    [5, 24],
    [11, 3628800],
  ] as const)
    expect(lnGamma(x)).toBeCloseTo(Math.log(faculteit), 12);
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
});

test("de bètaverdeling bij vormen waar de kans een veelterm is", () => {
  for (const x of [0, 0.001, 0.2, 0.5, 0.77, 0.999, 1]) {
    expect(betaverdeling(1, 1).kans(x)).toBeCloseTo(x, 13);
    expect(betaverdeling(1, 5).kans(x)).toBeCloseTo(1 - (1 - x) ** 5, 13);
    expect(betaverdeling(5, 1).kans(x)).toBeCloseTo(x ** 5, 13);
    // Beta(3,3): 10x^3 - 15x^4 + 6x^5.
    expect(betaverdeling(3, 3).kans(x)).toBeCloseTo(10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5, 13);
  }
});

test("kwantielen van PERT, ook ver in de staart", () => {
  const kansen = Float64Array.of(1e-9, 0.05, 0.25, 0.5, 0.95, 1 - 1e-6);
  const f = { naam: "f", laag: 10, meestWaarschijnlijk: 10, hoog: 15 };
  // Verwacht op laag is Beta(1,5): x = 1 - (1-p)^(1/5).
  pertwaarden(f, kansen).forEach((x, i) =>
    expect(x).toBeCloseTo(10 + 5 * (1 - (1 - (kansen[i] as number)) ** 0.2), 10),
  );
  // scipy 1.17: 0 + 10 * beta.ppf(p, 2.6, 3.4).
  const scheef = pertwaarden(
    { naam: "f", laag: 0, meestWaarschijnlijk: 4, hoog: 10 },
    Float64Array.of(0.05, 0.5, 0.95),
  );
  [1.3928045388276087, 4.254708020022997, 7.544515994390897].forEach((x, i) =>
    expect(scheef[i]).toBeCloseTo(x, 9),
  );
});

test("wet: kans van een kwantiel is de kans zelf, en kwantielen lopen op", () => {
  fc.assert(
    fc.property(
      factor,
      fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 20 }),
      (f, ps) => {
        fc.pre(f.hoog > f.laag);
        const kansen = Float64Array.from(ps, (p) => p / 10000).sort();
        const vorm = (4 * (f.meestWaarschijnlijk - f.laag)) / (f.hoog - f.laag);
        const verdeling = betaverdeling(1 + vorm, 5 - vorm);
        pertwaarden(f, kansen).forEach((x, i, alle) => {
          expect(verdeling.kans((x - f.laag) / (f.hoog - f.laag))).toBeCloseTo(kansen[i] as number, 10);
          expect(x).toBeGreaterThanOrEqual(alle[i - 1] ?? f.laag);
        });
      },
    ),
    { numRuns: 50 },
  );
});

test("wet: het gemiddelde ligt binnen zijn standaardfout van het product van (a + 4m + b) / 6", () => {
  fc.assert(
    fc.property(
      fc.array(factor, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 1e6 }),
      (fs, zaad) => {
        const exact = fs.map(moment);
        const gemiddelde = exact.reduce((p, m) => p * m.gemiddelde, 1);
        const tweede = exact.reduce((p, m) => p * (m.gemiddelde ** 2 + m.variantie), 1);
        const standaardfout = Math.sqrt(Math.max(0, tweede - gemiddelde ** 2) / 500);
        const getrokken = onzekerheid(fs, 500, zaad, []).gemiddelde;
        expect(Math.abs(getrokken - gemiddelde)).toBeLessThanOrEqual(standaardfout + 1e-9 * gemiddelde);
      },
    ),
    { numRuns: 40 },
  );
});

test("wet: percentielen lopen op en blijven tussen het laagste en hoogste product", () => {
  fc.assert(
    fc.property(
      fc.array(factor, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 99 }),
      (fs, zaad) => {
        const { percentielen } = onzekerheid(fs, 200, zaad, [0, 0.05, 0.5, 0.95, 1]);
        const [laag, hoog] = [fs.reduce((p, f) => p * f.laag, 1), fs.reduce((p, f) => p * f.hoog, 1)];
        expect([...percentielen].sort((a, b) => a - b)).toEqual(percentielen);
        expect(percentielen[0]).toBeGreaterThanOrEqual(laag * (1 - 1e-12));
        expect(percentielen[4]).toBeLessThanOrEqual(hoog * (1 + 1e-12));
      },
    ),
    { numRuns: 20 },
  );
});

test("elke trekking van een Latin hypercube valt in een eigen deel: één factor volgt de verdeling zelf", () => {
  const f = { naam: "f", laag: 0, meestWaarschijnlijk: 3, hoog: 10 };
  const exact = pertwaarden(f, Float64Array.of(0.1, 0.5, 0.9));
  onzekerheid([f], 1000, 5, [0.1, 0.5, 0.9]).percentielen.forEach((x, i) =>
    expect(Math.abs(x - (exact[i] as number))).toBeLessThan(0.02),
  );
});

test("percentiel zoals PERCENTILE.INC", () => {
  const rij = Float64Array.of(1, 2, 4, 8);
  expect([0, 0.5, 0.9, 1].map((p) => percentiel(rij, p).toFixed(9))).toEqual([
    "1.000000000",
    "3.000000000",
    "6.800000000",
    "8.000000000",
  ]);
});

test("wet: de tornado hangt niet van de volgorde af, en elke uitkomst is het product met één factor anders", () => {
  fc.assert(
    fc.property(fc.array(factor, { minLength: 1, maxLength: 6 }), (fs) => {
      const genummerd = fs.map((f, i) => ({ ...f, naam: `f${i}` }));
      const tornado = gevoeligheid(genummerd);
      const om = gevoeligheid([...genummerd].reverse());
      expect(om.map((g) => g.spreiding.toPrecision(9))).toEqual(
        tornado.map((g) => g.spreiding.toPrecision(9)),
      );
      for (const g of tornado) {
        const i = Number(g.naam.slice(1));
        const met = (welke: "laag" | "hoog") =>
          waarschijnlijkProduct(
            genummerd.map((f, j) => (i === j ? { ...f, meestWaarschijnlijk: f[welke] } : f)),
          );
        expect(g.laag / met("laag")).toBeCloseTo(1, 10);
        expect(g.hoog / met("hoog")).toBeCloseTo(1, 10);
      }
    }),
  );
});
