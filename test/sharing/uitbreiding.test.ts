import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { herbereken } from "../hulp/libreoffice";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { metDelen, verschillen } from "../hulp/werkmapbytes";
import { delen, leesWaarden } from "../hulp/xlsx-lezen";

const keuzes = { datum: "2024-07-01" };
const PAD = "xl/worksheets/sheet2.xml";
const MS = "http://schemas.microsoft.com/office";
const X14 = `xmlns:x14="${MS}/spreadsheetml/2009/9/main"`;
const XM = `xmlns:xm="${MS}/excel/2006/main"`;

/** Regels zoals Excel ze sinds 2010 in extLst bewaart, met hun formule in xm:f en hun cellen daarachter. */
const opmaak = (formule: string, cellen: string) =>
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="expression" priority="3" id="{8A7B}"><xm:f>${formule}</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>${cellen}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`;
const balk = (formule: string) =>
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{9A}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="formula"><xm:f>${formule}</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`;
const validatie = (een: string, twee: string) =>
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations ${XM} count="1"><x14:dataValidation type="decimal" allowBlank="1"><x14:formula1><xm:f>${een}</xm:f></x14:formula1><x14:formula2><xm:f>${twee}</xm:f></x14:formula2><xm:sqref>A1 B4:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;
const sparklines = (...formules: readonly string[]) =>
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup><x14:sparklines>${formules
    .map((f, i) => `<x14:sparkline><xm:f>${f}</xm:f><xm:sqref>E${i + 1}</xm:sqref></x14:sparkline>`)
    .join("")}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;
const kleuren = (formule: string) =>
  `<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/><cfvo  type="formula" val=${formule}/><color rgb="FFFFFFFF"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>`;

/** De rijke werkmap met deze onderdelen achter de cellen van het tweede blad. */
function met(exts: readonly string[], ervoor = ""): Uint8Array {
  return metDelen(alsWerkmap(rijkeDelen()), (d) => ({
    [PAD]: (d[PAD] as string).replace(
      "</sheetData>",
      `</sheetData>${ervoor}<extLst>${exts.join("")}</extLst>`,
    ),
  }));
}

const bron = met(
  [
    opmaak("_xldudf_WMO_BANDBREEDTE(Invoer!A2)&gt;2", "A1:A9"),
    balk("WMO.MINUTEN_PER_MAAND(Invoer!$A$2)"),
    validatie("_xldudf_wmo_bandbreedte(Invoer!$A$3)", "[2]!_xldudf_WMO_BESPARING(Clienten,11,37.2,0.77)"),
    sparklines("Invoer!$A$2:$A$5", "_xlfn.ANCHORARRAY(Invoer!$F$2)", "_xldudf_ANDER_REEKS(A1)"),
  ],
  kleuren('"WMO.BANDBREEDTE($A$1)&amp;&quot;&quot;"'),
);
const uitslag = deelWerkmap(bron, keuzes);
const na = delen(uitslag.bestand as Uint8Array)[PAD] as string;
const formules = (xml: string) => [...xml.matchAll(/<xm:f>(.*?)<\/xm:f>/g)].map(([, f]) => f as string);

test("formules in extLst worden omgezet en nagerekend, met hun cellen erbij", () => {
  expect(uitslag.verslag).toMatchObject({ weigeringen: [], verschillen: [], onbewezen: [] });
  const hier = uitslag.verslag.omgezet.filter((o) => o.blad === "O'Brien & Zn");
  expect(hier.map((o) => [o.cel, o.bewijs])).toEqual([
    ["voorwaardelijke opmaak A1:A9", "gelijk"],
    ["voorwaardelijke opmaak A1:A9", "gelijk"],
    ["voorwaardelijke opmaak A1:A9", "gelijk"],
    ["gegevensvalidatie A1 B4:B9", "gelijk"],
    ["gegevensvalidatie A1 B4:B9", "gelijk"],
  ]);
  expect(na).not.toMatch(/WMO\.BAND|WMO\.MIN|_xldudf_WMO/i);
  const [regel, nul, balkgrens, een, twee, reeks, uitrol, ander] = formules(na);
  expect(regel).toMatch(/^\(IF\(OR\(Invoer!A2=0.*\)&gt;2$/);
  expect(nul).toBe("0");
  expect(balkgrens).toMatch(/Invoer!\$A\$2/);
  expect([een, twee].every((f) => !/WMO_BES|wmo_band/.test(f ?? "WMO_BES"))).toBe(true);
  expect([reeks, uitrol]).toEqual(["Invoer!$A$2:$A$5", "Invoer!$F$2:$F$5"]);
  expect(ander).toBe("_xldudf_ANDER_REEKS(A1)");
  expect(uitslag.verslag.vreemd).toContainEqual({
    blad: "O'Brien & Zn",
    cel: "sparkline E3",
    functie: "ANDER_REEKS",
  });
});

test("een formule in een attribuut (cfvo val) houdt een goed attribuut, ook tussen enkele aanhalingstekens", () => {
  const val = (xml: string) => /<cfvo {2}type="formula" val="([^"]*)"\/>/.exec(xml)?.[1];
  expect(val(na)).toMatch(/^\(IF\(OR\(\$A\$1=0.*\)&amp;&quot;&quot;$/);
  const enkel = deelWerkmap(met([], kleuren("'WMO.BANDBREEDTE($A$1)&amp;\"’\"'")), keuzes);
  expect(val(delen(enkel.bestand as Uint8Array)[PAD] as string)).toMatch(
    /^\(IF\(OR\(.*\)&amp;&quot;’&quot;$/,
  );
});

test("buiten de formules verandert er geen byte aan het blad", () => {
  const kaal = (xml: string) =>
    xml
      .replace(/<xm:f>.*?<\/xm:f>/g, "<xm:f/>")
      .replace(/val=('.*?'|".*?")\/>/, "val/>")
      .replace(/<c r="C1">.*?<\/c>/, "");
  expect(kaal(na)).toBe(kaal(delen(bron)[PAD] as string));
});

test("LibreOffice opent de gedeelde werkmap en rekent gelijk", () => {
  const gerekend = leesWaarden(herbereken({ gedeeld: uitslag.bestand as Uint8Array }).gedeeld);
  const verwacht = leesWaarden(uitslag.bestand as Uint8Array);
  for (const plek of ["D16", "E16"]) delete verwacht.Invoer?.[plek];
  expect(verschillen(verwacht, gerekend, 1e-8)).toEqual([]);
}, 60_000);

test("wat daar niet kan, wordt geweigerd met het blad en de cellen van de regel", () => {
  const { bestand, verslag } = deelWerkmap(
    met([
      sparklines("_xldudf_WMO_MINUTEN_PER_MAAND(Invoer!$A$2:$A$5)"),
      opmaak("_xldudf_WMO_BANDBREEDTE(SUM(Invoer!A2:A3))&gt;2", "C1:C9"),
      validatie("WMO.BESTAATNIET(1)", "2"),
    ]),
    keuzes,
  );
  expect(bestand).toBeUndefined();
  expect(verslag.weigeringen.map((w) => [w.blad, w.cel])).toEqual([
    ["O'Brien & Zn", "sparkline E1"],
    ["O'Brien & Zn", "voorwaardelijke opmaak C1:C9"],
    ["O'Brien & Zn", "gegevensvalidatie A1 B4:B9"],
  ]);
  expect(verslag.weigeringen[0]?.zin).toMatch(/^In een sparkline .*Zet de functie in een cel/);
});

test("in de vorm waarden blijven de regels rekenen, met de normen erbij", () => {
  const { bestand, verslag } = deelWerkmap(bron, { ...keuzes, vorm: "waarden" });
  expect(formules(delen(bestand as Uint8Array)[PAD] as string)).toEqual(formules(na));
  expect(verslag.erbij).toContain("WMO-normen");
});

test("herstel geeft ook regels in extLst en attributen hun naam terug", () => {
  const { bestand, verslag } = herstelWerkmap(bron, keuzes);
  const xml = delen(bestand as Uint8Array)[PAD] as string;
  expect(formules(xml).slice(0, 5)).toEqual([
    "_xldudf_WMO_BANDBREEDTE(Invoer!A2)&gt;2",
    "0",
    "_xldudf_WMO_MINUTEN_PER_MAAND(Invoer!$A$2)",
    "_xldudf_WMO_BANDBREEDTE(Invoer!$A$3)",
    "_xldudf_WMO_BESPARING(Clienten,11,37.2,0.77)",
  ]);
  expect(xml).toContain('val="_xldudf_WMO_BANDBREEDTE($A$1)&amp;&quot;&quot;"/>');
  expect(verslag.hersteld.map((h) => h.cel)).toContain("gegevensvalidatie A1 B4:B9");
});
