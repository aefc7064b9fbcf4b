import { maakRekenblad } from "../../src/engine/rekenblad";
import { isNietNaTeRekenen } from "../../src/engine/uitkomst";
import { deelWerkmap } from "../../src/sharing/deel";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { werkteller } from "../hulp/werk";
import { metDelen } from "../hulp/werkmapbytes";
import { delen } from "../hulp/xlsx-lezen";

describe("het werk groeit niet harder dan wat erin gaat", () => {
  const werk = werkteller();

  /** De functie moet haar antwoord geven zonder de hele kalender of elke termijn af te lopen; de waarden volgen Excel. */
  test.each<[string, number | string]>([
    // De laatste dag van Excel is 31-12-9999, volgnummer 2958465: daarna is er geen week (#GETAL!).
    ["WEEKNUM(202401010)", "#NUM!"],
    ["ISOWEEKNUM(202401010)", "#NUM!"],
    ["WEEKNUM(2958465)", 53],
    ["WEEKNUM(2958466)", "#NUM!"],
    ["WORKDAY(1,1E8)", "#NUM!"],
    ["EDATE(1,1E9)", "#NUM!"],
    // 1E9 termijnen van 1E-9: de annuïteit is in de limiet 1000/(1-1/e) = 1581,976706869 samen, dus 581,976706869 rente.
    ["ROUND(CUMIPMT(1E-9,1E9,1000,1,1E9,0),2)", -581.98],
    ["ROUND(CUMPRINC(1E-9,1E9,1000,1,1E9,0),2)", -1000],
    ["CUMIPMT(0.01,1E9,1000,1,1E9,0)", "#NUM!"],
  ])("%s kost niet meer dan een gewone aanroep", (formule, verwacht) => {
    const blad = maakRekenblad();
    const tel = (f: string) => werk(() => uit.push(blad.reken(`=${f}`)));
    const uit: unknown[] = [];
    tel("WEEKNUM(45474)+CUMIPMT(0.01,12,1000,1,12,0)");
    const gewoon = tel("WEEKNUM(45474)+CUMIPMT(0.01,12,1000,1,12,0)");
    expect(tel(formule)).toBeLessThan(20 * gewoon);
    expect(uit[2]).toEqual(
      typeof verwacht === "number"
        ? verwacht
        : (expect.objectContaining({ fout: verwacht }) as unknown as string),
    );
  });

  /** Twee keer zoveel rijen is twee keer zoveel werk, ook als elke rij een fout geeft. */
  test.each([
    ['SUM(IFERROR(SEARCH("x",A1:A$),0))', 0],
    ["SUM(IFERROR(MATCH(A1:A$,{1},0),0))", 0],
    ["SUM(IFERROR(VLOOKUP(A1:A$,B1:C2,2,FALSE),0))", 0],
    ["SUM(IFERROR(VALUE(A1:A$),0))", 0],
    ['COUNTIF(A1:A$,"a*")', -1],
  ] as const)("%s groeit met de lengte en niet met het kwadraat", (formule, verwacht) => {
    const rijen = 2000;
    const cellen = Object.fromEntries(Array.from({ length: rijen }, (_, i) => [`A${i + 1}`, `aap ${i}`]));
    const blad = maakRekenblad({ bladen: [{ naam: "Blad1", cellen: { ...cellen, B1: 1, C1: 2 } }] });
    const uit: unknown[] = [];
    const tel = (tot: number) => werk(() => uit.push(blad.reken(`=${formule.replace("$", String(tot))}`)));
    tel(rijen / 2);
    const [half, heel] = [tel(rijen / 2), tel(rijen)];
    expect(uit[2]).toBe(verwacht < 0 ? rijen : verwacht);
    expect(heel).toBeLessThan(2.5 * half);
  });

  test("namen die elkaar verdubbelen worden één keer gerekend", () => {
    const namen = Array.from({ length: 16 }, (_, i) => ({
      naam: `N_${i}`,
      inhoud: `=N_${i + 1}+N_${i + 1}`,
    }));
    const blad = maakRekenblad({ namen: [...namen, { naam: "N_16", inhoud: "=1" }] });
    const uit: unknown[] = [];
    const tel = (f: string) => werk(() => uit.push(blad.reken(f)));
    tel("=N_0");
    const [ondiep, diep] = [tel("=N_12"), tel("=N_0")];
    // 16 verdubbelingen van 1.
    expect(uit).toEqual([65536, 16, 65536]);
    expect(diep).toBeLessThan(5 * ondiep);
  });
});

test("een hele kolom houdt haar ware maat, ook na een formule die het blad liet groeien", () => {
  const blad = maakRekenblad();
  const maten = () => ["=ROWS(A:A)", "=COUNTBLANK(E:E)", "=COLUMNS(1:1)"].map((f) => blad.reken(f));
  const verwacht = [1048576, 1048576, 16384];
  expect(maten()).toEqual(verwacht);
  expect(blad.reken("=SUM(A1:A5000)")).toBe(0);
  expect(maten()).toEqual(verwacht);
});

/**
 * Onder de twee rijen staat alles leeg: BANDBREEDTE geeft daar een lege tekst en BESPARING 0, in elk van de 1.048.576 rijen. 70 en 60 minuten
 * zijn band 1; 130 cliënten bij 11 minuten en € 37,20 geven 130*11*52/60*37,2 = 46.103,20.
 */
test.each([
  ["ROWS(WMO.BANDBREEDTE(A:A))", 1048576],
  ["SUM(WMO.BANDBREEDTE(A:A))", 2],
  ["AVERAGE(WMO.BANDBREEDTE(A:A))", 1],
  ["COUNTBLANK(WMO.BANDBREEDTE(A:A))", 1048574],
  ["INDEX(WMO.BANDBREEDTE(A:A),2)", 1],
  ["INDEX(WMO.BANDBREEDTE(A:A),99999)", ""],
  ["COUNTA(WMO.BANDBREEDTE(A:A))", undefined],
  ["SUMPRODUCT(--(WMO.BANDBREEDTE(A:A)<>2))", undefined],
  ["ROUND(SUM(WMO.BESPARING(A:A,11,37.2)),2)", 46103.2],
  ["COUNT(WMO.BESPARING(A:A,11,37.2))", undefined],
  ["AVERAGE(WMO.BESPARING(A:A,11,37.2))", undefined],
  ["ROWS(WMO.MINUTEN_PER_MAAND(WMO.MINUTEN_PER_WEEK(A2:A1048576,1,4)))", 1048575],
  ["ROWS(WMO.BANDBREEDTE(B:B))", 1048576],
  ["SUM(IFERROR(WMO.BANDBREEDTE(B:B),0))", 1],
  ["ROWS(IFERROR(A:A,0))", 1048576],
  ["COUNT(IFNA(A:A,0))", undefined],
  ["SUM(IF(A1>0,A:A,0))", 130],
  ["COUNT(IF({TRUE;FALSE},A:A,0))", undefined],
])("%s over een hele kolom: de ware maat, of niet na te rekenen", (formule, verwacht) => {
  const cellen = { A1: 70, A2: 60, B1: "minuten", B2: 70 };
  const uit = maakRekenblad({ bladen: [{ naam: "Blad1", cellen }] }).reken(`=${formule}`);
  if (verwacht === undefined) expect([uit, isNietNaTeRekenen(uit)]).toEqual([uit, true]);
  else expect(uit).toBe(verwacht);
});

test("een verwijzing over meer bladen zegt dat, en niet dat het blad niet bestaat", () => {
  const bladen = ["Jan", "Feb"].map((naam) => ({ naam, cellen: { A1: 1 } }));
  const uit = maakRekenblad({ bladen }).reken("=SUM(Jan:Feb!A1)");
  expect([isNietNaTeRekenen(uit), uit]).toEqual([
    true,
    expect.objectContaining({
      fout: "#REF!",
      melding: expect.stringContaining("Jan:Feb!A1 wijst naar dezelfde cellen op meer bladen") as string,
    }),
  ]);
});

test("een fout die een bestand niet kent (#OVERLOOP!, #CALC!) staat erin als #VALUE!, zoals Excel haar bewaart", () => {
  const inhoud = { formule: "WMO.BANDBREEDTE(A1)", uitkomst: { fout: "#SPILL!" } };
  const cellen = [
    { adres: "A1", inhoud: { formule: "B1", uitkomst: { fout: "#CALC!" } } },
    { adres: "B1", inhoud: { fout: "#CALC!" } },
    { adres: "C1", inhoud },
  ];
  const bron = drukWerkmap([{ id: "fout", versie: 1, titel: "Blad1", cellen }]);
  const codes = (bytes: Uint8Array) =>
    [...(delen(bytes)["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<v>(#[^<]*)</g)].map((m) => m[1]);
  expect(codes(bron)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
  // Delen met de uitkomst van onze rekenaar: FILTER zonder rijen geeft daar #CALC!.
  const filter = metDelen(bron, (d) => ({
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string).replace(
      /<f([^>]*)>_xldudf_WMO_BANDBREEDTE\(A1\)<\/f><v>#VALUE!/,
      "<f$1>_xldudf_WMO_BANDBREEDTE(_xlfn._xlws.FILTER({1,2},{FALSE,FALSE}))</f><v>#NAME?",
    ),
  }));
  const { bestand } = deelWerkmap(filter, { datum: "2024-07-01", akkoord: true, vorm: "waarden" });
  expect(codes(bestand as Uint8Array)).not.toContain("#CALC!");
});
