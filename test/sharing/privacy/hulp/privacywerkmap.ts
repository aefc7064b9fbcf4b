import { strToU8, zipSync } from "fflate";

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MS = "http://schemas.microsoft.com/office";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Waarde =
  | string
  | number
  | { readonly datum: number }
  | { readonly f: string; readonly v: string }
  | null;

/** Verzonnen mensen; de nummers voldoen aan de elfproef en zijn van niemand. */
export const MENSEN = [
  { naam: "Jan Jansen", bsn: 111222333, dag: 15047 },
  { naam: "Petra de Vries", bsn: 123456782, dag: 18264 },
  { naam: "A.B. van den Berg", bsn: 999990019, dag: 11324 },
  { naam: "Fatima El Amrani", bsn: 999991668, dag: 20090 },
  { naam: "Wim Bakker", bsn: 999993653, dag: 12785 },
  { naam: "Truus Smit-Mulder", bsn: 999994542, dag: 9862 },
] as const;

function xml(tekst: string): string {
  return tekst.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function letters(kolom: number): string {
  return kolom > 26
    ? letters(Math.floor((kolom - 1) / 26)) + letters(((kolom - 1) % 26) + 1)
    : String.fromCharCode(64 + kolom);
}

function celXml(plek: string, w: Waarde): string {
  if (w === null) return "";
  if (typeof w === "number") return `<c r="${plek}"><v>${w}</v></c>`;
  if (typeof w === "string")
    return `<c r="${plek}" t="inlineStr"><is><t xml:space="preserve">${xml(w)}</t></is></c>`;
  if ("datum" in w) return `<c r="${plek}" s="1"><v>${w.datum}</v></c>`;
  return `<c r="${plek}" t="str"><f>${xml(w.f)}</f><v>${xml(w.v)}</v></c>`;
}

/** De rijen van een blad als XML; `vanaf` is het nummer van de eerste rij. */
function rijenXml(rijen: readonly (readonly Waarde[])[], vanaf = 1): string {
  return rijen
    .map((rij, i) => {
      const r = vanaf + i;
      const cellen = rij.map((w, k) => celXml(`${letters(k + 1)}${r}`, w)).join("");
      return cellen === "" ? "" : `<row r="${r}">${cellen}</row>`;
    })
    .join("");
}

const rels = (delen: readonly (readonly [string, string, string, string?])[]) =>
  `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${delen
    .map(
      ([id, type, doel, modus]) =>
        `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${REL}/${type}`}" Target="${xml(doel)}"${modus === undefined ? "" : ` TargetMode="${modus}"`}/>`,
    )
    .join("")}</Relationships>`;

const STIJLEN = `${KOP}<styleSheet xmlns="${NS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const types = (delen: Readonly<Record<string, string>>) =>
  `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    delen,
  )
    .map(([pad, type]) => `<Override PartName="/${pad}" ContentType="${type}"/>`)
    .join("")}</Types>`;

/** Een werkmap met één blad, "Blad", met deze rijen. */
export function eenBlad(
  rijen: readonly (readonly Waarde[])[],
  rond: { voor?: string; na?: string; state?: string } = {},
): Uint8Array {
  return alsBestand({
    "[Content_Types].xml": types({
      "xl/workbook.xml": `${SHEET}.sheet.main+xml`,
      "xl/worksheets/sheet1.xml": `${SHEET}.worksheet+xml`,
      "xl/styles.xml": `${SHEET}.styles+xml`,
    }),
    "_rels/.rels": rels([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${KOP}<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets><sheet name="Blad" sheetId="1"${rond.state === undefined ? "" : ` state="${rond.state}"`} r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": STIJLEN,
    "xl/worksheets/sheet1.xml": `${KOP}<worksheet xmlns="${NS}">${rond.voor ?? ""}<sheetData>${rijenXml(rijen)}</sheetData>${rond.na ?? ""}</worksheet>`,
  });
}

export function alsBestand(delen: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(delen).map(([pad, inhoud]) => [
        pad,
        typeof inhoud === "string" ? strToU8(inhoud) : inhoud,
      ]),
    ),
    { mtime: new Date(1985, 5, 1) },
  );
}

const clienten = MENSEN.map(({ naam, bsn, dag }, i): Waarde[] => [
  naam,
  bsn,
  { datum: dag },
  `692${i} AB`,
  10 + i,
  `06-1234567${i}`,
  `bewoner${i}@voorbeeld.nl`,
  125 + i,
]);

const gedeeld = [
  "bandbreedte",
  "Mevr. Achtergebleven, tel. 026-3612345",
  "J. Verborgen",
  "overig",
  "oud@adres.nl",
];
const si = (t: string) => `<si><t>${xml(t)}</t></si>`;
const sst = (nr: number, plek: string) => `<c r="${plek}" t="s"><v>${nr}</v></c>`;

/** Alle onderdelen van een werkmap waar op elke plek die Excel kent een persoonsgegeven staat. */
export function allesDelen(): Record<string, string | Uint8Array> {
  const blad1 = `${rijenXml([["Naam cliënt", "BSN", "Geboortedatum", "Postcode", "Huisnummer", "Telefoon", "E-mail", "Minuten per week"], ...clienten])}<row r="10">${sst(0, "A10")}${sst(3, "B10")}</row><row r="11"><c r="A11" t="inlineStr"><is><t>terugbellen: 06 87654321 of NL91 ABNA 0417 1643 00</t></is></c></row>`;
  return {
    "[Content_Types].xml": types({
      "xl/workbook.xml": `${SHEET}.sheet.main+xml`,
      "xl/worksheets/sheet1.xml": `${SHEET}.worksheet+xml`,
      "xl/worksheets/sheet2.xml": `${SHEET}.worksheet+xml`,
      "xl/worksheets/sheet3.xml": `${SHEET}.worksheet+xml`,
      "xl/styles.xml": `${SHEET}.styles+xml`,
      "xl/sharedStrings.xml": `${SHEET}.sharedStrings+xml`,
      "xl/comments1.xml": `${SHEET}.comments+xml`,
      "xl/tables/table1.xml": `${SHEET}.table+xml`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `${SHEET}.pivotCacheDefinition+xml`,
      "xl/pivotCache/pivotCacheRecords1.xml": `${SHEET}.pivotCacheRecords+xml`,
      "xl/externalLinks/externalLink1.xml": `${SHEET}.externalLink+xml`,
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "xl/threadedComments/threadedComment1.xml": `${MS}excel.threadedcomments+xml`.replace(
        MS,
        "application/vnd.ms-",
      ),
      "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
      "xl/connections.xml": `${SHEET}.connections+xml`,
      "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
      "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
      "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    }),
    "_rels/.rels": rels([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rId3", "extended-properties", "docProps/app.xml"],
      ["rId4", "custom-properties", "docProps/custom.xml"],
    ]),
    "docProps/core.xml": `${KOP}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Begroting</dc:title><dc:creator>Karin Maker</dc:creator><cp:keywords>vragen: karin@gemeente.nl</cp:keywords><cp:lastModifiedBy>Sjoerd Laatste</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2024-01-02T03:04:05Z</dcterms:created></cp:coreProperties>`,
    "docProps/app.xml": `${KOP}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Manager>Bas Baas</Manager><Company>Gemeente Voorbeeld</Company></Properties>`,
    "docProps/custom.xml": `${KOP}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Dossierhouder"><vt:lpwstr>Karin Maker</vt:lpwstr></property></Properties>`,
    "customXml/item1.xml": `<?xml version="1.0" encoding="UTF-8"?><zaak xmlns="urn:voorbeeld"><bsn>123456782</bsn><zaaknummer>123456782</zaaknummer></zaak>`,
    "xl/workbook.xml": `${KOP}<workbook xmlns="${NS}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="${MS}/spreadsheetml/2010/11/main"><workbookPr defaultThemeVersion="166925"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\karin.maker\\Documents\\" xmlns:x15ac="${MS}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><sheets><sheet name="Cliënten" sheetId="1" r:id="rId1"/><sheet name="Verstopt" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="Overzicht" sheetId="3" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId7"/></externalReferences><definedNames><definedName name="Contact" comment="bel 06-11112222">"vraag@voorbeeld.nl"</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "sharedStrings", "sharedStrings.xml"],
      ["rId6", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
      ["rId7", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId9", "connections", "connections.xml"],
    ]),
    "xl/styles.xml": STIJLEN,
    "xl/sharedStrings.xml": `${KOP}<sst xmlns="${NS}" count="4" uniqueCount="5">${gedeeld.map(si).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `${KOP}<worksheet xmlns="${NS}" xmlns:r="${REL}"><sheetData>${blad1}</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Vraag" prompt="Mail naar invoer@voorbeeld.nl" sqref="H2:H7"><formula1>"Jan Jansen,Wim Bakker"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="G2" r:id="rId4" display="bewoner0@voorbeeld.nl"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter><oddFooter>&amp;LOpgesteld door dhr. Kopregel, tel. 026-3619999</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": rels([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "hyperlink", "mailto:bewoner0@voorbeeld.nl", "External"],
      [
        "rId5",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ]),
    "xl/worksheets/sheet2.xml": `${KOP}<worksheet xmlns="${NS}" xmlns:r="${REL}"><cols><col min="2" max="2" hidden="1" width="9"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Achternaam</t></is></c><c r="B1" t="inlineStr"><is><t>Minuten</t></is></c></row><row r="2">${sst(2, "A2")}<c r="B2"><v>90</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": rels([["rId1", "table", "../tables/table1.xml"]]),
    "xl/worksheets/sheet3.xml": `${KOP}<worksheet xmlns="${NS}"><sheetData>${rijenXml([
      ["Jaar", "Cliënten", "Minuten", "Kosten"],
      [2023, 603, 136, 1234567.89],
      [2024, 636, 125, 111111110],
    ])}<row r="6"><c r="A6" t="str"><f>'Cliënten'!A2</f><v>Jan Jansen</v></c><c r="B6"><f>SUM(B2:B3)</f><v>1239</v></c></row></sheetData></worksheet>`,
    "xl/tables/table1.xml": `${KOP}<table xmlns="${NS}" id="1" name="Tabel1" displayName="Tabel1" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Achternaam"/><tableColumn id="2" name="Minuten"/></tableColumns></table>`,
    "xl/comments1.xml": `${KOP}<comments xmlns="${NS}"><authors><author>Karin Maker</author><author>tc={8F1C}</author></authors><commentList><comment ref="A2" authorId="0"><text><r><rPr><b/></rPr><t>Karin Maker:</t></r><r><t xml:space="preserve">
heeft BSN 111222333, geb. 12-03-1941; dochter: mevrouw De Wit</t></r></text></comment><comment ref="A3" authorId="1"><text><t>[Opmerkingenreeks] bel 06-22223333</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${KOP}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A3" dT="2024-01-01T00:00:00.00" personId="{1}" id="{8F1C}"><text>bel 06-22223333</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${KOP}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Karin Maker" id="{1}" userId="S::karin@gemeente.nl::12ab" providerId="AD"/></personList>`,
    "xl/drawings/drawing1.xml": `${KOP}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Tekstvak 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="nl-NL"/><a:t>Vragen? kari</a:t></a:r><a:r><a:rPr lang="nl-NL" b="1"/><a:t>n@gemeente.nl of later</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Grafiek 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": rels([["rId1", "chart", "../charts/chart1.xml"]]),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    "xl/charts/chart1.xml": `${KOP}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'Cliënten'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Jan Jansen</c:v></c:pt><c:pt idx="1"><c:v>Petra de Vries</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>'Cliënten'!$H$2:$H$3</c:f><c:numCache><c:ptCount val="2"/><c:pt idx="0"><c:v>125</c:v></c:pt><c:pt idx="1"><c:v>126</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${KOP}<pivotCacheDefinition xmlns="${NS}" xmlns:r="${REL}" r:id="rId1" refreshedBy="Karin Maker" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Weg"/></cacheSource><cacheFields count="2"><cacheField name="Cliëntnaam"><sharedItems count="2"><s v="Oude Cliënt"/><s v="Tweede Persoon"/></sharedItems></cacheField><cacheField name="BSN"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels([
      ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": `${KOP}<pivotCacheRecords xmlns="${NS}" count="2"><r><x v="0"/><n v="123456782"/></r><r><x v="1"/><n v="111222333"/></r></pivotCacheRecords>`,
    "xl/externalLinks/externalLink1.xml": `${KOP}<externalLink xmlns="${NS}" xmlns:r="${REL}"><externalBook r:id="rId1"><sheetNames><sheetName val="Clienten"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>Naam cliënt</v></cell><cell r="B1" t="str"><v>Minuten</v></cell></row><row r="2"><cell r="A2" t="str"><v>Greet Extern</v></cell><cell r="B2"><v>90</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": rels([
      ["rId1", "externalLinkPath", "file:///C:\\Users\\karin\\clienten.xlsx", "External"],
    ]),
    "xl/connections.xml": `${KOP}<connections xmlns="${NS}"><connection id="1" name="bron" type="1" refreshedVersion="6" sourceFile="C:\\Users\\karin\\bron.accdb"><dbPr connection="DSN=x;UID=karin@gemeente.nl" command="select 1"/></connection></connections>`,
    "xl/webextensions/webextension1.xml": `${KOP}<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="{A}"><we:reference id="x" version="1.0"/><we:properties><we:property name="contact" value="&quot;bel 06-33334444&quot;"/></we:properties></we:webextension>`,
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3]),
  };
}
