import { blad, rij, toelichting } from "../../src/sheet/cellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { delen, leesCellen } from "../hulp/xlsx-lezen";
import { alle, kind, leesXml } from "../hulp/xml";
import { capaciteit, functies } from "./voorbeeld";

const xlsx = drukWerkmap([capaciteit, functies], { titel: "Proef" });
const deel = delen(xlsx);
const blad1 = leesXml(deel["xl/worksheets/sheet1.xml"] as string);

/** CT_Worksheet, ECMA-376 deel 1, 18.3.1.99. */
const VOLGORDE =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations
  pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing`.split(/\s+/);

const RELS = /^(.*?)_rels\/([^/]*)\.rels$/;

/** Alle verwijzingen: van welk deel, naar welk pad. */
function verwijzingen(): { van: string; id: string; naar: string }[] {
  return Object.entries(deel).flatMap(([pad, xml]) => {
    const plaats = RELS.exec(pad);
    if (!plaats) return [];
    return leesXml(xml).kinderen.map(({ attributen }) => ({
      van: `${plaats[1]}${plaats[2]}`,
      id: attributen.Id as string,
      naar: new URL(attributen.Target as string, `file:///${plaats[1]}`).pathname.slice(1),
    }));
  });
}

test("elk onderdeel is welgevormde XML", () => {
  expect(Object.keys(deel).length).toBeGreaterThan(15);
  for (const xml of Object.values(deel)) expect(() => leesXml(xml)).not.toThrow();
});

test("elk onderdeel heeft een inhoudstype, en naar elk wordt gewezen", () => {
  const soorten = leesXml(deel["[Content_Types].xml"] as string);
  const genoemd = alle(soorten, "Override").map((o) => o.attributen.PartName?.slice(1));
  const bestaand = Object.keys(deel).filter((pad) => pad !== "[Content_Types].xml" && !RELS.test(pad));
  expect(genoemd.sort()).toEqual(bestaand.sort());
  expect([...new Set(verwijzingen().map((v) => v.naar))].sort()).toEqual(bestaand);
});

test("elke r:id in een onderdeel staat in zijn relaties", () => {
  for (const [pad, xml] of Object.entries(deel)) {
    const gebruikt = [...xml.matchAll(/ r:id="([^"]+)"/g)].map((m) => m[1] as string);
    const eigen = verwijzingen()
      .filter((v) => v.van === pad)
      .map((v) => v.id);
    expect(eigen).toEqual(expect.arrayContaining(gebruikt));
  }
});

test("de delen van een werkblad staan in de volgorde die Excel eist", () => {
  const namen = blad1.kinderen.map((k) => k.naam).filter((n, i, rij) => n !== rij[i - 1]);
  expect(namen).toEqual(VOLGORDE);
  const rijen = alle(blad1, "row").map((r) => Number(r.attributen.r));
  expect(rijen).toEqual([...rijen].sort((a, b) => a - b));
});

test("een functie met één uitkomst is een gewone formule, een matrix een dynamische", () => {
  const { Functies: cel } = leesCellen(xlsx);
  expect(cel?.B3).toMatchObject({ formule: "_xldudf_WMO_VERSIE()", f: {}, waarde: "0.1.0" });
  expect(cel?.B3?.c.cm).toBeUndefined();
  expect(cel?.B1).toMatchObject({
    formule: "_xldudf_WMO_BESPARING(636,11,37.2,0.77)",
    c: { cm: "1" },
    f: { t: "array", ref: "B1" },
    waarde: 173674.3,
  });
  // Tekst blijft tekst, en een gewone formule om een matrix heen is zelf ook dynamisch.
  expect(cel?.B2).toMatchObject({
    formule: '2*_xldudf_WMO_BANDBREEDTE(136)&"WMO.NORM(1)"',
    c: { cm: "1", t: "str" },
    waarde: "6WMO.NORM(1)",
  });
  expect(cel?.A5).toMatchObject({ c: { cm: "1" }, f: { t: "array", ref: "A5:A6" }, waarde: 60 });
  expect(cel?.A6).toMatchObject({ waarde: { fout: "#VALUE!" } });
  expect(cel?.A6?.c.s).not.toBe(cel?.A5?.c.s);
  expect(cel?.B6).toMatchObject({ formule: "_xlfn.IFNA(A5,0)", f: {} });
  const metadata = leesXml(deel["xl/metadata.xml"] as string);
  expect(alle(metadata, "xda:dynamicArrayProperties")[0]?.attributen.fDynamic).toBe("1");
});

test("zonder onze functies is er geen metadata, en een matrixformule is er een van Excel 2016", () => {
  const gewoon = drukWerkmap([capaciteit]);
  expect(delen(gewoon)).not.toHaveProperty(["xl/metadata.xml"]);
  const cel = leesCellen(gewoon)[capaciteit.titel];
  expect(cel?.B20?.f).toEqual({ t: "array", ref: "B20" });
  expect(cel?.B20?.c.cm).toBeUndefined();
  expect(cel?.C12).toMatchObject({ formule: "ROUND(B12*WMO_Uren*52*WMO_Tarief,2)", f: {} });
});

test("teksten komen terug zoals zij waren, ook wat op een formule of een stuurteken lijkt", () => {
  const cel = leesCellen(xlsx)[capaciteit.titel];
  expect(["G4", "G5", "G6"].map((a) => cel?.[a]?.waarde)).toEqual([
    "Spaties  blijven ",
    "Twee\nregels",
    "=geen formule",
  ]);
  expect(deel["xl/sharedStrings.xml"]).toContain("_x005F_x0041_ _x0007_");
});

test("een rij is hoog genoeg voor haar tekst, ook in samengevoegde cellen; een vaste hoogte blijft", () => {
  const rijen = Object.fromEntries(alle(blad1, "row").map(({ attributen: a }) => [a.r ?? "", a]));
  expect(rijen["1"]).toMatchObject({ ht: "30", customHeight: "1" });
  expect(rijen["5"]).toMatchObject({ ht: "30" });
  expect(rijen["5"]?.customHeight).toBeUndefined();
  expect(rijen["6"]?.ht).toBeUndefined();
  const tekst = toelichting("woord ".repeat(20));
  const hoog = blad({
    ...functies,
    cellen: [rij("A1", tekst), rij("A2", tekst), rij("A3", toelichting("x".repeat(32000)))],
    breedtes: { "A:B": 30 },
    samengevoegd: ["A2:B2"],
  });
  const hoogtes = alle(leesXml(delen(drukWerkmap([hoog]))["xl/worksheets/sheet1.xml"] as string), "row");
  expect(hoogtes.map((r) => r.attributen.ht)).toEqual(["75", "45", "409"]);
});

test("namen: van de werkmap, met het kenmerk en het beschreven gebied van elk blad verborgen", () => {
  const namen = alle(leesXml(deel["xl/workbook.xml"] as string), "definedName");
  const blad = "'Zorg ''thuis'' & meer'!";
  expect(
    namen.map((n) => [n.attributen.name, n.tekst, n.attributen.hidden ?? n.attributen.localSheetId]),
  ).toEqual([
    ["WMO_BEREIK_CAPACITEIT", `${blad}$A$1:$G$20`, "1"],
    ["WMO_BEREIK_FUNCTIES", "'Functies'!$A$1:$D$6", "1"],
    ["WMO_BLAD_CAPACITEIT_V2", `${blad}$A$1`, "1"],
    ["WMO_BLAD_FUNCTIES_V1", "'Functies'!$A$1", "1"],
    ["WMO_Clienten", `${blad}$B$12:$B$15`, undefined],
    ["WMO_Tarief", `${blad}$B$6`, undefined],
    ["WMO_Uren", `${blad}$B$5`, undefined],
    ["_xlnm.Print_Area", `${blad}$A$1:$H$40`, "0"],
    ["_xlnm.Print_Titles", `${blad}$4:$4`, "0"],
  ]);
});

test("keuzes uit cellen schuiven niet mee met de cel, en een getal zonder grenzen moet nog een getal zijn", () => {
  const regel = { fout: "Kies uit de lijst." };
  const met = blad({
    ...functies,
    invoerregels: [
      { ...regel, bereik: "B1:B9", toegestaan: { soort: "keuzeUit", bereik: "D5:D6" } },
      { ...regel, bereik: "C1", toegestaan: { soort: "keuzeUit", bereik: "WMO_Keuzes" } },
      { ...regel, bereik: "D1", toegestaan: { soort: "getal" } },
      { ...regel, bereik: "E1", toegestaan: { soort: "getal", tot: 5 } },
    ],
  });
  const xml = leesXml(delen(drukWerkmap([met]))["xl/worksheets/sheet1.xml"] as string);
  const regels = alle(xml, "dataValidation").map((v) => [v.attributen.operator, kind(v, "formula1")?.tekst]);
  expect(regels).toEqual([
    [undefined, "$D$5:$D$6"],
    [undefined, "WMO_Keuzes"],
    ["greaterThanOrEqual", "-1E+307"],
    ["lessThanOrEqual", "5"],
  ]);
});

test("een verborgen blad blijft verborgen, en het eerste zichtbare ligt voor", () => {
  const deel2 = delen(drukWerkmap([{ ...functies, verborgen: true }, capaciteit]));
  const werkmap = leesXml(deel2["xl/workbook.xml"] as string);
  expect(alle(werkmap, "sheet").map((b) => b.attributen.state)).toEqual(["hidden", undefined]);
  expect(alle(werkmap, "workbookView")[0]?.attributen.activeTab).toBe("1");
  const gekozen = [1, 2].map((n) => deel2[`xl/worksheets/sheet${n}.xml`]?.includes("tabSelected"));
  expect(gekozen).toEqual([false, true]);
});

test("alleen wat geen uitkomst heeft, laat Excel bij het openen rekenen", () => {
  const calc = (bladen: Parameters<typeof drukWerkmap>[0]) =>
    alle(leesXml(delen(drukWerkmap(bladen))["xl/workbook.xml"] as string), "calcPr")[0]?.attributen
      .fullCalcOnLoad;
  expect(calc([capaciteit])).toBeUndefined();
  const zonder = { ...functies, cellen: [{ adres: "A1", inhoud: { formule: "WMO.VERSIE()" } }] };
  expect(calc([zonder])).toBe("1");
});

test("gelijke bladen geven gelijke bytes, ook jaren later, zonder naam van wie het maakte", () => {
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
  const later = drukWerkmap([capaciteit, functies], { titel: "Proef" });
  jest.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(xlsx))).toBe(true);
  const kern = leesXml(deel["docProps/core.xml"] as string);
  expect(kern.kinderen.map((k) => k.naam)).toEqual(["dc:title", "dcterms:created", "dcterms:modified"]);
  expect(kind(kern, "dcterms:modified")?.tekst).toBe("2024-01-01T00:00:00Z");
});

test("op verzoek biedt het bestand de invoegtoepassing aan, met al haar functies", () => {
  expect(Object.keys(deel).some((pad) => pad.includes("webextension"))).toBe(false);
  const id = "52a9a895-32e1-4bec-bda3-be2e9833aa9a";
  const vindplaats = { id, versie: "0.1.0.0", store: "EXCatalog", storeType: "EXCatalog" } as const;
  const met = delen(drukWerkmap([functies], { invoegtoepassing: vindplaats }));
  const we = leesXml(met["xl/webextensions/webextension1.xml"] as string);
  expect(kind(we, "we:reference")?.attributen).toEqual({
    id,
    version: "0.1.0.0",
    store: "EXCatalog",
    storeType: "EXCatalog",
  });
  expect(alle(we, "we:customFunctionIds").map((f) => f.tekst)).toContain("_xldudf_WMO_BANDBREEDTE_NAAM");
  expect(
    alle(leesXml(met["xl/webextensions/taskpanes.xml"] as string), "wetp:taskpane")[0]?.attributen.visibility,
  ).toBe("1");
  expect(met["_rels/.rels"]).toContain('Target="xl/webextensions/taskpanes.xml"');
  expect(met["[Content_Types].xml"]).toContain("/xl/webextensions/webextension1.xml");
});
