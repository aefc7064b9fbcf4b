import { strToU8, zipSync } from "fflate";

const BLAD = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PAKKET = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Hoe een ander programma dezelfde werkmap schrijft. */
export interface Schrijfwijze {
  /** x:workbook in plaats van workbook, zoals de Open XML SDK. */
  readonly voor?: "x:";
  readonly enkeleAanhalingstekens?: true;
  readonly bom?: true;
  /** Teksten en formules in CDATA. */
  readonly cdata?: true;
  /** Cellen en rijen zonder adres. */
  readonly zonderR?: true;
  /** styles.xml zonder cellStyleXfs, zoals kale schrijvers. */
  readonly zonderCelstijlen?: true;
  /** Geen definedNames, in plaats van een lege. */
  readonly zonderNamen?: true;
  /** De letters, vullingen en randen als lege lijst die zichzelf sluit. */
  readonly legeStijlen?: true;
}

/**
 * Een werkmap zoals Google Spreadsheets haar uitvoert: een lege <definedNames/> die zichzelf sluit, geen docProps, en met een rij die
 * zichzelf sluit. Op Blad1 staat B1 als functie van A1.
 */
export function googlewerkmap(wijze: Schrijfwijze = {}): Uint8Array {
  const { voor = "", cdata, zonderR } = wijze;
  const inhoud = (tekst: string) =>
    cdata ? `<![CDATA[${tekst}]]>` : tekst.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const r = (plek: string) => (zonderR ? "" : ` r="${plek}"`);
  const ruimte = (tekst: string) =>
    tekst
      .replace(/<(\/?)(?=[A-Za-z])/g, `<$1${voor}`)
      .replace('xmlns="', voor === "" ? 'xmlns="' : 'xmlns:x="');
  const blad = `<worksheet xmlns="${BLAD}" xmlns:r="${REL}"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData><row${r("1")}><c${r("A1")} s="1"><v>136</v></c><c${r("B1")}><f>${inhoud('IF(A1<>0,_xldudf_WMO_BANDBREEDTE(A1),"")')}</f><v>3</v></c><c${r("C1")} s="1" t="s"><v>0</v></c></row><row${r("2")}/><row${r("3")}><c${r("A3")}/></row></sheetData></worksheet>`;
  const lijst = (naam: string, kinderen: string) =>
    wijze.legeStijlen ? `<${naam}/>` : `<${naam} count="1">${kinderen}</${naam}>`;
  const stijlen = `<styleSheet xmlns="${BLAD}">${lijst("fonts", '<font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font>')}${
    wijze.legeStijlen
      ? "<fills/>"
      : '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills>'
  }${lijst("borders", "<border/>")}${
    wijze.zonderCelstijlen
      ? ""
      : '<cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs>'
  }<cellXfs count="2"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"${wijze.zonderCelstijlen ? "" : ' xfId="0"'}/><xf borderId="0" fillId="0" fontId="0" numFmtId="0"${wijze.zonderCelstijlen ? "" : ' xfId="0"'}/></cellXfs>${
    wijze.zonderCelstijlen
      ? ""
      : '<cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles>'
  }<dxfs count="0"/></styleSheet>`;
  const delen: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PAKKET}/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="${TYPE}.worksheet+xml" PartName="/xl/worksheets/sheet1.xml"/><Override ContentType="${TYPE}.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="${TYPE}.styles+xml" PartName="/xl/styles.xml"/><Override ContentType="${TYPE}.sheet.main+xml" PartName="/xl/workbook.xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": ruimte(
      `<workbook xmlns="${BLAD}" xmlns:r="${REL}"><workbookPr/><sheets><sheet state="visible" name="Blad1" sheetId="1" r:id="rId3"/></sheets>${wijze.zonderNamen ? "" : "<definedNames/>"}<calcPr/></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": ruimte(blad),
    "xl/sharedStrings.xml": ruimte(
      `<sst xmlns="${BLAD}" count="1" uniqueCount="1"><si><t>${inhoud("Zorg & welzijn")}</t></si></sst>`,
    ),
    "xl/styles.xml": ruimte(stijlen),
  };
  return zipSync(
    Object.fromEntries(Object.entries(delen).map(([pad, xml]) => [pad, strToU8(afgewerkt(xml, wijze))])),
    { mtime: new Date(2024, 5, 1) },
  );
}

function afgewerkt(xml: string, { bom, enkeleAanhalingstekens }: Schrijfwijze): string {
  const kop = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  // Buiten tags (een formule met "") blijft een aanhalingsteken wat het is.
  const enkel = (tekst: string) =>
    tekst.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>/g, (stuk) =>
      stuk.startsWith("<!") ? stuk : stuk.replace(/"/g, "'"),
    );
  const heel = kop + xml;
  return (bom ? "\uFEFF" : "") + (enkeleAanhalingstekens ? enkel(heel) : heel);
}
