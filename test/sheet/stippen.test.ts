import { metStippen } from "../../src/sheet/grafiek";

test.each([
  ["A4:A9", true],
  ["A4:A27", true],
  ["A4:A28", false],
  ["'Blad 1'!B4:B63", false],
  ["B4:G4", true],
])("een lijn langs %s krijgt stippen: %s", (categorieen, uitkomst) => {
  expect(metStippen({ categorieen })).toBe(uitkomst);
});
