import type { Regelgevallen } from "../gevallen";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Koppelt de werkmap aan een ander bestand, zoals Excel dat bewaart; [1] in een formule is het eerste. */
const koppel =
  (...bestanden: readonly string[]) =>
  (d: Record<string, string>) => {
    const uit: Record<string, string> = {
      "[Content_Types].xml": (d["[Content_Types].xml"] ?? "").replace(
        "</Types>",
        `${bestanden.map((_, i) => `<Override PartName="/xl/externalLinks/externalLink${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>`).join("")}</Types>`,
      ),
      "xl/_rels/workbook.xml.rels": (d["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        `${bestanden.map((_, i) => `<Relationship Id="rIdx${i}" Type="${R}/externalLink" Target="externalLinks/externalLink${i + 1}.xml"/>`).join("")}</Relationships>`,
      ),
      // Onze eigen drukker weigert een koppeling; zij komt er hier achteraf in.
      "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace(
        /KOPPEL(\d)/g,
        "[$1]Blad1!$B$2",
      ),
    };
    bestanden.forEach((bestand, i) => {
      uit[`xl/externalLinks/externalLink${i + 1}.xml`] =
        `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${R}"><externalBook r:id="rId1"/></externalLink>`;
      uit[`xl/externalLinks/_rels/externalLink${i + 1}.xml.rels`] =
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/externalLinkPath" Target="${bestand}" TargetMode="External"/></Relationships>`;
    });
    return uit;
  };

export const andereWerkmap: Regelgevallen = {
  vindt: [
    [
      "één cel",
      { bladen: { Kosten: { B1: "=KOPPEL1" } }, wijzig: koppel("Tarieven.xlsx") },
      [["Kosten!B1", "B1 haalt een waarde uit “Tarieven.xlsx”"]],
    ],
    [
      "een bestand in een map, met een spatie",
      { bladen: { Kosten: { B1: "=KOPPEL1" } }, wijzig: koppel("file:///H:/begroting/Mijn%20tarieven.xlsx") },
      [["Kosten!B1", "“Mijn tarieven.xlsx”"]],
    ],
    [
      "een koppeling die niemand meer gebruikt",
      { bladen: { Kosten: { B1: 1 } }, wijzig: koppel("Oud.xlsx") },
      [["de werkmap", "“Oud.xlsx”, maar geen cel gebruikt dat nog"]],
    ],
    [
      "twee bestanden",
      {
        bladen: { Kosten: { B1: "=KOPPEL1", B2: "=KOPPEL2", B3: "=KOPPEL2*2" } },
        wijzig: koppel("Een.xlsx", "Twee.xlsx"),
      },
      [
        ["Kosten!B1", "“Een.xlsx”"],
        ["Kosten!B2", "B2 en B3 halen een waarde uit “Twee.xlsx”"],
      ],
    ],
  ],
  vindtNiet: [
    ["een werkmap op zichzelf", { bladen: { Kosten: { B1: 1, B2: "=B1" } } }],
    ["een verwijzing naar een ander blad", { bladen: { Kosten: { B1: "=Uren!A1" }, Uren: { A1: 5 } } }],
    ["een bestandsnaam in een tekst", { bladen: { Kosten: { A1: "zie [Tarieven.xlsx]Blad1!B2" } } }],
    [
      "een functie van ons met de naam van een ander bestand ervoor",
      { bladen: { Kosten: { A1: 136, B1: "=WMO.BANDBREEDTE(A1)" } } },
    ],
  ],
};
