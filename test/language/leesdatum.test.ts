import fc from "fast-check";
import { dagnummer, naarIso, ontleed } from "../../src/domain/datum";
import { MAANDEN, toonDatum, toonKorteDatum } from "../../src/language/datums";
import { leesDatumtekst } from "../../src/language/leesdatum";
import { leesDuur, toonDuur } from "../../src/language/leestijd";

test.each([
  ["1-7-2024", [2024, 7, 1]],
  ["01/07/2024", [2024, 7, 1]],
  ["1.7.2024", [2024, 7, 1]],
  ["01-01-26", [2026, 1, 1]],
  ["1 januari 2025", [2025, 1, 1]],
  ["1 jan. 2025", [2025, 1, 1]],
  ["1 jan 2025", [2025, 1, 1]],
  ["1-jan-25", [2025, 1, 1]],
  ["1-mrt-2024", [2024, 3, 1]],
  ["1 maart 2024", [2024, 3, 1]],
  ["31 dec 2025", [2025, 12, 31]],
  ["1 sept. 2025", [2025, 9, 1]],
  ["12-Oct-25", [2025, 10, 12]],
  ["1 May 2025", [2025, 5, 1]],
  ["ma 1-7-2024", [2024, 7, 1]],
  ["maandag 1 juli 2024", [2024, 7, 1]],
  ["1-7-2024 00:00:00", [2024, 7, 1]],
  ["2024-07-01", [2024, 7, 1]],
  ["2024-07-01T13:45:00Z", [2024, 7, 1]],
  ["2024/7/1", [2024, 7, 1]],
  ["20240701", [2024, 7, 1]],
  ["1\u00a0juli\u00a02024", [2024, 7, 1]],
  ["1\u20117\u20112024", [2024, 7, 1]],
  ["29-2-2024", [2024, 2, 29]],
])("%s is een datum", (tekst, [j = 0, m = 0, d = 0]) => {
  expect(leesDatumtekst(tekst)?.dag).toBe(dagnummer(j, m, d));
});

test.each([
  "29-2-2023",
  "7-13-2024",
  "2024",
  "juli 2024",
  "1-foo-2024",
  "",
  "31-4-2024",
  "20241301",
  "1-7",
  "136",
  "1.234",
  "1-7-202",
  "12:30",
  "1 ma 2024",
])("“%s” is geen datum", (tekst) => expect(leesDatumtekst(tekst)).toBeUndefined());

test("wet: elke schrijfwijze van een dag is die dag", () => {
  const twee = (n: number) => String(n).padStart(2, "0");
  const vormen = [
    toonDatum,
    toonKorteDatum,
    naarIso,
    (dag: number) => naarIso(dag).replace(/-/g, ""),
    (dag: number) => {
      const { jaar, maand, dag: d } = ontleed(dag);
      return `${twee(d)}/${twee(maand)}/${twee(jaar - 2000)}`;
    },
    (dag: number) => {
      const { jaar, maand, dag: d } = ontleed(dag);
      return `${d} ${(MAANDEN[maand - 1] ?? "").slice(0, 3)}. ${jaar}`;
    },
  ];
  fc.assert(
    fc.property(fc.integer({ min: 36526, max: 73050 }), fc.constantFrom(...vormen), (dag, vorm) => {
      expect(leesDatumtekst(vorm(dag))?.dag).toBe(dag);
    }),
  );
});

test.each([
  ["2:16", 136],
  ["02:16:00", 136],
  ["26:30", 1590],
  ["2u16", 136],
  ["2 uur 16", 136],
  ["2 uur en 16 minuten", 136],
  ["2:16 uur", 136],
  ["0:45", 45],
  ["-0:30", -30],
])("%s is %d minuten", (tekst, minuten) => expect(leesDuur(tekst)).toBe(minuten));

test.each(["2:60", "2,16", "216", "2:1", "uur", ""])("“%s” is geen duur", (tekst) =>
  expect(leesDuur(tekst)).toBeUndefined(),
);

test("wet: een duur die getoond wordt, wordt weer gelezen", () => {
  expect([toonDuur(136), toonDuur(120), toonDuur(5), toonDuur(-61), toonDuur(119.7)]).toEqual([
    "2 uur en 16 minuten",
    "2 uur",
    "5 minuten",
    "min 1 uur en 1 minuut",
    "2 uur",
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 10080 }), (minuten) => {
      if (minuten % 60 !== 0) expect(leesDuur(toonDuur(minuten))).toBe(minuten);
    }),
  );
});
