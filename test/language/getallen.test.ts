import { toonBedrag, toonGetal, toonPercentage } from "../../src/language/getallen";

test("tonen", () => {
  expect(toonGetal(1234.5)).toBe("1.234,5");
  expect(toonBedrag(173674.3008)).toBe("€ 173.674");
  expect(toonBedrag(-173674.3008, true)).toBe("-€ 173.674,30");
  expect(toonPercentage(0.25774840447, 1)).toBe("25,8%");
});
