import { excelfunctie, excelfuncties } from "../../src/formula/excelfuncties";
import { keurBestandsformule, type Formulefoutsoort } from "../../src/formula/keur";
import { zonderSpatieVoorHaakje } from "../../src/formula/tekens";
import { GEWONE_FUNCTIES } from "../../src/formula/lint";

const soorten = (formule: string, roltUit = false) =>
  keurBestandsformule(formule, { isNaam: (n) => n === "Eigen", roltUit }).map((f) => f.soort);

test.each<[string, Formulefoutsoort]>([
  ["", "begin"],
  ["=1+1", "begin"],
  ["1+", "onleesbaar"],
  ["SUM(A1;B1)", "onleesbaar"],
  ['"open', "onleesbaar"],
  ["IF(A1,1", "onleesbaar"],
  [`1${"+1".repeat(4096)}`, "onleesbaar"],
  [`${"ABS(".repeat(65)}1${")".repeat(65)}`, "lagen"],
  [`SUM(${new Array(256).fill("1").join()})`, "argumenten"],
  ["ROUND(1)", "argumenten"],
  ["ROUND(1,2,3)", "argumenten"],
  ["SUM()", "argumenten"],
  ["VLOOKUP(1,A1:B2)", "argumenten"],
  ["_xlfn.IFS(1)", "argumenten"],
  [`LEN("${"x".repeat(256)}")`, "tekst"],
  ["@A1:A3", "teken"],
  ["A1#", "teken"],
  ["SUM(Tabel1[@minuten])", "teken"],
  ["FOO(1)", "functie"],
  ["SOM(1,2)", "functie"],
  ["WMO.BESPARING(1,2,3)", "functie"],
  ["XLOOKUP(1,A1:A3,B1:B3)", "voorvoegsel"],
  ["_xlfn.SORT(A1:A3)", "voorvoegsel"],
  ["_xlfn.SUM(A1:A3)", "voorvoegsel"],
  ["_xlfn.UNIQUE(A1:A3)", "uitrol"],
  ["_xlfn._xlws.SORT(A1:A3)*2", "uitrol"],
  ["IF(A1,_xlfn.SEQUENCE(3),0)", "uitrol"],
])("%s: %s", (formule, soort) => expect(soorten(formule)).toEqual([soort]));

test.each([
  "1+1",
  "IF(A1,,1)",
  "NA()",
  `${"ABS(".repeat(64)}1${")".repeat(64)}`,
  `SUM(${new Array(255).fill("1").join()})`,
  `LEN("${"x".repeat(255)}")`,
  'LEN("FOO(1;2)")',
  "LOG10(A1)+ATAN2(1,2)+DAYS360(A1,B1)",
  "_xlfn.XLOOKUP(1,A1:A3,B1:B3)",
  "SUM(_xlfn.UNIQUE(A1:A3))",
  "INDEX(_xlfn._xlws.SORT(A1:A3),1)",
  "_xlfn.SINGLE(_xlfn.SEQUENCE(3))",
  "SUM(_xlfn.ANCHORARRAY(A1))",
  "SUM(Tabel1[[#This Row],[minuten]])",
  "_xldudf_WMO_BESPARING(1)",
  "_xldudf_ANDER_FUNCTIE(1)",
  "_xll.RTD(A1)",
  "[2]!Macro(1)",
  "Eigen(1)",
  // Wat Excel na ons nog bedenkt, herkent het zelf aan het voorvoegsel.
  "_xlfn.NOGNIETBEDACHT(1)",
  // Een formule van voor 2019 neemt één cel uit een bereik, en TRANSPOSE stond toen zonder accolades ook al in bestanden.
  "A1:A3*2",
  "TRANSPOSE(A1:C1)",
])("%s is goed", (formule) => expect(soorten(formule)).toEqual([]));

test("wat uitrolt, mag in een cel die uitrolt", () => {
  expect(soorten("_xlfn.UNIQUE(A1:A3)", true)).toEqual([]);
});

test("de lijst van functies: elke naam één keer, met aantallen die kunnen, en alles wat wij zelf schrijven staat erin", () => {
  expect(new Set(excelfuncties).size).toBe(excelfuncties.length);
  // ECMA-376 en [MS-XLSX] samen noemen er ruim 500.
  expect(excelfuncties.length).toBeGreaterThan(500);
  for (const naam of excelfuncties) {
    const { minstens, hoogstens } = excelfunctie(naam) ?? { minstens: NaN, hoogstens: NaN };
    expect([naam, minstens >= 0 && minstens <= hoogstens && hoogstens <= 255]).toEqual([naam, true]);
  }
  expect(GEWONE_FUNCTIES.filter((naam) => excelfunctie(naam) === undefined)).toEqual([]);
});

// De aantallen die Excel zelf noemt in de hulp bij elke functie.
test.each([
  ["SUMIF", 2, 3],
  ["INDEX", 2, 4],
  ["DATEDIF", 3, 3],
  ["PI", 0, 0],
  ["XLOOKUP", 3, 6],
  ["TEXTJOIN", 3, 255],
  ["SEQUENCE", 1, 4],
])("%s wil %i tot en met %i argumenten", (naam, minstens, hoogstens) => {
  expect(excelfunctie(naam)).toMatchObject({ minstens, hoogstens });
});

test("een spatie voor een haakje van een functie gaat eruit, en nergens anders", () => {
  expect(zonderSpatieVoorHaakje('SUM  (1, 2)+IF\n(TRUE, "a (b)", (3 ))')).toBe(
    'SUM(1, 2)+IF(TRUE, "a (b)", (3 ))',
  );
});
