import { deelWerkmap } from "../../../src/sharing/deel";
import { voegSamen } from "../../../src/sharing/privacy/samenvoegen";
import { herbereken } from "../../hulp/libreoffice";
import { verschillen } from "../../hulp/werkmapbytes";
import { delen, leesCellen, leesWaarden } from "../../hulp/xlsx-lezen";
import { lijst, tabeldelen, tabelwerkmap } from "./tabelwerkmap";

const keuzes = { datum: "2024-07-01" };
const bron = tabelwerkmap();
const { bestand, verslag } = voegSamen(bron, keuzes);
const samen = bestand as Uint8Array;
const na = delen(samen);
const ONDER = lijst.length + 2;

test("een Excel-tabel met totaalrij wordt groepen; ook de tabel zelf weet haar nieuwe totalen", () => {
  expect(verslag).toMatchObject({ weigeringen: [], klein: [], resten: [] });
  expect(verslag.weggehaald).toEqual([{ blad: "Lijst", cel: `A2:C${ONDER - 1}`, clienten: 60 }]);
  const tabel = na["xl/tables/table1.xml"] ?? "";
  const formules = [...tabel.matchAll(/<totalsRowFormula>(.*?)<\/totalsRowFormula>/g)].map((m) => m[1]);
  const cellen = leesCellen(samen).Lijst ?? {};
  expect(formules.length).toBe(2);
  expect(formules.map((f) => f?.replace(/&apos;/g, "'"))).toEqual([
    cellen[`B${ONDER}`]?.formule,
    cellen[`C${ONDER}`]?.formule,
  ]);
  expect(tabel.match(/totalsRowFunction="custom"/g)?.length).toBe(2);
  expect(tabel).toContain("<calculatedColumnFormula>");
});

test("nergens staat nog een pseudoniem: niet in teksten, filter, notitie, gesprek of koppeling", () => {
  for (const [pad, tekst] of Object.entries(na))
    expect([pad, lijst.filter((c) => tekst.includes(c.pseudoniem))]).toEqual([pad, []]);
  expect(Object.keys(na)).not.toContain("docProps/thumbnail.jpeg");
  expect(na["xl/comments1.xml"]).toContain("per week");
  expect(na["xl/drawings/vmlDrawing1.vml"]).toContain('id="twee"');
  expect(na["xl/drawings/vmlDrawing1.vml"]).not.toContain('id="een"');
  expect(na["xl/worksheets/sheet1.xml"]).not.toContain("hyperlink");
});

test("een formule die haar tekst deelde met een gewiste cel, houdt haar eigen formule", () => {
  expect(leesCellen(samen).Lijst?.[`C${ONDER + 2}`]).toMatchObject({
    formule: `B${ONDER + 2}*52/60*37.2`,
    waarde: 1934.4,
  });
});

test("LibreOffice rekent na delen dezelfde totalen", () => {
  const gedeeld = deelWerkmap(samen, keuzes).bestand as Uint8Array;
  const [voor, nu] = [leesWaarden(bron).Lijst ?? {}, leesWaarden(herbereken({ gedeeld }).gedeeld)];
  const totalen = Object.fromEntries(["B", "C"].map((k) => [`${k}${ONDER}`, voor[`${k}${ONDER}`] ?? ""]));
  expect(verschillen({ Lijst: totalen }, nu)).toEqual([]);
}, 120_000);

test("met waarden staat er in de totaalrij een getal, en in de tabel geen formule", () => {
  const { bestand: w } = voegSamen(bron, { ...keuzes, vorm: "waarden" });
  const cel = leesCellen(w as Uint8Array).Lijst?.[`B${ONDER}`];
  expect(cel).toMatchObject({ waarde: lijst.reduce((n, c) => n + c.oud, 0) });
  expect(cel?.formule).toBeUndefined();
  expect(delen(w as Uint8Array)["xl/tables/table1.xml"]).not.toMatch(/totalsRowF(unction|ormula)/);
});

test("een draaitabel of grafiek over de rijen wordt geweigerd", () => {
  const draaitabel = tabelwerkmap({
    "xl/pivotCache/pivotCacheDefinition1.xml":
      '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cacheSource type="worksheet"><worksheetSource name="Clienten"/></cacheSource></pivotCacheDefinition>',
  });
  const grafiek = tabelwerkmap({
    "xl/charts/chart1.xml":
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Lijst!$B$2:$B$20</c:f></c:chartSpace>',
  });
  for (const [w, zin] of [
    [draaitabel, "De draaitabel heeft een kopie"],
    [grafiek, "De grafiek toont rijen per cliënt"],
  ] as const) {
    const uit = voegSamen(w, keuzes);
    expect(uit.bestand).toBeUndefined();
    expect(uit.verslag.weigeringen.map((x) => x.zin).join()).toContain(zin);
  }
});

test("gedeelde teksten houden hun nummer, en wat er niet mee te maken heeft zijn bytes", () => {
  const [voor, bronnen] = [tabeldelen(), delen(bron)];
  expect(na["xl/sharedStrings.xml"]?.match(/<si>/g)?.length).toBe(lijst.length + 4);
  const gewijzigd = Object.keys(voor).filter((pad) => pad in na && na[pad] !== bronnen[pad]);
  expect(gewijzigd.sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/threadedComments/threadedComment1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
});
