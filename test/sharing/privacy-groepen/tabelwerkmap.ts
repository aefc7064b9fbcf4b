import { alsWerkmap } from "../../hulp/rijkwerkmap";
import { clienten } from "./clientenwerkmap";

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const BLAD = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MS = "http://schemas.microsoft.com/office";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const lijst = clienten(60, [70, 100, 130, 200]);
const laatste = lijst.length + 1;
const rels = (regels: readonly (readonly [string, string, string, string?])[]) =>
  `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${regels
    .map(([id, type, doel, mode]) => {
      const soort = type.startsWith("http") ? type : `${REL}/${type}`;
      return `<Relationship Id="${id}" Type="${soort}" Target="${doel}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
    })
    .join("")}</Relationships>`;
const som = lijst.reduce((n, c) => n + c.oud, 0);
const pxq = (som / 60) * 52 * 37.2;

/** Een werkmap zoals Excel haar schrijft: een tabel met filter en totaalrij, gedeelde formules, notities, een gesprek en koppelingen. */
export function tabeldelen(): Record<string, string | Uint8Array> {
  const teksten = ["pseudoniem", "minuten", "kosten", "Totaal", ...lijst.map((c) => c.pseudoniem)];
  const rij = (i: number) => {
    const r = i + 2;
    const gedeeld =
      i === 0 ? `<f t="shared" ref="C2:C${laatste + 3}" si="0">B2*52/60*37.2</f>` : '<f t="shared" si="0"/>';
    const { oud } = lijst[i] as (typeof lijst)[number];
    return `<row r="${r}" spans="1:3"><c r="A${r}" s="1" t="s"><v>${i + 4}</v></c><c r="B${r}"><v>${oud}</v></c><c r="C${r}">${gedeeld}<v>${((oud * 52) / 60) * 37.2}</v></c></row>`;
  };
  const onder = laatste + 1;
  const blad = `${KOP}<worksheet xmlns="${BLAD}" xmlns:r="${REL}"><dimension ref="A1:C${onder}"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>${lijst
    .map((_, i) => rij(i))
    .join(
      "",
    )}<row r="${onder}"><c r="A${onder}" t="s"><v>3</v></c><c r="B${onder}"><f>SUBTOTAL(109,Clienten[minuten])</f><v>${som}</v></c><c r="C${onder}"><f>_xldudf_WMO_KOSTEN_PXQ(Clienten[minuten],37.2)</f><v>${pxq}</v></c></row><row r="${onder + 2}"><c r="B${onder + 2}"><v>60</v></c><c r="C${onder + 2}"><f t="shared" si="0"/><v>1934.4</v></c></row></sheetData><hyperlinks><hyperlink ref="A3" r:id="rId4"/></hyperlinks><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
  const override = (pad: string, type: string) => `<Override PartName="/${pad}" ContentType="${type}"/>`;
  return {
    "[Content_Types].xml": `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="jpeg" ContentType="image/jpeg"/>${override("xl/workbook.xml", `${TYPE}.sheet.main+xml`)}${override("xl/worksheets/sheet1.xml", `${TYPE}.worksheet+xml`)}${override("xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`)}${override("xl/styles.xml", `${TYPE}.styles+xml`)}${override("xl/tables/table1.xml", `${TYPE}.table+xml`)}${override("xl/comments1.xml", `${TYPE}.comments+xml`)}${override("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml")}</Types>`,
    "_rels/.rels": rels([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        "docProps/thumbnail.jpeg",
      ],
    ]),
    "docProps/thumbnail.jpeg": Uint8Array.from({ length: 100 }, (_, i) => i),
    "xl/workbook.xml": `${KOP}<workbook xmlns="${BLAD}" xmlns:r="${REL}"><sheets><sheet name="Lijst" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": blad,
    "xl/worksheets/_rels/sheet1.xml.rels": rels([
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "hyperlink", `mailto:${lijst[1]?.pseudoniem}@voorbeeld.nl`, "External"],
      ["rId5", `${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ]),
    "xl/tables/table1.xml": `${KOP}<table xmlns="${BLAD}" id="1" name="Clienten" displayName="Clienten" ref="A1:C${onder}" totalsRowCount="1"><autoFilter ref="A1:C${laatste}"><filterColumn colId="0"><filters><filter val="${lijst[5]?.pseudoniem}"/></filters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="pseudoniem" totalsRowLabel="Totaal"/><tableColumn id="2" name="minuten" totalsRowFunction="sum"/><tableColumn id="3" name="kosten" totalsRowFunction="custom"><calculatedColumnFormula>Clienten[[#This Row],[minuten]]*52/60*37.2</calculatedColumnFormula><totalsRowFormula>_xldudf_WMO_KOSTEN_PXQ(Clienten[minuten],37.2)</totalsRowFormula></tableColumn></tableColumns></table>`,
    "xl/comments1.xml": `${KOP}<comments xmlns="${BLAD}"><authors><author>ik</author></authors><commentList><comment ref="A4" authorId="0"><text><t>${lijst[2]?.pseudoniem} is op vakantie</t></text></comment><comment ref="B1" authorId="0"><text><t>per week</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${KOP}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A4" id="{1}"><text>${lijst[2]?.pseudoniem}?</text></threadedComment></ThreadedComments>`,
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="een"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="twee"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    "xl/sharedStrings.xml": `${KOP}<sst xmlns="${BLAD}" count="${teksten.length}" uniqueCount="${teksten.length}">${teksten.map((t) => `<si><t>${t}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `${KOP}<styleSheet xmlns="${BLAD}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
}

export function tabelwerkmap(anders: Record<string, string> = {}): Uint8Array {
  return alsWerkmap({ ...tabeldelen(), ...anders });
}
