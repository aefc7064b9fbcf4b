import fc from "fast-check";
import { omslagpunten } from "../../src/domain/omslagpunt";

const punt = (x: number) => ({ soort: "punt", x: expect.closeTo(x, 9) as unknown });

test("een rechte lijn, en de plek waar zij door nul gaat", () => {
  expect(omslagpunten((x) => 0.83776 - x, { van: 0, tot: 1 })).toEqual([punt(0.83776)]);
});

test("alle nulpunten van een veelterm, van laag naar hoog", () => {
  const f = (x: number) => (x - 1.23) * (x - 2.5) * (x - 7.77);
  expect(omslagpunten(f, { van: 0, tot: 10 })).toEqual([punt(1.23), punt(2.5), punt(7.77)]);
});

test("willekeurige nulpunten ver genoeg uit elkaar worden alle gevonden", () => {
  const plek = fc.double({ min: 0.02, max: 0.98, noNaN: true });
  fc.assert(
    fc.property(fc.array(plek, { minLength: 1, maxLength: 5 }), (delen) => {
      // Elk in zijn eigen vijfde deel, zodat er stappen tussen liggen.
      const nul = delen.map((d, i) => i * 20 + 20 * d);
      const gevonden = omslagpunten((x) => nul.reduce((p, n) => p * (x - n), 1), {
        van: 0,
        tot: 100,
        stappen: 1000,
      });
      const x = gevonden.map((g) => (g.soort === "punt" ? g.x : NaN));
      expect(x.length).toBe(nul.length);
      x.forEach((w, i) => expect(w).toBeCloseTo(nul[i] as number, 6));
    }),
    { numRuns: Math.ceil(200 * Number(process.env.WMO_RONDES ?? 1)) },
  );
});

test("een sprong over nul is geen punt", () => {
  const [gevonden] = omslagpunten((x) => (x < 120 ? -50 : 80), { van: 0, tot: 200 });
  expect(gevonden).toEqual({
    soort: "sprong",
    van: expect.closeTo(120, 6) as unknown,
    tot: expect.closeTo(120, 6) as unknown,
  });
});

test("hele getallen: erop, of tussen welke twee", () => {
  expect(omslagpunten((x) => x * 2.5 - 10, { van: 0, tot: 50, heel: true })).toEqual([
    { soort: "punt", x: 4 },
  ]);
  expect(omslagpunten((x) => x * 2.5 - 11, { van: 0, tot: 50_000, heel: true })).toEqual([
    { soort: "tussen", van: 4, tot: 5 },
  ]);
});

test("nergens nul, of nergens een getal: dan is er geen omslagpunt", () => {
  expect(omslagpunten((x) => x * x + 1, { van: -5, tot: 5 })).toEqual([]);
  expect(omslagpunten(() => NaN, { van: 0, tot: 1 })).toEqual([]);
  // Een pool wisselt van teken zonder nul te worden.
  expect(omslagpunten((x) => 1 / (x - 3), { van: 0, tot: 10, stappen: 7 })[0]?.soort).toBe("sprong");
});

test("wie nul raakt en omkeert, wordt ook tussen twee stappen gevonden", () => {
  const tot = { van: 0, tot: 100 };
  // (x - 12,34)² is nergens onder nul; de stappen zijn 1 breed.
  const raakt = { soort: "punt", x: expect.closeTo(12.34, 5) as unknown };
  expect(omslagpunten((x) => (x - 12.34) ** 2, tot)).toEqual([raakt]);
  expect(omslagpunten((x) => -Math.abs(x - 12.34), tot)).toEqual([raakt]);
  // Aan de rand van het gebied, en tussen twee stappen er net doorheen: 12,3 en 12,4.
  expect(omslagpunten((x) => (x - 0.3) ** 2, tot)).toEqual([
    { soort: "punt", x: expect.closeTo(0.3, 5) as unknown },
  ]);
  expect(omslagpunten((x) => (x - 12.3) * (x - 12.4), tot)).toEqual([punt(12.3), punt(12.4)]);
  // Hele getallen in stappen van 100.
  expect(omslagpunten((x) => (x - 1234) ** 2, { van: 0, tot: 10_000, heel: true })).toEqual([
    { soort: "punt", x: 1234 },
  ]);
});

test("wie vlak langs nul gaat, raakt haar niet, en zoeken daarnaar kost weinig", () => {
  let keren = 0;
  const tel = (f: (x: number) => number) => (x: number) => {
    keren++;
    return f(x);
  };
  expect(
    omslagpunten(
      tel((x) => (x - 12.34) ** 2 + 1e-6),
      { van: 0, tot: 100 },
    ),
  ).toEqual([]);
  expect(
    omslagpunten(
      tel(() => 5),
      { van: 0, tot: 100 },
    ),
  ).toEqual([]);
  expect(
    omslagpunten(
      tel((x) => 5 + x),
      { van: 0, tot: 100 },
    ),
  ).toEqual([]);
  // Drie keer het raster van 101, en per keer hoogstens één omkeer om in te zoeken.
  expect(keren).toBeLessThan(3 * 101 + 3 * 60);
});

test("wie een stuk lang nul is, is dat van de ene waarde tot en met de andere", () => {
  const gevonden = omslagpunten((x) => Math.max(0, x - 60.25) - Math.max(0, 12.34 - x), { van: 0, tot: 100 });
  expect(gevonden).toEqual([
    {
      soort: "overal",
      van: expect.closeTo(12.34, 9) as unknown,
      tot: expect.closeTo(60.25, 9) as unknown,
    },
  ]);
  // Tot aan de rand, en bij hele getallen in stappen van 100.
  expect(omslagpunten((x) => Math.max(0, x - 1234), { van: 0, tot: 10_000, heel: true })).toEqual([
    { soort: "overal", van: 0, tot: 1234 },
  ]);
});
