import fc from "fast-check";
import { kostprijs, kostprijsopbouw, type Kostprijsvraag } from "../../src/domain/kostprijs";

const procent = (van: number, tot: number) => fc.integer({ min: van, max: tot }).map((x) => x / 100);
const vraag: fc.Arbitrary<Kostprijsvraag> = fc.record({
  uurloon: procent(500, 10000),
  toeslagen: procent(0, 200),
  werkgeverslasten: procent(0, 200),
  productiviteit: procent(10, 150),
  overhead: procent(0, 99),
  reiskosten: procent(0, 500),
  opleiding: procent(0, 500),
  overig: procent(0, 500),
  marge: procent(-50, 50),
  indexatie: procent(-50, 50),
  overheadBasis: fc.constantFrom("opslag", "aandeel"),
});

test("wet: de onderdelen samen zijn de kostprijs", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const som = Object.values<number>({ ...kostprijsopbouw(v) }).reduce((a, b) => a + b, 0);
      expect(Math.abs(som / kostprijs(v) - 1)).toBeLessThan(1e-9);
    }),
  );
});

test("wet: een aandeel a is hetzelfde als een opslag a / (1 - a)", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const aandeel = kostprijs({ ...v, overheadBasis: "aandeel" });
      const opslag = kostprijs({ ...v, overheadBasis: "opslag", overhead: v.overhead / (1 - v.overhead) });
      expect(Math.abs(aandeel / opslag - 1)).toBeLessThan(1e-9);
    }),
  );
});

test("wet: bij een aandeel is de overhead dat deel van de kosten met overhead", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const o = kostprijsopbouw({ ...v, overheadBasis: "aandeel" });
      const kosten = o.uurloon + o.toeslagen + o.werkgeverslasten + o.nietProductief + o.overhead;
      expect(o.overhead / kosten).toBeCloseTo(v.overhead, 9);
    }),
  );
});

test("wet: wie volledig productief is, heeft geen kosten van niet-productieve uren", () => {
  fc.assert(
    fc.property(vraag, (v) => {
      expect(kostprijsopbouw({ ...v, productiviteit: 1 }).nietProductief).toBe(0);
    }),
  );
});
