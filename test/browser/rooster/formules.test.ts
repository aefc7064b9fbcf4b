import { alsGewoneBladen } from "../../../src/sharing/gewoon";
import { begrotingDuiven } from "../../../src/plans/begroting/voorbeelden";
import { isFormule } from "../../../src/sheet/blad";
import { ontleed } from "../../../src/formula/ontleed";
import { vakOp } from "../../../src/browser/rooster/vak";
import { doe, maakProef, voegRijenIn } from "./hulp";

/** Wat iemand typt (Engels, zoals het rooster het bewaart), wat Excel ervan maakt, en de uitkomst. A1 is 136, A2 59, B1:B3 1, 2, 3. */
const GETYPT: [string, string, unknown][] = [
  ["=-2^2", "=-2^2", 4],
  ["=10/-2*5", "=10/-2*5", -25],
  ["=2^3^2", "=2^3^2", 64],
  ["=-B2^2+1", "=-B2^2+1", 5],
  ["=0.1+0.2-0.3", "=0.1+0.2-0.3", 0],
  ["=ROUND(1.005,2)", "=ROUND(1.005,2)", 1.01],
  ['="a""b"&"c"', '="a""b"&"c"', 'a"bc'],
  ['=""""', '=""""', '"'],
  ["=@WMO.BANDBREEDTE(A1)", "=@WMO.BANDBREEDTE(A1)", 3],
  ["=wmo.bandbreedte(a1)+1", "=WMO.BANDBREEDTE(A1)+1", 4],
  ["=_xldudf_WMO_BANDBREEDTE(A1)", "=WMO.BANDBREEDTE(A1)", 3],
  ["=SOM(B1:B3)", "=SUM(B1:B3)", 6],
  ["=ALS(WAAR;1;2)".replaceAll(";", ","), "=IF(TRUE,1,2)", 1],
  ["= B1 + B2", "=B1+B2", 3],
  ["=sum(B1:B3)*0.50", "=SUM(B1:B3)*0.5", 3],
  ["=SUMPRODUCT((B1:B3>1)*B1:B3)", "=SUMPRODUCT((B1:B3>1)*B1:B3)", 5],
  ["=SUM({1,2;3,4}*2)", "=SUM({1,2;3,4}*2)", 20],
  ["=SUM(B:B)", "=SUM(B:B)", 6],
  ["=COUNT(1:1)", "=COUNT(1:1)", 2],
  ["='Blad1'!$A$1+1", "=Blad1!$A$1+1", 137],
  ["=Proef*2", "=Proef*2", 272],
  ["=SUM(Reeks)", "=SUM(Reeks)", 6],
  ["=LOG10(100)", "=LOG10(100)", 2],
  ["=77%*100", "=77%*100", 77],
  ["=SUM(@B1:B3)", "=SUM(@B1:B3)", { fout: "#VALUE!" }],
  ["=IFERROR(FOO(1),5)", "=IFERROR(FOO(1),5)", 5],
  // In Excel is dit 1: wat hier niet na te rekenen is, mag IFERROR niet wegpoetsen.
  ["=IFERROR(LET(x,1,x),9)", "=IFERROR(LET(x,1,x),9)", { fout: "#NAME?" }],
  ["=ROWS(A:A)", "=ROWS(A:A)", 1048576],
  ["=COUNTBLANK(B:B)", "=COUNTBLANK(B:B)", 1048573],
  ["=IFERROR(#REF!,1)", "=IFERROR(#REF!,1)", 1],
  ["=IFERROR(#DIV/0!,2)&#N/A", "=IFERROR(#DIV/0!,2)&#N/A", { fout: "#N/A" }],
];

test.each(GETYPT)("getypt: %s staat er als %s en is %j", (formule, terug, uitkomst) => {
  const { rooster, blad, vak, zet, typ, lees } = maakProef();
  zet("A1", 136, 1);
  zet("A2", 59, 2);
  zet("B3", 3);
  rooster.zetNaam({ naam: "Proef", vak: vak("A1") });
  rooster.zetNaam({ naam: "Reeks", vak: vak("B1:B3") });
  typ("D5", formule);
  expect(lees("D5")).toMatchObject({ formule: terug, waarde: uitkomst });
  rooster.schrijf(vak("D6"), [[formule]]);
  expect(lees("D6").waarde).toEqual(uitkomst);
  expect(rooster.gebruikt(blad)).toMatchObject({ rijen: 6, kolommen: 4 });
});

test("een naam over een tabel die uitrolt: wat eerder aan de beurt is dan de tabel, rekent ook meteen met haar waarden", () => {
  const { rooster, vak, lees } = maakProef();
  rooster.zetNaam({ naam: "Uitgerold", vak: vak("B5:B6") });
  // o-spreadsheet rekent kolom voor kolom: A1 vraagt ernaar voordat A5 uitrolt, en B1 daarna in dezelfde ronde.
  rooster.schrijf({ ...vak("A1"), rijen: 9, kolommen: 2 }, [
    ["=SUM(Uitgerold)", "=INDEX(Uitgerold,1)"],
    [null, "=MATCH(80,Uitgerold,0)"],
    [null, null],
    [null, null],
    ["=A8:B9*10", null],
    [null, null],
    [null, null],
    [3, 7],
    [4, 8],
  ]);
  expect(["A1", "B1", "B2"].map((plek) => lees(plek).waarde)).toEqual([150, 70, 2]);
});

test("wie via twee namen van een uitrol afhangt, rekent met wat er uitrolt, ook als dat over een cel groeit die een ander leest", () => {
  const { rooster, blad, vak, zet, waarden, model } = maakProef();
  rooster.zetNaam({ naam: "Uitgerold", vak: vak("B2:B4") });
  rooster.zetNaam({ naam: "Som", vak: vak("A1") });
  // Kolom voor kolom: A1 is klaar voordat B1 uitrolt; C1 leest A1 daarna, nog met de lege cellen van ervoor.
  zet("A1", "=SUM(Uitgerold)");
  zet("C1", "=Som+1", "=C1*10");
  zet("F1", 3);
  zet("B1", "=SEQUENCE(F1)");
  // Een rij erbij of eraf: dan rekent o-spreadsheet alles opnieuw, en weet het nog niet wat een naam leest.
  voegRijenIn(model, blad, 20);
  expect(waarden("A1:D1")).toEqual([[5, 1, 6, 60]]);
  rooster.inEenStap(() => {
    zet("F1", 4);
    voegRijenIn(model, blad, 20);
  });
  expect(waarden("A1:D1")).toEqual([[9, 1, 10, 100]]);
});

const FOUT: [string, string, string][] = [
  ["=LET(x,1,x)", "#NAME?", "LET kent deze rekenaar niet"],
  ["=SUM(Tabel1[kolom A])", "#NAME?", "tabelverwijzing"],
  ["=SUM(B1:B3 B2)", "#NAME?", "doorsnede"],
  ["=[1]Blad1!A1", "#REF!", "andere werkmap"],
  ["=foo", "#NAME?", "“foo”"],
  ["=Blad9!A1", "#REF!", "buiten"],
  ["=(1+2", "#VALUE!", "haakje"],
  ['=IF(B1,"ja', "#VALUE!", "aanhalingsteken"],
  ["=WMO.BANDBREDTE(1)", "#NAME?", "WMO.BANDBREEDTE"],
  ["=ABS(1,2)", "#VALUE!", "ABS kreeg 2 argumenten"],
  ["=WMO.BANDBREEDTE(59)*2", "#N/A", "59 minuten per week"],
  ["=D5+1", "#REF!", "zichzelf"],
  ["=1/0", "#DIV/0!", "gedeeld door 0"],
];

test.each(FOUT)("%s blijft staan, en is %s met een zin", (formule, fout, zin) => {
  const { zet, lees } = maakProef();
  zet("D5", formule);
  expect(lees("D5")).toMatchObject({
    formule,
    waarde: { fout },
    melding: expect.stringContaining(zin) as string,
  });
});

test("wat in een bestand anders heet, komt er als getypt in te staan", () => {
  const { zet, lees } = maakProef();
  zet(
    "A1",
    "=_xlfn.IFNA(_xlfn._xlws.SORT({2;1}),0)",
    "=LOG10(10)+1",
    '="C:\\"&"x"',
    "=_xlfn.SINGLE(WMO.VERSIE())",
    "=SUM(_xlfn.SINGLE(A1:A9),_xlfn.ANCHORARRAY(A1))",
  );
  expect(lees("A1").formule).toBe("=IFNA(SORT({2;1}),0)");
  expect(lees("B1")).toMatchObject({ formule: "=LOG(10)+1", waarde: 2 });
  expect(lees("C1").waarde).toBe("C:\\x");
  expect(lees("D1").formule).toBe("=@WMO.VERSIE()");
  expect(lees("E1")).toMatchObject({ formule: "=SUM(@(A1:A9),(A1)#)", waarde: 4 });
});

test("een formule schuift mee, blijft rekenen als Excel, en zegt #REF! als haar cel weg is", () => {
  const { rooster, blad, model, zet, lees, vak } = maakProef();
  zet("A1", 3);
  zet("C1", '=-A1^2&"a""b"', "=SUM(A1:A2)", "=Naam+1");
  rooster.zetNaam({ naam: "Naam", vak: vak("A1") });
  voegRijenIn(model, blad, 1, 2);
  expect(lees("C3")).toMatchObject({ formule: '=-A3^2&"a""b"', waarde: '9a"b' });
  expect(lees("D3")).toMatchObject({ formule: "=SUM(A3:A4)", waarde: 3 });
  rooster.hernoemBlad(blad, "Zorg 2024");
  zet("C4", "='Zorg 2024'!A3");
  expect(lees("C4").formule).toBe("='Zorg 2024'!A3");
  rooster.zetNaam({ naam: "Naam", vak: vak("A3") });
  expect(lees("E3").waarde).toBe(4);
  verwijderKolom(model, blad, 0);
  expect(lees("B3")).toMatchObject({ formule: '=-#REF!^2&"a""b"', waarde: { fout: "#REF!" } });
});

function verwijderKolom(model: ReturnType<typeof maakProef>["model"], sheetId: string, kolom: number): void {
  const sheetName = model.getters.getSheetName(sheetId);
  doe(model, "REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension: "COL", elements: [kolom] });
}

test("een uitgerolde formule, # en een plaats die bezet is", () => {
  const { rooster, blad, zet, lees, waarden } = maakProef();
  zet("A1", 136);
  zet("A2", 260);
  zet("C1", "=WMO.BANDBREEDTE(A1:A2)");
  zet("D1", "=SUM(C1#)");
  expect(waarden("C1:C2")).toEqual([[3], [4]]);
  expect(lees("C2").formule).toBeUndefined();
  expect(lees("D1").waarde).toBe(7);
  expect(rooster.uitgerold(blad, 0, 2)).toMatchObject({ boven: 0, links: 2, rijen: 2, kolommen: 1 });
  expect(rooster.uitgerold(blad, 1, 2)).toBeUndefined();
  zet("C2", "bezet");
  expect(lees("C1")).toMatchObject({
    waarde: { fout: "#SPILL!" },
    melding: expect.stringContaining("ruimte") as string,
  });
});

const plannen = begrotingDuiven();
/** Zoals de ene schrijfwijze hetzelfde is als de andere: een titel zonder spatie hoeft geen aanhalingstekens, 0.80 is 0.8. */
const gelijk = (formule: string) =>
  formule.replace(/'(\w+)'!/g, "$1!").replace(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");

test.each([
  ["onze functies", plannen],
  ["gewone formules", alsGewoneBladen(plannen)],
])("elke formule van de Duivense begroting komt terug zoals zij is: %s", (_, bladen) => {
  const { rooster, zet, lees } = maakProef();
  const formules = bladen.flatMap((b) =>
    b.cellen.flatMap((c) => (isFormule(c.inhoud) ? [`=${c.inhoud.formule}`] : [])),
  );
  expect(formules.length).toBeGreaterThan(50);
  // Eerst de ruimte: groeit een blad onder een formule, dan schuift o-spreadsheet wat zij voorbij de laatste rij aanwees.
  zet("A2000", "einde");
  rooster.inEenStap(() => formules.forEach((f, i) => zet(`A${i + 1}`, f)));
  const terug = formules.map((_f, i) => lees(`A${i + 1}`).formule ?? "");
  expect(terug.map(gelijk)).toEqual(formules.map(gelijk));
  expect(terug.filter((f) => "melding" in ontleed(f))).toEqual([]);
});

test("een blad dat achteraan groeit, schuift geen verwijzing op; invoegen middenin wel", () => {
  const { rooster, blad, model, zet, lees, vak } = maakProef();
  // Een nieuw blad heeft 200 rijen en 26 kolommen: deze verwijzingen lopen eraan voorbij.
  zet("B1", "=SUM(A1:A500)");
  zet("C1", "=SUM(A1:AZ1)-B1-C1*0");
  zet("D1", "=A400+1");
  zet("E1", "=ROWS(A:A)+SUM(A:A)");
  rooster.zetNaam({ naam: "Ver", vak: vak("A2:A5") });
  zet("A400", 5);
  rooster.schrijf(vakOp(blad, "AY1"), [[7]]);
  doe(model, "ADD_COLUMNS_ROWS", {
    sheetId: blad,
    sheetName: "Blad1",
    dimension: "ROW",
    base: model.getters.getNumberRows(blad) - 1,
    quantity: 1000,
    position: "after",
  });
  expect([lees("B1").formule, lees("B1").waarde]).toEqual(["=SUM(A1:A500)", 5]);
  expect(lees("C1").formule).toBe("=SUM(A1:AZ1)-B1-C1*0");
  expect([lees("D1").formule, lees("D1").waarde]).toEqual(["=A400+1", 6]);
  expect(lees("E1").waarde).toBe(1048581);
  voegRijenIn(model, blad, 3, 2);
  expect(lees("B1").formule).toBe("=SUM(A1:A502)");
  expect(rooster.namen()[0]?.vak).toEqual(vak("A2:A7"));
  expect([lees("D1").formule, lees("D1").waarde]).toEqual(["=A402+1", 6]);
});
