import { maakFormulerekenaar } from "../../src/engine/rekenformule";

const reken = maakFormulerekenaar("nl");
const engels = maakFormulerekenaar("en");

/**
 * Waar o-spreadsheet anders doet dan Excel. Elke regel volgt de beschrijving van Microsoft van de functie of bewerking
 * (support.microsoft.com, naam van de functie), of de genoemde bladzijde.
 */
const UITKOMSTEN: [string, unknown, string][] = [
  ["=-2^2", 4, "Calculation operators and precedence: negatie gaat voor ^"],
  ["=2^-2*3", 0.75, "Calculation operators and precedence"],
  ["=10/-2*5", -25, "Calculation operators and precedence"],
  ["=2*3^2", 18, "Calculation operators and precedence"],
  ["=2^3^2", 64, "Calculation operators and precedence: van links naar rechts"],
  ["=0,1+0,2-0,3", 0, "Floating-point arithmetic may give inaccurate results"],
  ["=(0,1+0,2)=0,3", true, "Floating-point arithmetic: 15 cijfers"],
  ["=ROUND(1,005;2)", 1.01, "ROUND"],
  ["=ROUND(2,15;1)", 2.2, "ROUND, voorbeeld"],
  ["=ROUND(-1,475;2)", -1.48, "ROUND, voorbeeld"],
  ["=ROUND(626,3;-3)", 1000, "ROUND, voorbeeld"],
  ["=ROUND(-50,55;-2)", -100, "ROUND, voorbeeld"],
  ["=ROUNDUP(3,14159;3)", 3.142, "ROUNDUP, voorbeeld"],
  ["=ROUNDUP(-3,14159;1)", -3.2, "ROUNDUP, voorbeeld"],
  ["=ROUNDUP(31415,92654;-2)", 31500, "ROUNDUP, voorbeeld"],
  ["=ROUNDUP(0,1+0,2;1)", 0.3, "ROUNDUP op 15 cijfers"],
  ["=ROUNDDOWN(-3,14159;1)", -3.1, "ROUNDDOWN, voorbeeld"],
  ["=ROUNDDOWN(31415,92654;-2)", 31400, "ROUNDDOWN, voorbeeld"],
  ["=MROUND(10;3)", 9, "MROUND, voorbeeld"],
  ["=MROUND(-10;-3)", -9, "MROUND, voorbeeld"],
  ["=MROUND(7,5;5)", 10, "MROUND: de helft van nul af"],
  ["=CEILING(-2,5;-2)", -4, "CEILING, voorbeeld"],
  ["=CEILING(-2,5;2)", -2, "CEILING, voorbeeld"],
  ["=CEILING(0,234;0,01)", 0.24, "CEILING, voorbeeld"],
  ["=FLOOR(-2,5;-2)", -2, "FLOOR, voorbeeld"],
  ["=FLOOR(1,58;0,1)", 1.5, "FLOOR, voorbeeld"],
  ["=SOMPRODUCT({1;2};{3;4})", 11, "SUMPRODUCT"],
  ["=SOMPRODUCT(--({1;2;3}>1))", 2, "SUMPRODUCT"],
  ["=SOMPRODUCT(({1;2;3}>1)*{10;20;30})", 50, "SUMPRODUCT"],
  ["=SOMPRODUCT({1;2;3}>1)", 0, "SUMPRODUCT: wat geen getal is, telt als 0"],
  ['=SOMPRODUCT({1;"x"})', 1, "SUMPRODUCT: wat geen getal is, telt als 0"],
  ["=SOMPRODUCT(ROUND({1,005;2,5};2))", 3.51, "ROUND over een bereik"],
  ["=SOM(RIJ($1:$4))", 10, "ROW"],
  ['=N("x")+N(WAAR)+N(7)', 8, "N, voorbeeld"],
  ['=T("Regen")&T(19)&T(WAAR)', "Regen", "T, voorbeeld"],
  ["=SIGN(-0,00001)", -1, "SIGN, voorbeeld"],
  ["=SUMSQ(3;4)", 25, "SUMSQ, voorbeeld"],
  ["=QUOTIENT(-10;3)", -3, "QUOTIENT, voorbeeld"],
  ["=EVEN(-1)", -2, "EVEN, voorbeeld"],
  ["=LOG10(1000)", 3, "LOG10"],
  ['=REPT("*-";3)', "*-*-*-", "REPT, voorbeeld"],
  ['=CONCAT({"a"\\"b"};1)', "ab1", "CONCAT"],
  ['=CONCATENATE("a";"b";1)', "ab1", "CONCATENATE"],
  ['={"a"\\"b"}&"c"', [["ac", "bc"]], "& gaat element voor element"],
  ["=ERROR.TYPE(NB())", 7, "ERROR.TYPE"],
  ["=TYPE({1\\2})", 64, "TYPE"],
  ['="12,5"*2', 25, "tekst die een getal is, telt mee"],
  ['="1-7-2024"+0', 45474, "tekst die een datum is, telt mee"],
  ['="a"&1,5&WAAR', "a1,5WAAR", "& zet om naar tekst, op zijn Nederlands"],
  ['=0,1+0,2&""', "0,3", "& houdt 15 cijfers over"],
  ['=1<"a"', true, "volgorde: getal, tekst, WAAR/ONWAAR (SORT, Sort order)"],
  ['="a"<ONWAAR', true, "volgorde: getal, tekst, WAAR/ONWAAR"],
  ['="Wmo"="WMO"', true, "vergelijken zonder hoofdletters"],
  ['=A1=""', true, 'een lege cel is gelijk aan ""'],
  ["=A1=0", true, "een lege cel is gelijk aan 0"],
  ['=ISERROR("x"+1)', true, "ISERROR"],
  ['=ALS.FOUT("x"+1;5)', 5, "IFERROR"],
  ["=ISNB(WMO.BANDBREEDTE(59))", true, "ISNA"],
  ['=ISGETAL({1\\"1"})', [[true, false]], "ISNUMBER over een bereik"],
  ['=AANTAL({1\\2;"x"\\WAAR})', 2, "COUNT telt in een bereik alleen getallen"],
  ["=MAX(ALS({1;2;3}>1;{1;2;3};0))", 3, "IF over een bereik"],
  ['=ZOEKEN(1,5;{1\\2};{"a"\\"b"})', "a", "LOOKUP"],
  ["=INDEX({1\\2;3\\4};VERGELIJKEN(3;{1;3};1);2)", 4, "INDEX en MATCH"],
  ["=INDEX({1\\2;3\\4};2;0)", [[3, 4]], "INDEX met 0 geeft de hele rij"],
  ["=DATUM(2024;13;1)", 45658, "DATE: maand 13 is januari"],
  ["=DATUM(2024;3;0)", 45351, "DATE: dag 0 is de laatste van de maand ervoor"],
  ['=TEXT(1234,5;"#.##0,00")', "1.234,50", "TEXT met Nederlandse notatie"],
  ["=@SEQUENCE(3)", 1, "@ geeft de eerste waarde"],
  [
    "={1\\2}*{10;20}",
    [
      [10, 20],
      [20, 40],
    ],
    "een rij maal een kolom",
  ],
  ['="a""b\\c"', 'a"b\\c', "aanhalingstekens verdubbelen"],
  ["=WMO.BANDBREEDTE({136})+1", 4, "een uitkomst van één cel is een waarde"],
  ['=ALS(WMO.BANDBREEDTE(136)=3;"ja";"nee")', "ja", "een uitkomst van één cel is een waarde"],
];

test.each(UITKOMSTEN)("%s is %j (%s)", (formule, uitkomst) => {
  expect(reken(formule)).toEqual({ uitkomst });
});

const FOUTEN: [string, string, string][] = [
  ['=""*1', "#VALUE!", "geen getal"],
  ['="x"+1', "#VALUE!", "“x”"],
  ['=ABS("")', "#VALUE!", "geen getal"],
  ['=IF("x";1;2)', "#VALUE!", "“x”"],
  ['=SUM("x";1)', "#VALUE!", "“x”"],
  ['=SOMPRODUCT({1;"x"}*1)', "#VALUE!", "“x”"],
  ["=SOMPRODUCT({1;2};{1;2;3})", "#VALUE!", "even groot"],
  ["=SOMPRODUCT(1/{1;0})", "#DIV/0!", "gedeeld door 0"],
  ["=1/0", "#DIV/0!", "gedeeld door 0"],
  ["=EN(ONWAAR;1/0)", "#DIV/0!", "gedeeld door 0"],
  ["=OF(WAAR;NB())", "#N/A", "#N/A"],
  ["=NB()", "#N/A", "#N/A"],
  ["=#REF!+1", "#REF!", "#REF!"],
  ["=0^0", "#NUM!", "^"],
  ["=(-8)^(1/3)", "#NUM!", "^"],
  ["=1E+300*1E+300", "#NUM!", "te groot"],
  ["=WORTEL(-1)", "#NUM!", "SQRT"],
  ["=LN(0)", "#NUM!", "LN"],
  ["=MROUND(5;-2)", "#NUM!", "MROUND"],
  ["=CEILING(2,5;-2)", "#NUM!", "CEILING"],
  ["=FLOOR(2,5;-2)", "#NUM!", "FLOOR"],
  ["=FLOOR(2,5;0)", "#DIV/0!", "noemer"],
  ["=LARGE({1;2};5)", "#NUM!", "LARGE"],
  ["=INDEX({1;2};5)", "#REF!", "INDEX"],
  ["=VERT.ZOEKEN(1;{1\\2};3;0)", "#REF!", "VLOOKUP"],
  ["=VERT.ZOEKEN(9;{1\\2};2;0)", "#N/A", "“9”"],
  ["=VERGELIJKEN(9;{1;2};0)", "#N/A", "“9”"],
  ["=ZOEKEN(0;{1;2})", "#N/A", "“0”"],
  ["=FOO(1)", "#NAME?", "FOO"],
  ["=WMO.BANDBREDTE(1)", "#NAME?", "Bedoelde u WMO.BANDBREEDTE?"],
  ["=foo", "#NAME?", "“foo”"],
  ["=LET(x;1;x)", "#NAME?", "LET kent deze rekenaar niet"],
  ["=LAMBDA(x;x)", "#NAME?", "LAMBDA kent deze rekenaar niet"],
  ["=XMATCH(1;{1;2})", "#NAME?", "XMATCH kent deze rekenaar niet"],
  ["=SUM(Tabel1[kolom])", "#NAME?", "Tabel1[kolom]"],
  ["=ADD(1;2)", "#NAME?", "ADD bestaat niet"],
  ["=ABS(1;2)", "#VALUE!", "ABS kreeg 2 argumenten"],
  ["=ROUND(1,5)", "#VALUE!", "minstens 2"],
  ["=WMO.BANDBREEDTE(1;2;3;4)", "#VALUE!", "minuten_per_week, bandtabel en grens"],
  ["=WMO.VERSIE(1)", "#VALUE!", "heeft er geen"],
  ["=[1]Blad1!A1", "#REF!", "andere werkmap"],
  ["=Blad9!A1", "#REF!", "“Blad9” bestaat niet"],
  ["=A1#", "#REF!", "D2#"],
  ["=SEQUENCE(100000;100000)", "#NUM!", "2.000.000 cellen"],
  ["=SEQUENCE(1000000)*SEQUENCE(1;1000000)", "#NUM!", "2.000.000 cellen"],
  ["=WMO.BANDBREEDTE(59)", "#N/A", "59 minuten per week ligt onder de laagste ondergrens van 60 minuten"],
  ["=WMO.MINUTEN_PER_MAAND(WMO.BANDBREEDTE(59))", "#N/A", "59 minuten per week"],
  ["=1+WMO.BANDBREEDTE(59)", "#N/A", "59 minuten per week"],
  ['=WMO.BANDBREEDTE("136")', "#VALUE!", "haal de aanhalingstekens"],
];

test.each(FOUTEN)("%s is %s", (formule, fout, deel) => {
  expect(reken(formule)).toEqual({ fout, melding: expect.stringContaining(deel) as string });
});

test("een fout in een tabel staat in haar eigen cel", () => {
  expect(reken("={1;2}*{1;2;3}")).toEqual({
    uitkomst: [[1], [4], [{ fout: "#N/A", melding: expect.stringContaining("even groot") as string }]],
  });
  expect(reken("=WMO.BANDBREEDTE({59\\136})")).toEqual({
    uitkomst: [[{ fout: "#N/A", melding: expect.stringContaining("60") as string }, 3]],
  });
});

test("in het Engels gelden punt en TRUE, ook in tekst", () => {
  expect(engels('="12.5"*2&TRUE')).toEqual({ uitkomst: "25TRUE" });
  expect(engels('=COUNTIF({1,2,3},">1.5")')).toEqual({ uitkomst: 2 });
  expect(reken('=AANTAL.ALS({1\\2\\3};">1,5")')).toEqual({ uitkomst: 2 });
});

test("er komt niets op de console, en daarna doet zij het weer", () => {
  const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
  const fout = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const debug = jest.spyOn(console, "debug").mockImplementation(() => undefined);
  maakFormulerekenaar("nl")('=TEXT(1;"[$$")');
  expect([log, fout, debug].flatMap((s) => s.mock.calls)).toEqual([]);
  console.log("weer");
  expect(log).toHaveBeenCalledWith("weer");
  jest.restoreAllMocks();
});
