import { maakGeheugenrooster } from "../hulp/geheugenrooster";
import { maakOfficewereld } from "../hulp/office";
import type { Blad } from "../../src/sheet/blad";
import { formule, invoer, label, matrixformule, rij } from "../../src/sheet/cellen";
import { maakWerkmap } from "../../src/workbook/office";
import { keurVerkenning } from "../../src/workbook/office/bezwaren";
import { alsWerkmapfout } from "../../src/workbook/office/fouten";
import { isUitgerold, vergelijkbareFormule } from "../../src/workbook/office/formulebeeld";
import { inhoudVan } from "../../src/workbook/office/inhoud";
import { opdrachtInEenStap } from "../../src/workbook/office/opdracht";
import { vrijeTitel } from "../../src/workbook/office/zet";
import type { Verkenning } from "../../src/workbook/office/verken";
import { leesNaamverwijzing, metTitels } from "../../src/sheet/verwijzing";
import { vlakken } from "../../src/workbook/office/vlakken";
import { maakZetblad } from "../../src/workbook/office/zetblad";

const blad = (anders: Partial<Blad> = {}): Blad => ({
  id: "proef",
  versie: 1,
  titel: "Proef",
  cellen: rij("A1", label("Uren"), invoer(5)),
  ...anders,
});

describe("fouten van Excel worden zinnen", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cel-in-bewerking", /Enter of Esc/],
    ["AccessDenied", "beveiligd", /bewerkbaar/],
    ["InvalidSelection", "meer-gebieden", /aaneengesloten/],
    ["ResponsePayloadSizeLimitExceeded", "te-groot", /kleiner bereik/],
    ["RequestPayloadSizeLimitExceeded", "te-groot", /minder bladen/],
    ["ItemNotFound", "blad-weg", /opnieuw/],
    ["GeneralException", "onbekend", /“mis”.*herstart/],
  ])("%s", (code, reden, zin) => {
    const fout = alsWerkmapfout(Object.assign(new Error("mis"), { code }));
    expect(fout.reden).toBe(reden);
    expect(fout.message).toMatch(zin);
  });
});

test("een cel in bewerking komt door tot de gebruiker", async () => {
  const run = () =>
    Promise.reject(Object.assign(new Error("edit"), { code: "InvalidOperationInCellEditMode" }));
  Object.assign(globalThis, { Excel: { run } });
  const werkmap = maakWerkmap();
  for (const doe of [
    () => werkmap.selectie(),
    () => werkmap.leesNamen(["WMO_X"]),
    () => werkmap.onzeBladen(),
    () => werkmap.toon("Proef"),
    () => werkmap.volgSelectie(() => undefined),
  ])
    await expect(doe()).rejects.toMatchObject({ name: "Werkmapfout", reden: "cel-in-bewerking" });
});

test("één stap terug waar Excel dat kan; kan een lid het niet, dan opnieuw zonder", async () => {
  const keren: unknown[] = [];
  const run = (...args: unknown[]) => {
    keren.push(args.length === 2 ? args[0] : "los");
    if (args.length === 2)
      return Promise.reject(Object.assign(new Error("undo"), { code: "UndoNotSupported" }));
    return Promise.resolve("klaar");
  };
  let versie = 1.2;
  const isSetSupported = (_: string, gevraagd: string) => Number(gevraagd) <= versie;
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  expect(await opdrachtInEenStap(() => Promise.resolve("klaar"))).toBe("klaar");
  expect(keren).toEqual([{ mergeUndoGroup: true }, "los"]);
  versie = 1.12;
  await opdrachtInEenStap(() => Promise.resolve("klaar"));
  expect(keren.slice(2)).toEqual(["los"]);
});

test("een Excel zonder notities laat ze weg en zegt het", async () => {
  const wereld = maakOfficewereld(maakGeheugenrooster().rooster);
  const isSetSupported = (_: string, versie: string) => Number(versie.split(".")[1]) <= 12;
  Object.assign(globalThis, {
    Excel: wereld.Excel,
    Office: { context: { requirements: { isSetSupported } } },
  });
  const werkmap = maakWerkmap();
  expect(werkmap.kan("notities")).toBe(false);
  const uit = await werkmap.zet([blad({ notities: [{ cel: "B1", tekst: "Uren per week" }] })]);
  expect(uit).toMatchObject({
    opmerkingen: ["Deze Excel kan geen notities zetten; 1 notitie is weggelaten."],
  });
  wereld.stop();
});

test("weigert Excel de afdrukinstellingen, dan staat het blad er en komt er een opmerking", async () => {
  const { rooster } = maakGeheugenrooster();
  const wereld = maakOfficewereld(rooster);
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
  const werkmap = maakWerkmap();
  // Een afdrukbereik dat geen bereik is, weigert PageLayout net als een Excel zonder printer.
  const uit = await werkmap.zet([blad({ afdruk: { bereik: "ZZZZ1" } })]);
  expect(uit).toMatchObject({ opmerkingen: [expect.stringContaining("afdrukinstellingen")] });
  expect(rooster.bladen().map((b) => b.naam)).toEqual(["Blad1", "Proef"]);
  if ("terug" in uit) await werkmap.zetTerug(uit.terug);
  expect(rooster.bladen().map((b) => b.naam)).toEqual(["Blad1"]);
  wereld.stop();
});

test("een werkmap die vanaf 1904 telt wordt geweigerd", () => {
  const verkenning: Verkenning = {
    titels: [],
    ids: [],
    structuurBeveiligd: false,
    datums1904: true,
    namen: new Map(),
    oud: new Map(),
    nieuwer: undefined,
  };
  expect(() => keurVerkenning(verkenning, [])).toThrow(/telt dagen vanaf 1904/);
  expect(() => keurVerkenning({ ...verkenning, datums1904: false }, [])).not.toThrow();
});

test("inhoud gaat in één tabel; een tabelformule staat alleen in haar eerste cel", () => {
  const { cellen, gebied } = maakZetblad(
    blad({
      cellen: [
        ...rij("A1", label("01-02-2024"), invoer(true), invoer({ fout: "#N/A" })),
        ...rij("A2", invoer(matrixformule("B1:B2*2", [[1], [2]])), invoer(formule("'Uit'!A1"))),
      ],
    }),
  );
  expect(inhoudVan(cellen, gebied, (f) => metTitels(f, new Map([["UIT", "Uit (2)"]])))).toEqual([
    ["'01-02-2024", true, "#N/A"],
    ["=B1:B2*2", "='Uit (2)'!A1", null],
    [null, null, null],
  ]);
});

test("verwijzingen naar bladen: aanhalingstekens, teksten en wat geen verwijzing is", () => {
  const titels = new Map([
    ["ZORG & MEER", "Zorg 'n meer"],
    ["UREN", "Uren (2)"],
  ]);
  expect(metTitels(`SUM('Zorg & meer'!A1,Uren!B2,Andere!C3)&"Uren!"`, titels)).toBe(
    `SUM('Zorg ''n meer'!A1,'Uren (2)'!B2,Andere!C3)&"Uren!"`,
  );
  expect(leesNaamverwijzing("='Zorg ''n meer'!$A$1:$B$3")).toEqual({ blad: "Zorg 'n meer", adres: "A1:B3" });
  expect(leesNaamverwijzing("=Uren!$A$1")).toEqual({ blad: "Uren", adres: "A1" });
  for (const geen of ["=#REF!$A$1", "='Uren'!#REF!", "=5", "=SUM(Uren!$A$1)", 5, undefined])
    expect(leesNaamverwijzing(geen)).toBeUndefined();
});

test("cellen met dezelfde opmaak worden rechthoeken", () => {
  const cellen = [1, 2, 3].flatMap((r) =>
    [1, 2].map((k) => ({ rij: r, kolom: k, merk: r === 2 && k === 2 ? "b" : "a" })),
  );
  const gebieden = vlakken(cellen).map(({ merk, gebied: { van, tot } }) =>
    [merk, van.rij, van.kolom, tot.rij, tot.kolom].join(" "),
  );
  expect(gebieden.sort()).toEqual(["a 1 1 1 2", "a 2 1 2 1", "a 3 1 3 2", "b 2 2 2 2"]);
  const lang = Array.from({ length: 1000 }, (_, i) => ({ rij: i + 1, kolom: 1, merk: "a" }));
  expect(vlakken(lang)).toHaveLength(1);
});

test("een bezette titel krijgt een nummer en past in 31 tekens", () => {
  expect(vrijeTitel("Besparing", ["blad1"])).toBe("Besparing");
  expect(vrijeTitel("Besparing", ["BESPARING", "Besparing (2)"])).toBe("Besparing (3)");
  const lang = "x".repeat(31);
  expect(vrijeTitel(lang, [lang])).toBe(`${"x".repeat(27)} (2)`);
});

test("hoe Excel een formule noemt is geen wijziging; wat er staat wel", () => {
  expect(vergelijkbareFormule("=_xldudf_WMO_BESPARING(@A1, 2)")).toBe(
    vergelijkbareFormule("=WMO.BESPARING(A1,2)"),
  );
  expect(vergelijkbareFormule("=A1+1")).not.toBe(vergelijkbareFormule("=A1+2"));
  expect(vergelijkbareFormule("Tekst")).not.toBe(vergelijkbareFormule("tekst"));
  const tabel = { van: { rij: 1, kolom: 1 }, tot: { rij: 3, kolom: 1 } };
  expect(["A1", "A2", "A4"].map((cel) => isUitgerold(cel, [tabel]))).toEqual([false, true, false]);
});
