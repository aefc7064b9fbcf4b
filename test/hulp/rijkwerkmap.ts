import { strToU8, zipSync } from "fflate";

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const BLAD = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MS = "http://schemas.microsoft.com/office";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Een cel: waarde, of formule met haar bewaarde uitkomst. */
type Cel = string;

const getal = (plek: string, v: number, s = ""): Cel => `<c r="${plek}"${s}><v>${v}</v></c>`;
const tekst = (plek: string, v: string): Cel => `<c r="${plek}" t="inlineStr"><is><t>${v}</t></is></c>`;
const f = (plek: string, formule: string, v: number | string, attr = ""): Cel =>
  typeof v === "number"
    ? `<c r="${plek}"${attr}><f>${formule}</f><v>${v}</v></c>`
    : `<c r="${plek}" t="str"${attr}><f>${formule}</f><v>${v}</v></c>`;
const matrix = (plek: string, ref: string, formule: string, v: number | string, cm = true): Cel =>
  `<c r="${plek}"${typeof v === "string" ? ' t="str"' : ""}${cm ? ' cm="1"' : ""}><f t="array" ref="${ref}">${formule}</f><v>${v}</v></c>`;

/** De rijen van het blad Invoer: elke schrijfwijze die Excel en LibreOffice voor een aanroep kennen. */
const rijen: readonly (readonly Cel[])[] = [
  [tekst("A1", "minuten"), tekst("B1", "bandbreedte"), tekst("D1", "anders"), tekst("F1", "per maand")],
  // Windows-Excel deelt formules; A2:A5 zijn de minuten.
  [
    getal("A2", 136, ' s="1"'),
    '<c r="B2" s="2"><f t="shared" ref="B2:B5" si="0">_xldudf_WMO_BANDBREEDTE(A2)</f><v>3</v></c>',
    f("D2", "WMO.BANDBREEDTE($A$2)", 3),
    matrix("F2", "F2:F5", "_xldudf_WMO_MINUTEN_PER_MAAND(A2:A5,48)", 544),
  ],
  [
    getal("A3", 68),
    '<c r="B3"><f t="shared" si="0"/><v>1</v></c>',
    f("D3", "@WMO.BANDBREEDTE(A2:A5)", 3),
    getal("F3", 272),
  ],
  [
    getal("A4", 200),
    '<c r="B4"><f t="shared" si="0"/><v>4</v></c>',
    f("D4", "_xlfn.SINGLE(_xldudf_WMO_BANDBREEDTE(A4))", 4),
    getal("F4", 800),
  ],
  [
    getal("A5", 95),
    '<c r="B5"><f t="shared" si="0"/><v>2</v></c>',
    f("D5", "[2]!_xldudf_WMO_BANDBREEDTE(A5)", 2),
    getal("F5", 380),
  ],
  [
    f("D6", "_xldudf_wmo_besparing(Clienten,A2-A4/2+5-30,37.2,0.77)", 173674.3008),
    matrix("F6", "F6", "SUM(_xlfn.ANCHORARRAY(F2))", 1996),
  ],
  [
    f("D7", 'IFERROR(_xldudf_WMO_BANDBREEDTE( _xldudf_WMO_MINUTEN_PER_MAAND( A3 + 1 )/4 ),"–")', 1),
    matrix("F7", "F7", "SUM(_xldudf_WMO_MINUTEN_PER_MAAND(A2:A5*2,52))/2", 2162.3333333333335),
  ],
  [
    f(
      "D8",
      '"WMO.BESPARING(1) &amp; meer: "&amp;_xldudf_WMO_BANDBREEDTE_NAAM(A2)',
      "WMO.BESPARING(1) &amp; meer: 120 t/m 180 minuten",
    ),
  ],
  [matrix("D9", "D9:E10", "_xldudf_WMO_BANDBREEDTE(A2:A3)", 3, false), getal("E9", 3), f("G9", "D9+1", 4)],
  [getal("D10", 1), getal("E10", 1)],
  [f("D11", "WMO.BANDBREEDTE(30)", "x").replace('t="str"', 't="e"').replace("<v>x</v>", "<v>#N/A</v>")],
  [tekst("A12", "cliënt"), tekst("B12", "minuten"), tekst("C12", "band")],
  ...[13, 14].map((r) => [
    tekst(`A${r}`, `c${r}`),
    getal(`B${r}`, r * 10),
    f(`C${r}`, "_xldudf_WMO_BANDBREEDTE(Tabel1[[#This Row],[minuten]])", r === 13 ? 3 : 3),
  ]),
  [
    tekst("A15", "totaal"),
    f("B15", "SUBTOTAL(109,Tabel1[minuten])", 270),
    f("C15", "_xldudf_WMO_KOSTEN_PXQ(Tabel1[minuten],36)", 8424),
  ],
  [
    f("D16", "ANDER.FUNCTIE(A2)", 5).replace("ANDER.FUNCTIE", "_xldudf_ANDER_FUNCTIE"),
    f("E16", "_xll.RTD(A2)", 6),
  ],
  [
    matrix("A18", "A18:H24", "_xldudf_WMO_BANDBREEDTE_VERDELING(A2:A5)", "band"),
    ...verdelingRij(18, [
      "van",
      "tot",
      "cliënten",
      "aandeel",
      "gemiddelde minuten",
      "minuten per week",
      "op de grens",
    ]),
  ],
];

function verdelingRij(rij: number, waarden: readonly (string | number)[]): Cel[] {
  return waarden.map((w, i) => {
    const plek = `${"BCDEFGH".charAt(i)}${rij}`;
    return typeof w === "string" ? `<c r="${plek}" t="str"><v>${w}</v></c>` : getal(plek, w);
  });
}

function rijXml(cellen: readonly Cel[]): string {
  const nummer = /r="[A-Z]+(\d+)"/.exec(cellen[0] ?? "")?.[1];
  return `<row r="${nummer}" spans="1:8" x14ac:dyDescent="0.25">${cellen.join("")}</row>`;
}

/** Het blad na de cellen: opmaak, validatie, sparkline en regels met een ander blad. */
const NA_CELLEN =
  '<sheetProtection sheet="1" objects="1" scenarios="1"/>' +
  '<conditionalFormatting sqref="A2:A5"><cfRule type="expression" dxfId="0" priority="1"><formula>WMO.BANDBREEDTE(A2)&gt;3</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="custom" allowBlank="1" sqref="A2:A5"><formula1>ISNUMBER(_xldudf_WMO_BANDBREEDTE(A2))</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="${MS}/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Invoer!A2:A5</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const rels = (delen: readonly (readonly [string, string, string])[]) =>
  `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${delen
    .map(
      ([id, type, doel]) =>
        `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${REL}/${type}`}" Target="${doel}"/>`,
    )
    .join("")}</Relationships>`;

/** Alle onderdelen van de rijke werkmap, zoals Excel ze ongeveer schrijft. */
export function rijkeDelen(extra: readonly Cel[] = []): Record<string, string | Uint8Array> {
  const types: Record<string, string> = {
    "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "xl/worksheets/sheet1.xml": `${TYPE}.worksheet+xml`,
    "xl/worksheets/sheet2.xml": `${TYPE}.worksheet+xml`,
    "xl/styles.xml": `${TYPE}.styles+xml`,
    "xl/sharedStrings.xml": `${TYPE}.sharedStrings+xml`,
    "xl/metadata.xml": `${TYPE}.sheetMetadata+xml`,
    "xl/calcChain.xml": `${TYPE}.calcChain+xml`,
    "xl/tables/table1.xml": `${TYPE}.table+xml`,
    "xl/pivotTables/pivotTable1.xml": `${TYPE}.pivotTable+xml`,
    "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
    "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
    "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
    "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  };
  const alle = [...rijen, ...(extra.length > 0 ? [extra] : [])];
  return {
    "[Content_Types].xml": `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
      types,
    )
      .map(([pad, type]) => `<Override PartName="/${pad}" ContentType="${type}"/>`)
      .join("")}</Types>`,
    "_rels/.rels": rels([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId5", `${MS}/2011/relationships/webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"],
    ]),
    "xl/workbook.xml":
      `${KOP}<workbook xmlns="${BLAD}" xmlns:r="${REL}"><workbookPr defaultThemeVersion="166925"/><sheets><sheet name="Invoer" sheetId="1" r:id="rId1"/><sheet name="O'Brien &amp; Zn" sheetId="7" r:id="rId2"/></sheets><externalReferences/><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Invoer!$A$1:$H$20</definedName><definedName name="Band">_xldudf_WMO_BANDBREEDTE(Invoer!$A$2)</definedName><definedName name="Clienten">'O''Brien &amp; Zn'!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`.replace(
        "<externalReferences/>",
        "",
      ),
    "xl/_rels/workbook.xml.rels": rels([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "sheetMetadata", "metadata.xml"],
      ["rId6", "calcChain", "calcChain.xml"],
      ["rId7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    ]),
    "xl/worksheets/sheet1.xml": `${KOP}<worksheet xmlns="${BLAD}" xmlns:r="${REL}" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac"><dimension ref="A1:H20"/><sheetData>${alle.map(rijXml).join("")}</sheetData>${NA_CELLEN}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": rels([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "table", "../tables/table1.xml"],
      ["rId4", `${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ["rId5", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": `${KOP}<worksheet xmlns="${BLAD}"><sheetData><row r="1"><c r="A1"><v>636</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><f>Invoer!B2*2</f><v>6</v></c></row></sheetData></worksheet>`,
    "xl/styles.xml": `${KOP}<styleSheet xmlns="${BLAD}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    "xl/sharedStrings.xml": `${KOP}<sst xmlns="${BLAD}" count="1" uniqueCount="1"><si><r><t>rijk</t></r><r><rPr><b/></rPr><t xml:space="preserve"> é</t></r></si></sst>`,
    "xl/metadata.xml": `${KOP}<metadata xmlns="${BLAD}" xmlns:xda="${MS}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    "xl/calcChain.xml": `${KOP}<calcChain xmlns="${BLAD}"><c r="B2" i="1"/><c r="F2" i="1" a="1"/></calcChain>`,
    "xl/tables/table1.xml": `${KOP}<table xmlns="${BLAD}" id="1" name="Tabel1" displayName="Tabel1" ref="A12:C15" totalsRowCount="1"><autoFilter ref="A12:C14"/><tableColumns count="3"><tableColumn id="1" name="cliënt" totalsRowLabel="totaal"/><tableColumn id="2" name="minuten" totalsRowFunction="sum"/><tableColumn id="3" name="band" totalsRowFunction="custom"><calculatedColumnFormula>_xldudf_WMO_BANDBREEDTE(Tabel1[[#This Row],[minuten]])</calculatedColumnFormula><totalsRowFormula>_xldudf_WMO_KOSTEN_PXQ(Tabel1[minuten],36)</totalsRowFormula></tableColumn></tableColumns></table>`,
    "xl/pivotTables/pivotTable1.xml": `${KOP}<pivotTableDefinition xmlns="${BLAD}" name="Draaitabel1" cacheId="1"/>`,
    "xl/drawings/drawing1.xml": `${KOP}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="knop"/></xml>',
    "xl/charts/chart1.xml": `${KOP}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Invoer!$B$2:$B$5</c:f><c:f>_xlfn.ANCHORARRAY(Invoer!$F$2)</c:f></c:chartSpace>`,
    "xl/threadedComments/threadedComment1.xml": `${KOP}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" id="{1}"><text>Klopt dit?</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${KOP}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"/>`,
    "xl/vbaProject.bin": Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) & 255),
    "xl/webextensions/taskpanes.xml": `${KOP}<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref xmlns:r="${REL}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": rels([
      ["rId1", `${MS}/2011/relationships/webextension`, "webextension1.xml"],
    ]),
    "xl/webextensions/webextension1.xml": `${KOP}<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="{A}"><we:reference id="52a9a895-32e1-4bec-bda3-be2e9833aa9a" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/></we:webextension>`,
    "customXml/item1.xml": "<eigen>gegevens &#233;</eigen>",
    "customXml/itemProps1.xml":
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  };
}

/** Zet onderdelen in een zipbestand; de volgorde en tijden zijn vast. */
export function alsWerkmap(delen: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(delen).map(([pad, d]) => [pad, typeof d === "string" ? strToU8(d) : d]),
    ),
    { mtime: new Date(2024, 5, 1) },
  );
}
