import fc from "fast-check";
import { afbouw, perJaar as perAfbouwjaar, type Scenario } from "../../src/domain/afbouw";
import { jaarlichtingen, type Lichtingen } from "../../src/domain/lichting";
import { overgang, type Verloop } from "../../src/domain/overgang";

const bench = jest.requireActual<{
  clientlijst: (n: number) => Lichtingen;
  kern: (l: Lichtingen) => Readonly<Record<Scenario, Verloop>>;
  kaleLus: (l: Lichtingen) => Readonly<Record<Scenario, Verloop>>;
  elkeMaand: (l: Lichtingen) => Float64Array[];
  grootsteVerschil: (
    a: Readonly<Record<Scenario, Verloop>>,
    b: Readonly<Record<Scenario, Verloop>>,
  ) => number;
}>("../../bench/overgang.js");

const SCENARIOS: readonly Scenario[] = ["zacht", "hard zonder herindicatie", "hard met herindicatie"];
const som = (getallen: Iterable<number>) => Array.from(getallen).reduce((a, b) => a + b, 0);
const DUIVEN = jaarlichtingen(636, [216, 215, 102, 70], 136, 125);

/** Minuten minder per week als euro per jaar, met het tarief en de declaratiegraad van de notitie. */
const euro = (minuten: number) => (minuten / 60) * 52 * 37.2 * 0.77;
const perJaar = (v: Verloop) =>
  Array.from({ length: 5 }, (_, j) => euro(som(v.minder.slice(j * 12, j * 12 + 12)) / 12));

/** Eén vergelijking voor een rij getallen: duizenden losse kosten in een wet seconden. */
function dichtbij(eigen: readonly (number | undefined)[], verwacht: readonly number[]): void {
  const verschil = verwacht.map((x, i) => Math.abs((eigen[i] ?? NaN) - x));
  if (!verschil.every((v) => v < 1e-6)) expect(eigen).toEqual(verwacht);
}

const jaarinvoer = fc.record({
  aflopend: fc.array(fc.nat(300), { minLength: 1, maxLength: 6 }),
  later: fc.nat(80),
  begin: fc.integer({ min: 0, max: 47 }).map((x) => x / 4),
  terugkeer: fc.integer({ min: 1, max: 20 }).map((x) => x / 20),
});

/** Lichtingen van elke soort: op één moment, over een deel van een maand, over jaren, en zonder bekend einde. */
const lichtingen: fc.Arbitrary<Lichtingen> = fc
  .array(
    fc.tuple(
      fc.nat(40),
      fc.oneof(
        fc.integer({ min: 0, max: 300 }).map((x) => x / 4),
        fc.constant(Infinity),
      ),
      fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 200 }).map((x) => x / 8),
      ),
      fc.integer({ min: 30, max: 240 }),
      fc.integer({ min: 30, max: 240 }),
    ),
    { maxLength: 12 },
  )
  .map((rijen) => ({
    aantal: Float64Array.from(rijen, ([n]) => n),
    van: Float64Array.from(rijen, ([, van]) => van),
    tot: Float64Array.from(rijen, ([, van, duur]) => van + duur),
    nu: Float64Array.from(rijen, ([, , , nu]) => nu),
    straks: Float64Array.from(rijen, ([, , , , straks]) => straks),
  }));

test("de Duivense figuren: 29.492, 88.339, 131.621 en 155.105 vanaf 1 januari, en 14.746 in het eerste jaar vanaf 1 juli", () => {
  const vanaf = (begin: number) => overgang({ lichtingen: DUIVEN, begin, maanden: 60, terugkeer: 1 });
  const januari = perJaar(vanaf(0).zacht).map(Math.round);
  expect(januari.slice(0, 4)).toEqual([29492, 88339, 131621, 155105]);
  expect(perJaar(vanaf(6).zacht).map(Math.round).slice(0, 4)).toEqual([14746, 88339, 131621, 155105]);
  const einde = vanaf(6)["hard met herindicatie"].minderAanEinde[59] as number;
  expect(euro(einde)).toBeCloseTo(173674.3008, 4);
});

test("de kern geeft per maand en per jaar wat AFBOUW geeft", () => {
  fc.assert(
    fc.property(jaarinvoer, ({ aflopend, later, begin, terugkeer }) => {
      const clienten = som(aflopend) + later;
      const uit = overgang({
        lichtingen: jaarlichtingen(clienten, aflopend, 136, 125),
        begin,
        maanden: aflopend.length * 12,
        terugkeer,
      });
      for (const scenario of SCENARIOS) {
        const v = uit[scenario];
        const maanden = afbouw({
          clienten,
          aflopend,
          scenario,
          begin,
          uitstroom: 0,
          perMaand: Infinity,
        });
        maanden.forEach((p, m) => {
          const eigen = [v.inOudProduct, v.beoordeeld, v.clientmaanden, v.minder, v.vertrokken].map(
            (x) => x[m],
          );
          const { inOudProduct, beoordeeld, clientjaren } = p;
          const blijft = clientjaren * 12 * terugkeer;
          const weg = clientjaren * 12 * (1 - terugkeer);
          dichtbij(eigen, [inOudProduct, beoordeeld, clientjaren * 12, blijft * 11, weg * 136]);
        });
        perAfbouwjaar(maanden).forEach((p, j) => {
          expect(som(v.clientmaanden.slice(j * 12, j * 12 + 12)) / 12).toBeCloseTo(p.clientjaren, 8);
          expect(som(v.beoordeeld.slice(j * 12, j * 12 + 12))).toBeCloseTo(p.beoordeeld, 8);
          expect(v.minderAanEinde[j * 12 + 11]).toBeCloseTo(p.beoordeeldTotNu * terugkeer * 11, 6);
        });
      }
    }),
  );
});

test("wet: nooit een negatief aantal cliënten, en wie beoordeeld is en wie in het oude product zit, zijn samen iedereen", () => {
  fc.assert(
    fc.property(lichtingen, fc.integer({ min: 0, max: 23 }), (l, half) => {
      const uit = overgang({ lichtingen: l, begin: half / 2, maanden: 60, terugkeer: 0.9 });
      const alle = som(l.aantal);
      for (const scenario of SCENARIOS) {
        const { inOudProduct, beoordeeld, clientmaanden } = uit[scenario];
        let samen = 0;
        for (let m = 0; m < 60; m++) {
          samen += beoordeeld[m] as number;
          if (scenario !== "hard zonder herindicatie")
            dichtbij([(inOudProduct[m] as number) + samen], [alle]);
        }
        expect(Math.min(...inOudProduct, ...beoordeeld)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...inOudProduct, ...clientmaanden)).toBeLessThanOrEqual(alle + 1e-9);
      }
    }),
  );
});

test("wet: als iedereen een einddatum heeft, eindigen de scenario's op dezelfde structurele minuten", () => {
  fc.assert(
    fc.property(jaarinvoer, ({ aflopend, begin, terugkeer }) => {
      const uit = overgang({
        lichtingen: jaarlichtingen(som(aflopend), aflopend, 136, 125),
        begin,
        maanden: aflopend.length * 12,
        terugkeer,
      });
      const einde = SCENARIOS.map((s) => uit[s].minderAanEinde[aflopend.length * 12 - 1] as number);
      for (const minuten of einde) expect(minuten).toBeCloseTo(som(aflopend) * terugkeer * 11, 6);
    }),
  );
});

test("wet: losse cliënten die gelijk gespreid zijn, geven hetzelfde als hun lichting", () => {
  const n = 1200;
  const momenten = Float64Array.from({ length: n }, (_, i) => 12 + ((i + 0.5) * 12) / n);
  const los = { aantal: new Float64Array(n).fill(0.18), van: momenten, tot: momenten };
  const minuten = { nu: new Float64Array(n).fill(136), straks: new Float64Array(n).fill(125) };
  const invoer = { begin: 6, maanden: 60, terugkeer: 1 };
  const a = overgang({ lichtingen: { ...los, ...minuten }, ...invoer }).zacht;
  const b = overgang({ lichtingen: jaarlichtingen(216, [0, 216], 136, 125), ...invoer }).zacht;
  for (let m = 0; m < 60; m++) {
    expect(a.inOudProduct[m]).toBeCloseTo(b.inOudProduct[m] as number, 8);
    expect(a.minder[m]).toBeCloseTo(b.minder[m] as number, 8);
  }
});

test("de meting vergelijkt dezelfde sommen: de kern, de kale lus en elke maand apart", () => {
  const lijst = bench.clientlijst(636);
  const uit = bench.kern(lijst);
  expect(bench.grootsteVerschil(uit, bench.kaleLus(lijst))).toBeLessThan(1e-9);
  expect(som(uit.zacht.minder)).toBeGreaterThan(1000);
  bench.elkeMaand(lijst).forEach((minder, s) => {
    const eigen = uit[SCENARIOS[s] as Scenario].minder;
    minder.forEach((x, m) => expect(eigen[m]).toBeCloseTo(x, 6));
  });
  const anders = { ...lijst, nu: lijst.nu.map((x, k) => (k === 300 ? x + 1 : x)) };
  expect(bench.grootsteVerschil(bench.kern(anders), bench.kaleLus(lijst))).toBeGreaterThan(1e-9);
});
