import { rekenaar } from "../../src/calc/rekenaar";
import { onbekendIn } from "../../src/calc/som";
import { ontleed } from "../../src/formula/ontleed";
import { maakRekenblad } from "../../src/engine/rekenblad";
import { berekening, blad, formule, kolom, label, invoer } from "../../src/sheet/cellen";
import type { Celwaarde } from "../../src/sheet/blad";

/** Namen, getallen, een gat, tekst in een getallenkolom, en een tabel om in te zoeken. */
const KOLOMMEN: Readonly<Record<string, readonly (Celwaarde | undefined)[]>> = {
  A: ["poets", "was", "poets", "regie", "was"],
  B: [12.5, -3.25, 0, 7.1, undefined],
  C: [1, 2, "x", undefined, 5],
  D: [0, 60, 90, 120, 180],
  E: ["geen", "een", "twee", "drie", "vier"],
  F: [2.5, 1.005, -2.675, 230, 1e-7],
};

const FORMULES = [
  "IF(TRUE(),B1,FALSE())",
  "IF(B1>0,TRUE(),FALSE())",
  "AVERAGE(B1:B5)",
  "AVERAGE(C1:C5)",
  "AVERAGE(G1:G5)",
  "AVERAGE(1,2,B1)",
  "PRODUCT(B1:B5,2)",
  "PRODUCT(G1:G5)",
  "MEDIAN(B1:B4)",
  "MEDIAN(B1:B3)",
  "MEDIAN(G1:G2)",
  "INT(-3.25)",
  "INT(B1)",
  "TRUNC(B2)",
  "TRUNC(12.567,2)",
  "ROUNDDOWN(2.3*100,0)",
  "ROUNDDOWN(-2.675,2)",
  "ROUNDDOWN(173674.3,-3)",
  "ROUNDUP(1.0001,2)",
  "ROUNDUP(-2.671,2)",
  "ROUNDUP(2,0)",
  "ROUNDUP(2.3*100,0)",
  "ROUNDUP(173674.3,-3)",
  "ROUNDUP(0,2)",
  "SIGN(B2)",
  "EXP(1)",
  "POWER(1.04,3)",
  "MOD(7,3)",
  "MOD(-7,3)",
  "MOD(7,-3)",
  "MOD(7,0)",
  "COUNTA(A1:C5)",
  'COUNTIFS(A1:A5,"poets",B1:B5,">0")',
  'COUNTIFS(A1:A5,"<>was")',
  'AVERAGEIF(A1:A5,"poets",B1:B5)',
  'AVERAGEIF(B1:B5,">0")',
  'AVERAGEIF(A1:A5,"koken",B1:B5)',
  'AVERAGEIFS(B1:B5,A1:A5,"poets",B1:B5,">1")',
  'SUMIFS(B1:B5,A1:A5,A2,C1:C5,">1")',
  "ISBLANK(B5)",
  "ISBLANK(B3)",
  "ISTEXT(A1)",
  "COLUMNS(A1:C2)",
  "VLOOKUP(136,D1:E5,2)",
  "VLOOKUP(136,D1:E5,2,TRUE)",
  "VLOOKUP(90,D1:E5,2,FALSE)",
  "VLOOKUP(91,D1:E5,2,FALSE)",
  'VLOOKUP("WAS",A1:B5,2,FALSE)',
  "VLOOKUP(-1,D1:E5,2)",
  "VLOOKUP(90,D1:E5,3,FALSE)",
  "HLOOKUP(12.5,B1:C5,2,FALSE)",
  "INDEX(E1:E5,MATCH(136,D1:D5,1))",
  'INDEX(B1:B5,MATCH("regie",A1:A5,0))',
  'IFERROR(VLOOKUP("koken",A1:B5,2,FALSE),0)',
];

const bladen = [
  blad({
    id: "proef",
    versie: 1,
    titel: "Proef",
    cellen: [
      ...Object.entries(KOLOMMEN).map(([letter, waarden]) =>
        kolom(
          `${letter}1`,
          ...waarden.map((w) => (w === undefined ? undefined : typeof w === "string" ? label(w) : invoer(w))),
        ),
      ),
      kolom("H1", ...FORMULES.map((f) => berekening(formule(f)))),
    ],
  }),
];
const motor = maakRekenblad({
  bladen: [
    {
      naam: "Proef",
      cellen: Object.fromEntries(
        Object.entries(KOLOMMEN).flatMap(([letter, waarden]) =>
          waarden.flatMap((w, i) => (w === undefined ? [] : [[`${letter}${i + 1}`, w]])),
        ),
      ) as Record<string, number | string>,
    },
  ],
});
const hier = rekenaar(bladen);

/** Een fout is haar code: de zin erbij is van wie haar gaf. */
const kaal = (w: unknown) =>
  typeof w === "object" && w !== null && "fout" in w ? (w as { fout: string }).fout : w;

test.each(FORMULES.map((f, i) => [f, `H${i + 1}`] as const))(
  "%s: gelijk aan de rekenmotor",
  (tekst, plek) => {
    const wel = kaal(motor.reken(tekst));
    expect(wel).not.toBeNull();
    const uit = kaal(hier.cel("Proef", plek));
    if (typeof wel === "number") expect(uit).toBeCloseTo(wel, 12);
    else expect(uit).toBe(wel);
  },
);

/** De boom van een formule die te lezen is. */
const boomVan = (tekst: string) => {
  const uitslag = ontleed(tekst);
  if ("melding" in uitslag) throw new Error(uitslag.melding);
  return uitslag.boom;
};

test("wat hier niet te rekenen is, wordt genoemd voordat het gerekend wordt", () => {
  expect(onbekendIn(boomVan('SUMIFS(B1:B5,A1:A5,"x")*2%'))).toBeUndefined();
  expect(onbekendIn(boomVan("IF(A1>0,1,NPV(0.04,B1:B5))"))).toBe("de functie NPV");
  expect(onbekendIn(boomVan("SUM({1,2})"))).toBe("een matrix");
  expect(onbekendIn(boomVan("SUM((A1:B2 B1:C2))"))).toMatch(/^het teken/);
});
