import fc from "fast-check";
import { toonBedrag, toonGetal, toonPercentage } from "../../src/language/getallen";
import { leesGetal, ontleedGetal } from "../../src/language/leesgetal";

test.each([
  ["37,20", 37.2],
  ["1.234,56", 1234.56],
  ["1.234", 1234],
  ["77%", 0.77],
  ["7,7 %", 0.077],
  ["80 procent", 0.8],
  ["€ 37,20", 37.2],
  ["€ -1.234", -1234],
  ["-€ 1.234", -1234],
  ["EUR 1.234,50", 1234.5],
  ["1.000 euro", 1000],
  ["\u221212", -12],
  ["\u201312", -12],
  [" 636 ", 636],
  [",5", 0.5],
  ["0", 0],
  ["+5", 5],
  ["'636", 636],
  // De schrijfwijzen van boekhoudopmaak en oude systemen (fouten.md, paragraaf 3).
  ["1.000-", -1000],
  ["-/- 1.000", -1000],
  ["1.000 -/-", -1000],
  ["(1.000)", -1000],
  ["€ (1.000,50)", -1000.5],
  ["(€ 1.000)", -1000],
  ["€ 1.000,-", 1000],
  ["€ 1.000,\u2013", 1000],
  ["1.000,--", 1000],
  ["€ 1.000,00", 1000],
  ["-", 0],
  ["€ -", 0],
  [" - € ", 0],
  // Spaties met code 160, 8239 en 8201 tussen duizendtallen en achter het euroteken.
  ["1\u00a0234,5", 1234.5],
  ["1\u202f234\u202f567", 1234567],
  ["1\u2009234", 1234],
  ["€\u00a01.234", 1234],
])("%j is %d", (tekst, getal) => {
  expect(leesGetal(tekst)).toBe(getal);
});

test.each([
  "37.20",
  "1.23",
  "1,234.56",
  "12.34.567",
  "0.750",
  "0.001",
  "1.000.00",
  "1 23",
  "1.234 567",
  "01.234",
  "",
  "€",
  "12a",
  "1e3",
  "1E+05",
  "%",
  "1 234,5,6",
  "37,",
  "--5",
  "(-5)",
  "-5-",
  "5%%",
  "€ 5 €",
  "1/2",
])("%j wordt niet geraden", (tekst) => {
  expect(leesGetal(tekst)).toBeUndefined();
});

test("met een punt voor de decimalen is het Engels, en dat zegt wie leest erbij", () => {
  expect(["1,234.56", "1,234", "0.8", "1,000"].map((t) => ontleedGetal(t, "en")?.getal)).toEqual([
    1234.56, 1234, 0.8, 1000,
  ]);
  expect(ontleedGetal("1.234,56", "en")).toBeUndefined();
});

test("wet: wat getoond wordt, wordt weer hetzelfde getal, ook met andere spaties", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom("\u00a0", "\u202f", "\u2009", " "),
      (x, wit) => {
        const getal = x / 1000;
        expect(leesGetal(toonGetal(getal))).toBe(getal);
        expect(leesGetal(wit + toonGetal(getal).replace(/\./g, wit) + wit)).toBe(getal);
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (x) => {
      expect(leesGetal(toonBedrag(x / 100, true))).toBe(x / 100);
      expect(leesGetal(toonPercentage(x / 1e6, 4))).toBeCloseTo(x / 1e6, 12);
    }),
  );
});

test("wet: elk teken en elke munt eromheen verandert alleen het teken", () => {
  const vormen = [
    (t: string) => `${t}-`,
    (t: string) => `-/- ${t}`,
    (t: string) => `(${t})`,
    (t: string) => `€ -${t}`,
    (t: string) => `- € ${t}`,
    (t: string) => `€ (${t})`,
    (t: string) => `-${t} euro`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(...vormen), (x, vorm) => {
      expect(leesGetal(vorm(toonGetal(x / 100)))).toBe(-x / 100);
    }),
  );
});
