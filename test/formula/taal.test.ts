import fc from "fast-check";
import { leesFormule } from "../../src/formula/lees";
import { naarEngels, naarNederlands, namenNaarNederlands } from "../../src/formula/taal";

const GOED: [string, string][] = [
  ["=WMO.BESPARING(636;11;37,20;0,77)", "=WMO.BESPARING(636,11,37.20,0.77)"],
  ["=SOM(A1;1,5;{1\\2;3,5\\-4})", "=SUM(A1,1.5,{1,2;3.5,-4})"],
  ['={"a\\b"\\"c;d";WAAR\\ONWAAR}', '={"a\\b","c;d";TRUE,FALSE}'],
  ['=ALS(A1>,5;"1,5;2";WAAR)', '=IF(A1>.5,"1,5;2",TRUE)'],
  ["='a;b,c'!A1+1,5", "='a;b,c'!A1+1.5"],
  ["=ALS.FOUT(VERT.ZOEKEN(1;A:B;2;0);0)", "=IFERROR(VLOOKUP(1,A:B,2,0),0)"],
  ["=AFRONDEN.NAAR.BOVEN(2,5;0)+AFRONDEN(1;0)", "=ROUNDUP(2.5,0)+ROUND(1,0)"],
  ["=SUM(1; 2,5E-3 ;)", "=SUM(1, 2.5E-3 ,)"],
  ["=2,5%*Som", "=2.5%*Som"],
];

test.each(GOED)("%s is %s", (nederlands, engels) => {
  expect(naarEngels(nederlands)).toEqual({ formule: engels });
});

const GEWEIGERD: [string, string, string | undefined][] = [
  ["=WMO.BESPARING(636,11,37,20)", "=WMO.BESPARING(636;11;37;20)", "=WMO.BESPARING(636,11,37,20)"],
  ["=SUM(A1,B1)", "=SUM(A1;B1)", "=SUM(A1,B1)"],
  ["=SUM(1, 2)", "=SUM(1; 2)", "=SUM(1, 2)"],
  ["=SUM(A1,B1;1,5)", "=SUM(A1;B1;1,5)", undefined],
  ["=ROUND(37.20,1)", "=ROUND(37,20;1)", "=ROUND(37.20,1)"],
  ["=SUM(1.5;2,5)", "=SUM(1,5;2,5)", undefined],
  ['=IF(A1,"a",2)', '=IF(A1;"a";2)', '=IF(A1,"a",2)'],
];

test.each(GEWEIGERD)("%s wordt geweigerd met beide lezingen", (formule, nederlands, engels) => {
  const uit = naarEngels(formule);
  const melding = "melding" in uit ? uit.melding : "";
  expect(melding).toContain(nederlands);
  // Welke taal te kiezen is, weet alleen de opdrachtregel.
  expect(melding).not.toContain("--taal");
  expect(uit).toHaveProperty("engels", engels);
});

test("een puntkomma in een Engelse formule wordt geweigerd, in een matrixconstante niet", () => {
  expect(leesFormule("=SUM(1;2)", "en")).toHaveProperty("melding", expect.stringContaining("=SUM(1,2)"));
  expect(leesFormule("=SUM({1,2;3,4},1.5)", "en")).toHaveProperty("formule", "=SUM({1,2;3,4},1.5)");
});

test("de = mag weg, en Engelse namen blijven bruikbaar", () => {
  expect(leesFormule(" SUM(1;2) ", "nl")).toHaveProperty("formule", "=SUM(1,2)");
});

/** Nederlandse formules zoals mensen ze typen, met Engelse namen. */
const getal = fc
  .tuple(fc.nat(99999), fc.option(fc.nat(999)))
  .map(([heel, deel]) => (deel === null ? `${heel}` : `${heel},${deel}`));
const tekst = fc.string({ maxLength: 8 }).map((t) => `"${t.replace(/"/g, '""')}"`);
const cel = fc.constantFrom("A1", "$B$2:C9", "Blad1!D4", "'a;b 1,2'!A1", "WMO_Tarief", "D2#", "TRUE");
const matrix = fc.tuple(getal, getal, tekst, getal).map(([a, b, c, d]) => `{${a}\\-${b};${c}\\${d}}`);
const { formule } = fc.letrec<{ formule: string }>((tie) => ({
  formule: fc.oneof(
    { maxDepth: 4 },
    getal,
    tekst,
    cel,
    matrix,
    fc
      .tuple(tie("formule"), fc.constantFrom("+", "*", "&", "<=", " - "), tie("formule"))
      .map((d) => d.join("")),
    fc
      .tuple(fc.constantFrom("SUM", "WMO.BANDBREEDTE", "IF"), fc.array(tie("formule"), { maxLength: 4 }))
      .map(([naam, delen]) => `${naam}(${delen.join(";")})`),
  ),
}));

test("Nederlands naar Engels en terug is dezelfde formule", () => {
  fc.assert(
    fc.property(formule, (kaal) => {
      const engels = naarEngels(`=${kaal}`);
      expect(engels).toHaveProperty("formule");
      expect(naarNederlands((engels as { formule: string }).formule)).toBe(`=${kaal}`);
    }),
    { numRuns: 500 },
  );
});

test("namen van functies naar het Nederlands en terug; teksten en onbekende namen blijven staan", () => {
  const engels = '=IF(AND(ISNUMBER(A1),TRUE),SUMPRODUCT(B1:B2),WMO.NORM("SUM(",IF_1))';
  const nederlands = naarNederlands(namenNaarNederlands(engels));
  expect(nederlands).toBe('=ALS(EN(ISGETAL(A1);WAAR);SOMPRODUCT(B1:B2);WMO.NORM("SUM(";IF_1))');
  expect(naarEngels(nederlands)).toEqual({ formule: engels });
});

test("elke gemaakte formule is te lezen", () => {
  fc.assert(fc.property(formule, (kaal) => expect(leesFormule(kaal, "nl")).toHaveProperty("boom")));
});

test("welke tekst ook: er komt een formule of een zin, nooit een uitzondering", () => {
  const rommel = fc.string({ unit: fc.constantFrom(...`=(){}[];,.'"\\#@!&%+-*/^<>:A1b $\n`), maxLength: 40 });
  fc.assert(
    fc.property(rommel, fc.constantFrom("nl" as const, "en" as const), (t, taal) => {
      const uit = leesFormule(t, taal);
      if ("melding" in uit) expect(uit.melding).toMatch(/[.?]$|=.*$/);
      else expect(uit.formule.startsWith("=")).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
