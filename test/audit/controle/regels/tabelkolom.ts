import type { Eigenwerkmap } from "../../../hulp/auditwerkmap";
import type { Regelgevallen } from "../gevallen";

/** Een tabel van Excel over A1:C5 met een berekende kolom, zonder totaalrij. */
const tabel = (cellen: Record<string, string | number>, ref = "A1:C5"): Eigenwerkmap => ({
  bladen: {
    Lijst: {
      A1: "wijk",
      B1: "uren",
      C1: "kosten",
      A2: "Oost",
      B2: 1,
      C2: "=B2*37",
      A3: "West",
      B3: 2,
      C3: "=B3*37",
      A4: "Noord",
      B4: 3,
      C4: "=B4*37",
      A5: "Zuid",
      B5: 4,
      C5: "=B5*37",
      ...cellen,
    },
  },
  wijzig: (d) => ({
    "[Content_Types].xml": (d["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
    ),
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace(
      "</worksheet>",
      '<tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9"/></tableParts></worksheet>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Wijken" displayName="Wijken" ref="${ref}"><tableColumns count="3"><tableColumn id="1" name="wijk"/><tableColumn id="2" name="uren"/><tableColumn id="3" name="kosten"/></tableColumns></table>`,
  }),
});

export const tabelkolom: Regelgevallen = {
  vindt: [
    [
      "een getal tussen de formules",
      tabel({ C3: 80 }),
      [["Lijst!C3", "In de kolom kosten staat 80 getypt; de andere rijen rekenen =B2*37"]],
    ],
    ["een andere formule", tabel({ C4: "=B4*38" }), [["Lijst!C4", "rekent =B4*38"]]],
    ["de laatste rij", tabel({ C5: 148 }), [["Lijst!C5", "148 getypt"]]],
    [
      "een tekst in een berekende kolom",
      tabel({ C2: "n.v.t." }),
      [["Lijst!C2", "“n.v.t.” getypt; de andere rijen rekenen =B3*37"]],
    ],
  ],
  vindtNiet: [
    ["een kolom die op elke rij hetzelfde doet", tabel({})],
    ["kolommen met gewone invoer", tabel({ C2: 1, C3: 2, C4: 3, C5: 4 })],
    ["een kolom die half uit formules bestaat: een keuze", tabel({ C2: 1, C3: 2 })],
    ["wat onder de tabel staat", tabel({ C5: 999 }, "A1:C4")],
  ],
};
