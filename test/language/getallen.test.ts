import fc from "fast-check";
import { leesGetal, toonBedrag, toonGetal, toonPercentage } from "../../src/language/getallen";

test.each([
  ["37,20", 37.2],
  ["1.234,56", 1234.56],
  ["1.234", 1234],
  ["77%", 0.77],
  ["7,7 %", 0.077],
  ["€ 37,20", 37.2],
  ["€ -1.234", -1234],
  ["\u221212", -12],
  [" 636 ", 636],
  [",5", 0.5],
  ["0", 0],
])("%j is %d", (tekst, getal) => {
  expect(leesGetal(tekst)).toBe(getal);
});

test.each(["37.20", "1.23", "1,234.56", "12.34.567", "", "-", "€", "12a", "1e3", "%", "1 234,5,6"])(
  "%j wordt niet geraden",
  (tekst) => {
    expect(leesGetal(tekst)).toBeUndefined();
  },
);

test("wet: wat getoond wordt, wordt weer hetzelfde getal", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (x) => {
      expect(leesGetal(toonGetal(x / 1000))).toBe(x / 1000);
    }),
  );
});

test("tonen", () => {
  expect(toonGetal(1234.5)).toBe("1.234,5");
  expect(toonBedrag(173674.3008)).toBe("€ 173.674");
  expect(toonBedrag(-173674.3008, true)).toBe("-€ 173.674,30");
  expect(toonPercentage(0.25774840447, 1)).toBe("25,8%");
});
