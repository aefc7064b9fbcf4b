import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { voegSamen } from "../../../src/sharing/privacy/samenvoegen";
import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import type { Geplaatst } from "../../../src/sheet/blad";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";

const VOOR = ["Gea", "Bram", "Chantal", "Dirk", "Els", "Frits", "Greet", "Hans"];
const ACHTER = ["Visser", "de Vries", "Bakker", "Ooijman", "Terpstra"];
/** Veertig verzonnen cliënten met een nummer, een naam en een BSN; elk nummer voldoet aan de elfproef niet vanzelf. */
const namen = ACHTER.flatMap((a) => VOOR.map((v) => `${v} ${a}`));
const minuten = [75, 125, 150, 200];

function werkmap(erbij: readonly Geplaatst[] = []): Uint8Array {
  const rijen = namen.flatMap((naam, i): Geplaatst[] => [
    { adres: `A${i + 2}`, inhoud: 10_023 + i * 3 },
    { adres: `B${i + 2}`, inhoud: naam },
    { adres: `C${i + 2}`, inhoud: String(123_456_782 + i * 11) },
    { adres: `D${i + 2}`, inhoud: minuten[i % 4] },
  ]);
  const koppen = ["nummer", "wie", "kenmerk", "minuten"].map((inhoud, i) => ({
    adres: `${"ABCD".charAt(i)}1`,
    inhoud,
  }));
  const blad = { versie: 1, zonderKenmerk: true as const };
  return drukWerkmap(
    metUitkomsten([
      { ...blad, id: "lijst", titel: "Lijst", cellen: [...koppen, ...rijen] },
      {
        ...blad,
        id: "kosten",
        titel: "Kosten",
        cellen: [{ adres: "A1", inhoud: { formule: "WMO.KOSTEN_PXQ(Lijst!D2:D41,37.2)" } }, ...erbij],
      },
    ]),
  );
}

/** Waar kenmerken van weggehaalde rijen nog staan. */
function resten(bytes: Uint8Array): string[] {
  const { verslag, bestand } = voegSamen(bytes, { datum: "2024-07-01" });
  expect(verslag.weigeringen).toEqual([]);
  expect(verslag.weggehaald).toEqual([{ blad: "Lijst", cel: "A2:D41", clienten: 40 }]);
  expect(bestand === undefined).toBe(verslag.resten.length > 0);
  return verslag.resten.map((r) => `${r.blad}!${r.cel}`);
}

/** De werkmap met in één onderdeel iets anders, of met een onderdeel erbij. */
function met(pad: string, wijzig: (xml: string) => string): Uint8Array {
  const delen = unzipSync(werkmap());
  const was = delen[pad] === undefined ? "" : strFromU8(delen[pad]);
  const wordt = wijzig(was);
  expect(wordt).not.toBe(was);
  return zipSync({ ...delen, [pad]: strToU8(wordt) });
}

test("zonder iets van een cliënt elders is er niets over", () => {
  expect(resten(werkmap([{ adres: "A3", inhoud: "Band 2 telt in 2024 ongeveer 10 cliënten" }]))).toEqual([]);
});

test.each([
  ["een zin", "Let op: Gea Visser krijgt meer uren"],
  ["achterstevoren", "Visser, Gea"],
  ["met tussenvoegsel achteraan", "Vries, Bram de"],
  ["een voorletter", "mevrouw G. Visser belde"],
  ["hoofdletters en een afbreekstreepje", "GEA-VISSER"],
  ["een nummer in een zin", "cliënt10023: bezwaar"],
  ["een BSN in groepen", "BSN 1234.56.782"],
  ["een BSN zonder woord", "zie 123456782"],
])("%s in een cel wordt gevonden", (_, inhoud) => {
  expect(resten(werkmap([{ adres: "A3", inhoud }]))).toEqual(["Kosten!A3"]);
});

test("in de tekst van een formule", () => {
  const formule = 'IF(A1>0,"Gea Visser","")';
  expect(resten(werkmap([{ adres: "A3", inhoud: { formule } }]))).toEqual(["Kosten!A3"]);
});

const BLAD = "xl/worksheets/sheet2.xml";
const naSheetData = (erbij: string) => (xml: string) => xml.replace("</sheetData>", `</sheetData>${erbij}`);

test.each([
  [
    "een keuzelijst",
    BLAD,
    naSheetData(
      '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"Gea Visser,Els Bakker"</formula1></dataValidation></dataValidations>',
    ),
  ],
  [
    "een koptekst, met de code ertegenaan",
    BLAD,
    (xml: string) =>
      xml.replace(
        /<headerFooter[\s\S]*?<\/headerFooter>|(<\/worksheet>)/,
        "<headerFooter><oddHeader>&amp;CGea Visser&amp;R&amp;P</oddHeader></headerFooter>$1",
      ),
  ],
  [
    "een gedefinieerde naam",
    "xl/workbook.xml",
    (xml: string) =>
      /<definedNames>/.test(xml)
        ? xml.replace("<definedNames>", '<definedNames><definedName name="Wie">"Gea Visser"</definedName>')
        : xml.replace(
            "</sheets>",
            '</sheets><definedNames><definedName name="Wie">"Gea Visser"</definedName></definedNames>',
          ),
  ],
  [
    "de titel van het document",
    "docProps/core.xml",
    (xml: string) =>
      xml === ""
        ? '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Plan voor Gea Visser</dc:title></cp:coreProperties>'
        : xml.replace(
            /(<dc:title>)?(<\/dc:title>)?(<\/cp:coreProperties>)/,
            "<dc:title>Gea Visser</dc:title>$3",
          ),
  ],
  [
    "eigenschappen met een andere uitgang",
    "package/services/metadata/core-properties/1.psmdcp",
    () => '<coreProperties xmlns="c"><title>Visser, Gea</title></coreProperties>',
  ],
  [
    "een tekst die door opmaak in tweeën geknipt is",
    "xl/drawings/drawing9.xml",
    () =>
      '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><a:p><a:r><a:t>Let op: Ge</a:t></a:r><a:r><a:t>a Visser</a:t></a:r></a:p></xdr:wsDr>',
  ],
  [
    "een attribuut",
    "xl/drawings/drawing9.xml",
    () => '<xdr:wsDr xmlns:xdr="x"><xdr:cNvPr id="2" name="Foto 1" descr="Gea Visser thuis"/></xdr:wsDr>',
  ],
  [
    "de bewaarde waarden van een grafiek",
    "xl/charts/chart9.xml",
    () =>
      '<c:chartSpace xmlns:c="c"><c:strCache><c:pt idx="0"><c:v>Gea Visser</c:v></c:pt></c:strCache></c:chartSpace>',
  ],
])("in %s", (_, pad, wijzig) => {
  const [rest] = resten(met(pad, wijzig));
  expect(rest).toMatch(pad === BLAD ? /^Kosten!/ : new RegExp(`^!${pad.replace(/\./g, "\\.")}$`));
});

test("in een deel van Power Query, dat in UTF-16 staat; zonder cliënten reist dat gewoon mee", () => {
  const utf16 = (tekst: string) =>
    new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tekst, "utf16le")]));
  const metDeel = (inhoud: string) =>
    zipSync({ ...unzipSync(werkmap()), "customXml/item1.xml": utf16(inhoud) });
  const kop = '<?xml version="1.0" encoding="utf-16"?>';
  expect(resten(metDeel(`${kop}<DataMashup>AAAA</DataMashup>`))).toEqual([]);
  expect(resten(metDeel(`${kop}<DataMashup>Gea Visser</DataMashup>`))).toEqual(["!customXml/item1.xml"]);
});
