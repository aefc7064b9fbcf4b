import fc from "fast-check";
import { sluitendAfgerond, verdeelVerschil, VOLLEDIG_TOT } from "../../src/domain/verschilverdeling";

const som = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);

/** Een uitkomst waarin oorzaken elkaar versterken: een som van producten. */
const product =
  (oud: readonly number[], nieuw: readonly number[]) =>
  (welke: readonly boolean[]): number =>
    welke.reduce((p, n, i) => p * ((n ? nieuw[i] : oud[i]) as number), 1);

test("twee oorzaken van een product: het gekruiste deel wordt gelijk verdeeld", () => {
  // 10 x 5 = 50 wordt 12 x 7 = 84. Eerst 10 -> 12: 10 bij 5, 14 bij 7, gemiddeld 12; eerst 5 -> 7: 20 bij 10, 24 bij 12, gemiddeld 22.
  expect(verdeelVerschil(2, product([10, 5], [12, 7]))).toEqual({
    oud: 50,
    nieuw: 84,
    effecten: [12, 22],
    volledig: true,
  });
});

test("drie oorzaken: elk het gemiddelde over de zes volgordes", () => {
  // Met de hand: 2 x 3 x 5 = 30 wordt 4 x 3 x 6 = 72. De tweede verandert niet. De eerste geeft 2 x 3 x (5 + 6)/2 = 33, de derde 1 x 3 x (2 + 4)/2 = 9.
  expect(verdeelVerschil(3, product([2, 3, 5], [4, 3, 6])).effecten.map((e) => Number(e.toFixed(9)))).toEqual(
    [33, 0, 9],
  );
});

const getal = fc.integer({ min: -1000, max: 1000 }).map((x) => x / 100);
const paren = (meeste: number) =>
  fc.array(fc.tuple(getal, getal), { minLength: 1, maxLength: meeste }).map((p) => ({
    oud: p.map(([o]) => o),
    nieuw: p.map(([, n]) => n),
  }));

test("wet: de effecten tellen op tot het verschil, ook met meer oorzaken dan alle volgordes toelaten", () => {
  fc.assert(
    fc.property(paren(14), ({ oud, nieuw }) => {
      const v = verdeelVerschil(
        oud.length,
        (w) =>
          product(oud.slice(0, 3), nieuw.slice(0, 3))(w.slice(0, 3)) +
          som(w.map((n, i) => (n ? nieuw[i] : oud[i]) as number)),
      );
      expect(v.volledig).toBe(oud.length <= VOLLEDIG_TOT);
      expect(som(v.effecten)).toBeCloseTo(v.nieuw - v.oud, 6);
    }),
  );
});

test("wet: de volgorde van de lijst doet er niet toe", () => {
  fc.assert(
    fc.property(paren(6), ({ oud, nieuw }) => {
      const heen = verdeelVerschil(oud.length, product(oud, nieuw)).effecten;
      const om = (x: readonly number[]) => [...x].reverse();
      const terug = verdeelVerschil(oud.length, product(om(oud), om(nieuw))).effecten;
      om(terug).forEach((e, i) => expect(e).toBeCloseTo(heen[i] as number, 3));
    }),
  );
});

test("wet: wat de uitkomst niet raakt, krijgt niets", () => {
  const v = verdeelVerschil(12, (w) => (w[0] ? 3 : 1) * (w[1] ? 5 : 2));
  expect(v.effecten.slice(2)).toEqual(Array.from({ length: 10 }, () => 0));
  expect(som(v.effecten)).toBeCloseTo(13, 12);
});

test("sluitend afronden: drie derden zijn samen één, en wie het meeste verloor krijgt het", () => {
  expect(sluitendAfgerond([1 / 3, 1 / 3, 1 / 3], 1, 2)).toEqual([0.34, 0.33, 0.33]);
  expect(sluitendAfgerond([-0.6, 1.7, 0.2], 1, 0)).toEqual([-1, 2, 0]);
  expect(sluitendAfgerond([10.5], 10, 0)).toEqual([10]);
  expect(sluitendAfgerond([], 0, 2)).toEqual([]);
});

test("wet: sluitend afgerond is samen precies het totaal, en elk deel scheelt minder dan één", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (x) => {
        const totaal = Math.round(som(x) * 100) / 100;
        const rond = sluitendAfgerond(x, totaal, 2);
        expect(som(rond.map((r) => Math.round(r * 100)))).toBe(Math.round(totaal * 100) + 0);
        rond.forEach((r, i) => expect(Math.abs(r - (x[i] as number))).toBeLessThan(0.0101));
      },
    ),
  );
});
