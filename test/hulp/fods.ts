/** Een werkmap die LibreOffice zelf schrijft: het krijgt een plat ODF-bestand met alles erin, en bewaart dat als .xlsx. */

const NAAMRUIMTEN = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
  ["text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
  ["draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"],
  ["number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"],
  ["chart", "urn:oasis:names:tc:opendocument:xmlns:chart:1.0"],
  ["of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"],
  ["xlink", "http://www.w3.org/1999/xlink"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"],
]
  .map(([voor, adres]) => `xmlns:${voor}="${adres}"`)
  .join(" ");

/** Een rood vlakje van één punt. */
const AFBEELDING =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

const cel = (soort: string, waarde: string, inhoud: string, extra = "") =>
  `<table:table-cell office:value-type="${soort}"${waarde}${extra}>${inhoud}</table:table-cell>`;
const tekst = (t: string, ervoor = "") => cel("string", "", `${ervoor}<text:p>${t}</text:p>`);
const getal = (v: number, extra = "") => cel("float", ` office:value="${v}"`, "", extra);
const datum = (v: string) => cel("date", ` office:date-value="${v}"`, "", ' table:style-name="datum"');
const formule = (f: string, extra = "") => `<table:table-cell table:formula="of:=${f}"${extra}/>`;
const LEEG = "<table:table-cell/>";
const rij = (...cellen: readonly string[]) => `<table:table-row>${cellen.join("")}</table:table-row>`;

const CLIENTEN: readonly (readonly [string, number, string])[] = [
  ["01H04", 136, "2024-03-01"],
  ["01H04", 68, "2024-05-15"],
  ["02H05", 200, "2024-07-01"],
  ["02H05", 95, "2025-01-01"],
  ["01H04", 45, "2025-06-30"],
  ["02H05", 181, "2026-12-31"],
];

const NOTITIE =
  '<office:annotation office:display="false"><dc:creator>toets</dc:creator><text:p>Klopt dit?</text:p></office:annotation>';
const KOPPELING =
  '<table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://example.org/" xlink:type="simple">client 2</text:a></text:p></table:table-cell>';

const REGELS = CLIENTEN.map(([product, minuten, vanaf], i) =>
  rij(
    i === 1 ? KOPPELING : tekst(`client ${i + 1}`, i === 0 ? NOTITIE : ""),
    tekst(product),
    getal(minuten, ' table:content-validation-name="minuten"'),
    datum(vanaf),
    formule(`_xldudf_wmo_bandbreedte([.C${i + 2}])`),
    i === 0
      ? formule(
          "_xldudf_wmo_minuten_per_maand([.$C$2:.$C$7];48)",
          ' table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="6"',
        )
      : LEEG,
  ),
);

const GRAFIEK =
  '<draw:frame svg:width="8cm" svg:height="5cm" svg:x="14cm" svg:y="1cm"><draw:object draw:notify-on-update-of-ranges="Invoer.C1:Invoer.C7"><office:document office:mimetype="application/vnd.oasis.opendocument.chart" office:version="1.2"><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="8cm" svg:height="5cm"><chart:plot-area><chart:axis chart:dimension="x" chart:name="primary-x"/><chart:axis chart:dimension="y" chart:name="primary-y"/><chart:series chart:values-cell-range-address="Invoer.$F$2:.$F$7" chart:label-cell-address="Invoer.$F$1" chart:class="chart:bar"/></chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object></draw:frame>';
const PLAATJE = `<draw:frame svg:width="2cm" svg:height="1.4cm" svg:x="14cm" svg:y="7cm"><draw:image><office:binary-data>${AFBEELDING}</office:binary-data></draw:image></draw:frame>`;

const OPMAAK =
  '<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Invoer.C2:Invoer.C7"><calcext:condition calcext:apply-style-name="Rood" calcext:value="formula-is(_xldudf_wmo_bandbreedte([.C2])&gt;2)" calcext:base-cell-address="Invoer.C2"/></calcext:conditional-format></calcext:conditional-formats>';
const DRAAITABEL =
  '<table:data-pilot-tables><table:data-pilot-table table:name="Draaitabel1" table:target-range-address="Draai.A1:Draai.B4" table:show-filter-button="false"><table:source-cell-range table:cell-range-address="Invoer.A1:Invoer.C7"/><table:data-pilot-field table:source-field-name="product" table:orientation="row" table:function="auto"><table:data-pilot-level table:show-empty="false"/></table:data-pilot-field><table:data-pilot-field table:source-field-name="minuten" table:orientation="data" table:function="sum"><table:data-pilot-level/></table:data-pilot-field></table:data-pilot-table></table:data-pilot-tables>';

const blad = (naam: string, stijl: string, inhoud: string) =>
  `<table:table table:name="${naam}" table:style-name="${stijl}">${inhoud}</table:table>`;

/**
 * Draaitabel, grafiek, notitie, opmaak- en controleregels, namen, een verborgen blad, een koppeling en een afbeelding, met onze
 * functies in kleine letters zoals LibreOffice ze bewaart: in cellen, een matrix, een naam, de opmaak en de controle.
 */
export function rijkFods(): Uint8Array {
  const invoer = [
    `<table:shapes>${GRAFIEK}${PLAATJE}</table:shapes>`,
    rij(...["client", "product", "minuten", "vanaf", "band", "per maand"].map((t) => tekst(t))),
    ...REGELS,
    rij(
      tekst("totaal"),
      LEEG,
      formule("SUM([.C2:.C7])"),
      LEEG,
      formule("IFERROR(WMO.BESPARING(Clienten;11;37.2;0.77);-1)"),
      formule("SUM([.F2:.F7])"),
    ),
    rij(LEEG),
    rij(
      tekst("norm"),
      formule("_xldudf_wmo_norm(&quot;tarief-01H04-per-minuut&quot;;[.D2])"),
      formule("[Verborgen.A1]*[.B10]"),
    ),
    OPMAAK,
  ].join("");
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAAMRUIMTEN} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:styles><style:style style:name="Default" style:family="table-cell"/><style:style style:name="Rood" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#ffcccc"/></style:style></office:styles>
<office:automatic-styles><number:date-style style:name="N1"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style><style:style style:name="datum" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N1"/><style:style style:name="zichtbaar" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="verborgen" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations><table:content-validation table:name="minuten" table:condition="of:is-true-formula(_xldudf_wmo_bandbreedte([.C2])&gt;0)" table:allow-empty-cell="true" table:base-cell-address="Invoer.C2"/></table:content-validations>
${blad("Invoer", "zichtbaar", invoer)}
${blad("Verborgen", "verborgen", rij(getal(636)))}
${blad("Draai", "zichtbaar", rij(LEEG))}
<table:named-expressions><table:named-range table:name="Clienten" table:base-cell-address="$Invoer.$A$1" table:cell-range-address="$Verborgen.$A$1"/><table:named-expression table:name="Band" table:base-cell-address="$Invoer.$A$1" table:expression="of:=_xldudf_wmo_bandbreedte([$Invoer.$C$2])"/></table:named-expressions>
${DRAAITABEL}
</office:spreadsheet></office:body></office:document>`;
  return new TextEncoder().encode(xml);
}
