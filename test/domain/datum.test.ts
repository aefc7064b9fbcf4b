import fc from "fast-check";
import { jarenTussen, maandenLater, naarIso, vanIso } from "../../src/domain/datum";

// Dagnummers zoals Excel en LibreOffice ze tonen bij deze datums.
test.each([
  ["1900-03-01", 61],
  ["1970-01-01", 25569],
  ["2000-02-29", 36585],
  ["2015-01-01", 42005],
  ["2021-02-09", 44236],
  ["2023-12-21", 45281],
  ["2024-07-01", 45474],
])("%s is dag %d", (iso, nummer) => {
  expect(vanIso(iso)).toBe(nummer);
  expect(naarIso(nummer)).toBe(iso);
});

test.each(["2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-01-01", "2024-1-1", ""])(
  "%s bestaat niet",
  (iso) => expect(vanIso(iso)).toBeUndefined(),
);

test("wet: zoveel verjaardagen later is precies zoveel jaren, en elke dag erbij is een 365e of 366e jaar", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 42005, max: 70000 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 15000 }),
      (begin, jaren, dagen) => {
        expect(jarenTussen(begin, maandenLater(begin, 12 * jaren))).toBe(jaren);
        const stap = jarenTussen(begin, begin + dagen + 1) - jarenTussen(begin, begin + dagen);
        expect([365, 366]).toContain(Math.round(1 / stap));
      },
    ),
  );
});

test("de tijd op een dag telt niet mee", () => expect(naarIso(45474.99)).toBe("2024-07-01"));

test("wet: heen en terug is dezelfde dag, en de volgende dag is één later", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (nummer) => {
      expect(vanIso(naarIso(nummer))).toBe(nummer);
      expect(new Date(`${naarIso(nummer)}T00:00:00Z`).getTime()).toBe((nummer - 25569) * 86400000);
    }),
  );
});
