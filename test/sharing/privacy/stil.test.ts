import { strFromU8, unzipSync } from "fflate";
import { kiesUitwegen } from "../../../src/sharing/privacy/keuzes";
import { maakSchoon } from "../../../src/sharing/privacy/schoon";
import type { Vondst } from "../../../src/sharing/privacy/vondst";
import { zoekPersoonsgegevens } from "../../../src/sharing/privacy/zoek";
import { leesWaarden } from "../../hulp/xlsx-lezen";
import { alsBestand, eenBlad, type Waarde } from "./hulp/privacywerkmap";

/** Wat stil meereisde: op deze plekken stond een gegeven, en de zoeker zei er niets van. */

const kort = (vondsten: readonly Vondst[]) =>
  vondsten.map((v) => `${v.soort} ${v.plaats.cel ?? v.plaats.bereik ?? v.plaats.deel}`);
const inBlad = (rijen: readonly (readonly Waarde[])[], rond = {}) =>
  kort(zoekPersoonsgegevens(eenBlad(rijen, rond)));
const ruimOp = (bytes: Uint8Array, metadata = false) =>
  maakSchoon(bytes, {
    metadata,
    vondsten: kiesUitwegen(zoekPersoonsgegevens(bytes), { pseudoniem: false, verwijder: !metadata }),
  });
const deelVan = (bytes: Uint8Array, pad: string) => strFromU8(unzipSync(bytes)[pad] as Uint8Array);
const met = (rijen: readonly (readonly Waarde[])[], erbij: Record<string, string | Uint8Array>) =>
  alsBestand({ ...unzipSync(eenBlad(rijen)), ...erbij });

const NAMEN: readonly (readonly Waarde[])[] = [
  ["Naam cliënt", "x"],
  ["Gea Visser", 1],
  ["Bram de Vries", 2],
];

describe("een naam uit een kolom wordt ook ergens anders herkend", () => {
  test.each([
    ["in een zin", "Let op: Gea Visser krijgt meer uren"],
    ["achterstevoren", "zie Vries, Bram de"],
    ["met een voorletter", "vandaag belde G. Visser"],
  ])("%s", (_, zin) => {
    expect(inBlad([...NAMEN, [], ["opmerking", 3], [zin, 4]])).toEqual(["naam A2:A3", "naam A6"]);
  });
  test("in de tekst van een formule, en in een kop- of voettekst met de code ertegenaan", () => {
    const na = "<headerFooter><oddHeader>&amp;CGea Visser&amp;R&amp;P</oddHeader></headerFooter>";
    expect(inBlad([...NAMEN, [], [null, { f: 'IF(B2=1,"Gea Visser","")', v: "" }]], { na })).toEqual([
      "naam A2:A3",
      "naam B5",
      "naam xl/worksheets/sheet1.xml",
    ]);
  });
  test("één woord is in een zin gewoon een woord", () => {
    expect(
      inBlad([["Achternaam", "x"], ["Bakker", 1], ["Visser", 2], [], ["let op", 3], ["de bakker komt", 4]]),
    ).toEqual(["naam A2:A3"]);
  });
  test("verwijderen haalt de naam uit de zin en laat de rest staan", () => {
    const { bytes } = ruimOp(eenBlad([...NAMEN, [], ["opmerking", 3], ["Let op: Gea Visser belt", 4]]));
    expect(leesWaarden(bytes).Blad).toMatchObject({ A6: "Let op: [verwijderd] belt", B6: 4 });
    expect(zoekPersoonsgegevens(bytes)).toEqual([]);
  });
});

test("een BSN, naam of geboortedatum in een kop- of voettekst, met &C ertegenaan", () => {
  const na = (tekst: string) => ({ na: `<headerFooter><oddFooter>${tekst}</oddFooter></headerFooter>` });
  const per = (tekst: string) => inBlad([["x", "y"]], na(tekst)).map((k) => k.split(" ")[0]);
  expect(per("&amp;CBSN 123456782")).toEqual(["bsn"]);
  expect(per("&amp;RMevr. Visser")).toEqual(["naam"]);
  expect(per('&amp;L&amp;"Arial,Bold"&amp;12geb. 12-03-1941')).toEqual(["geboortedatum"]);
  expect(per("&amp;LPagina &amp;P van &amp;N&amp;R&amp;D &amp;T")).toEqual([]);
});

test("19410312 onder Geboortedatum is een geboortedatum, als getal en als tekst; elders niet", () => {
  expect(
    inBlad([
      ["Geboortedatum", "x"],
      [19410312, 1],
      ["19550230", 2],
      ["19620101", 3],
    ]),
  ).toEqual(["geboortedatum A2:A4"]);
  expect(inBlad([["Geboortedatum:", 19410312]])).toEqual(["geboortedatum B1"]);
  expect(inBlad([["meneer is geb. 19410312"]])).toEqual(["geboortedatum A1"]);
  expect(
    inBlad([
      ["Bedrag", "x"],
      [19410312, 1],
    ]),
  ).toEqual([]);
});

test("de makers in eigenschappen met een andere uitgang (.psmdcp) worden gevonden en gewist", () => {
  const pad = "package/services/metadata/core-properties/1.psmdcp";
  const bron = met([["x", "y"]], {
    [pad]: '<coreProperties xmlns="c" xmlns:dc="d"><dc:creator>Karin Maker</dc:creator></coreProperties>',
  });
  expect(kort(zoekPersoonsgegevens(bron))).toEqual([`auteur ${pad}`]);
  const { bytes } = ruimOp(bron, true);
  expect(deelVan(bytes, pad)).not.toContain("Karin");
  expect(zoekPersoonsgegevens(bytes)).toEqual([]);
});

test("wie een gedeelde werkmap openhad: de lijst en de geschiedenis krijgen een nummer, want leeg is ongeldig", () => {
  const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const bron = met([["x", "y"]], {
    "xl/revisions/userNames.xml": `<users xmlns="${NS}" count="1"><userInfo guid="{A}" name="Karin Maker" id="-1" dateTime="2024-01-01T00:00:00"/></users>`,
    "xl/revisions/revisionHeaders.xml": `<headers xmlns="${NS}" guid="{A}"><header guid="{A}" dateTime="2024-01-01T00:00:00" maxSheetId="2" userName="Karin Maker"/></headers>`,
  });
  expect(kort(zoekPersoonsgegevens(bron)).sort()).toEqual([
    "auteur xl/revisions/revisionHeaders.xml",
    "auteur xl/revisions/userNames.xml",
  ]);
  const { bytes } = ruimOp(bron, true);
  for (const deel of ["userNames", "revisionHeaders"]) {
    expect(deelVan(bytes, `xl/revisions/${deel}.xml`)).not.toContain("Karin");
    expect(deelVan(bytes, `xl/revisions/${deel}.xml`)).toMatch(/ame="Auteur \d"/);
  }
  expect(zoekPersoonsgegevens(bytes)).toEqual([]);
});

describe("gebruikersnaam en wachtwoord van een verbinding", () => {
  const verbinding = (reeks: string) =>
    met([["x", "y"]], {
      "xl/connections.xml": `<connections xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><connection id="1" name="bron"><dbPr connection="${reeks}" command="select 1"/></connection></connections>`,
    });
  const bron = verbinding("Provider=SQLOLEDB;User ID=wmo_lezer;Password=Zeer.Geheim1;Data Source=srv");
  test("worden gemeld, onherkenbaar", () => {
    const [vondst] = zoekPersoonsgegevens(bron);
    expect(vondst).toMatchObject({ soort: "inlog", aantal: 2, uitwegen: ["verwijder", "metadata"] });
    expect(JSON.stringify(vondst)).not.toMatch(/wmo_lezer|Geheim/);
  });
  test.each([true, false])("worden gewist (metadata: %s); de rest van de verbinding blijft", (metadata) => {
    const xml = deelVan(ruimOp(bron, metadata).bytes, "xl/connections.xml");
    expect(xml).not.toMatch(/wmo_lezer|Geheim/);
    expect(xml).toMatch(/Provider=SQLOLEDB;User ID=.*;Password=.*;Data Source=srv/);
    expect(zoekPersoonsgegevens(ruimOp(bron, metadata).bytes)).toEqual([]);
  });
  test("in een webadres ook; wie met Windows aanmeldt heeft niets te verbergen", () => {
    expect(kort(zoekPersoonsgegevens(verbinding("https://karin:geheim@server/lijst")))).toEqual([
      "inlog xl/connections.xml",
    ]);
    expect(zoekPersoonsgegevens(verbinding("Integrated Security=SSPI;Data Source=srv"))).toEqual([]);
  });
});

test("in een ingesloten werkmap wordt gekeken als in elke andere; opruimen kan daar alleen de gebruiker", () => {
  const binnen = eenBlad([
    ["BSN", "x"],
    [123456782, 1],
  ]);
  const vondsten = zoekPersoonsgegevens(met([["x", "y"]], { "xl/embeddings/lijst.xlsx": binnen }));
  expect(vondsten).toMatchObject([
    { soort: "bsn", plaats: { deel: "xl/embeddings/lijst.xlsx, Blad!A2" }, uitwegen: [], verborgen: true },
  ]);
  // Ook drie diep, en een bestand dat geen werkmap is blijft onleesbaar.
  const dieper = met([["x", "y"]], {
    "xl/embeddings/a.xlsx": met([["x"]], { "xl/embeddings/b.bin": binnen }),
  });
  expect(zoekPersoonsgegevens(dieper).map((v) => v.soort)).toEqual(["bsn"]);
  expect(kort(zoekPersoonsgegevens(met([["x"]], { "xl/embeddings/a.bin": new Uint8Array([1, 2]) })))).toEqual(
    ["onleesbaar xl/embeddings/a.bin"],
  );
});

test("in hoogstens honderd ingesloten werkmappen wordt gekeken; de andere kijkt de gebruiker na", () => {
  const binnen = eenBlad([["BSN"], [123456782]]);
  const veel = Object.fromEntries(
    Array.from({ length: 103 }, (_, i) => [`xl/embeddings/${String(i).padStart(3, "0")}.xlsx`, binnen]),
  );
  const soorten = zoekPersoonsgegevens(met([["x", "y"]], veel)).map((v) => v.soort);
  expect(soorten.filter((s) => s === "bsn")).toHaveLength(100);
  expect(soorten.filter((s) => s === "onleesbaar")).toHaveLength(3);
});

describe("posten van een begroting", () => {
  const posten: Waarde[][] = [
    ["Personeel", 1200],
    ["Mantelzorger", 300],
    ["Reiskosten", 150],
    ["Overhead", 90],
  ];
  test.each([
    ["onder een kop", [["Post", "Bedrag"], ...posten]],
    ["zonder kop", posten],
    ["als eerste post", posten.slice(1)],
    [
      "als tussenkop",
      [["Personeel", 1], ["Mantelzorger"], ["Reiskosten", 150], ["Overhead", 90]] as Waarde[][],
    ],
  ])("onder Mantelzorger zijn geen namen, %s", (_, rijen) => {
    expect(inBlad(rijen)).toEqual([]);
    const bron = eenBlad(rijen);
    expect(leesWaarden(ruimOp(bron).bytes)).toEqual(leesWaarden(bron));
  });
  test("een kolom mantelzorgers met een kopregel blijft gevonden", () => {
    expect(
      inBlad([
        ["Mantelzorger", "Uren"],
        ["Bakker", 3],
        ["Visser", 2],
      ]),
    ).toEqual(["naam A2:A3"]);
  });
});

describe("geen vals alarm", () => {
  test.each([
    [
      "een GUID in hoofdletters",
      "{D5CD1234-2E9C-101B-9397-08002B2CF9AE} en 1234AB12-1234-1234-1234-123456789012",
    ],
    ["een GUID zonder streepjes", "1234AB12123412341234123456789012"],
    ["een dag met een tijd", "03-01-2022 11:31:52"],
    ["een aantal met HO", "1500 HO 12"],
    ["een aantal met HH", "begroot op 1200 HH 3 uren"],
    ["een ambt", "Dhr. Wethouder"],
    ["een ambt in een zin", "besproken met de heer Burgemeester en mevrouw Directeur"],
  ])("%s", (_, tekst) => {
    expect(
      inBlad([
        ["x", "y"],
        [tekst, 1],
      ]),
    ).toEqual([]);
  });
  test("een aantal met HO naast een huisnummer is geen adres; onder een kop Postcode wel", () => {
    expect(
      inBlad([
        ["x", "y"],
        ["1500 HO", 12],
      ]),
    ).toEqual([]);
    expect(
      inBlad([
        ["Postcode", "Huisnummer"],
        ["1500 HO", 12],
      ]),
    ).toEqual(["adres A2"]);
  });
  test("wat wel iets is, blijft gevonden", () => {
    expect(
      inBlad([
        ["x", "y"],
        ["Kerkstraat 3, 1500 HO", 1],
      ]),
    ).toEqual(["adres A2"]);
    expect(
      inBlad([
        ["x", "y"],
        ["6921 AB 12", 1],
      ]),
    ).toEqual(["adres A2"]);
    expect(
      inBlad([
        ["x", "y"],
        ["Dhr. Wethouder Jansen", 1],
      ]),
    ).toEqual(["naam A2"]);
    expect(
      inBlad([
        ["x", "y"],
        ["bel 03-01202211", 1],
      ]),
    ).toEqual(["telefoon A2"]);
  });
});
