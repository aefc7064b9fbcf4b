import { unzipSync } from "fflate";
import { leesRelaties, relatiepad } from "../../src/xlsx/bestand/relaties";
import { Bestandsfout } from "../../src/xlsx/bestand/weigering";
import { keurBestand } from "../../src/xlsx/keuring/keur";
import { overlappend, leesGebieden } from "../../src/xlsx/keuring/gebieden";
import { deelWerkmap } from "../../src/sharing/deel";
import { openWerkmap } from "../../src/sharing/werkmap/werkmap";
import { blad, kolom, label, formule } from "../../src/sheet/cellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { metDelen } from "../hulp/werkmapbytes";
import { leesCellen } from "../hulp/xlsx-lezen";

const bron = alsWerkmap(rijkeDelen());
const [WERKMAP, BLAD1, TABEL] = [
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
  "xl/tables/table1.xml",
] as const;

/** Keurt elk onderdeel van een werkmap. */
function keur(bytes: Uint8Array): string[] {
  const delen = unzipSync(bytes);
  const lees = (pad: string) => delen[pad] as Uint8Array;
  const heeft = (pad: string) => delen[pad] !== undefined;
  return keurBestand({
    heeft,
    lees,
    relaties: (pad) => (heeft(relatiepad(pad)) ? leesRelaties(lees(relatiepad(pad)), pad) : []),
    veranderd: () => "alles",
  }).map((f) => `${f.waar}: ${f.zin}`);
}

const met = (pad: string, van: string | RegExp, naar: string) =>
  metDelen(bron, (d) => {
    const nieuw = (d[pad] as string).replace(van, naar);
    if (nieuw === d[pad]) throw new Error(`${String(van)} staat niet in ${pad}`);
    return { [pad]: nieuw };
  });
const naam = (attributen: string, inhoud = "Invoer!$A$1") =>
  met(WERKMAP, "</definedNames>", `<definedName ${attributen}>${inhoud}</definedName></definedNames>`);
const cel = (xml: string) => met(BLAD1, "</sheetData>", `<row r="40">${xml}</row></sheetData>`);
const naCellen = (xml: string) => met(BLAD1, "<sheetProtection", `${xml}<sheetProtection`);

/** Wat de werkmap zelf al heeft: de schrijfwijzen die Excel toont maar zo niet bewaart. */
const vooraf = keur(bron);

test("de rijke werkmap zelf: alleen de aanroepen die er met opzet verkeerd in staan", () => {
  expect(vooraf.map((z) => /in ([A-Z]+\d+|de .*?): /.exec(z)?.[1])).toEqual([
    "D2",
    "D3",
    "D3",
    "D11",
    "de voorwaardelijke opmaak bij A2:A5",
  ]);
});

test.each<[string, Uint8Array, RegExp]>([
  [
    "een formule die niet te lezen is",
    cel('<c r="A40"><f>SUM(1,</f></c>'),
    /in A40: .*houdt te vroeg op|in A40: Het haakje/,
  ],
  [
    "65 lagen",
    cel(`<c r="A40"><f>${"ABS(".repeat(65)}1${")".repeat(65)}</f></c>`),
    /in A40: .*meer dan 64 functies/,
  ],
  [
    "256 argumenten",
    cel(`<c r="A40"><f>SUM(${new Array(256).fill("1").join()})</f></c>`),
    /in A40: SUM kreeg 256/,
  ],
  [
    "8.193 tekens",
    cel(`<c r="A40"><f>1${"+1".repeat(4096)}</f></c>`),
    /in A40: De formule heeft 8193 tekens/,
  ],
  [
    "een tekst van 256",
    cel(`<c r="A40"><f>"${"x".repeat(256)}"</f></c>`),
    /in A40: Een tekst in de formule heeft 256/,
  ],
  ["te weinig argumenten", cel('<c r="A40"><f>ROUND(1)</f></c>'), /in A40: ROUND kreeg 1 argument/],
  ["een onbekende functie", cel('<c r="A40"><f>FOO(1)</f></c>'), /in A40: De functie FOO kent Excel niet/],
  [
    "geen _xlfn.",
    cel('<c r="A40"><f>XLOOKUP(1,A1:A2,B1:B2)</f></c>'),
    /in A40: Voor de functie XLOOKUP hoort .*_xlfn\./,
  ],
  [
    "uitrollen zonder matrix",
    cel('<c r="A40"><f>_xlfn.UNIQUE(A1:A5)</f></c>'),
    /in A40: De formule geeft een tabel/,
  ],
  [
    "een kenmerk dat er niet is",
    cel('<c r="A40" cm="7"><f t="array" ref="A40">1</f></c>'),
    /in A40: De cel heeft kenmerk \(cm\) nummer 7/,
  ],
  [
    "een gedeelde tekst die er niet is",
    cel('<c r="A40" t="s"><v>1</v></c>'),
    /in A40: .*gedeelde tekst nummer 1, en er zijn er 1/,
  ],
  ["opmaak die er niet is", cel('<c r="A40" s="3"/>'), /in A40: .*opmaak nummer 3, en er zijn er 3/],
  ["voorbij kolom XFD", cel('<c r="XFE40"/>'), /in XFE40: Zo ver naar rechts/],
  [
    "voorbij de laatste rij",
    met(BLAD1, "</sheetData>", '<row r="1048577"/></sheetData>'),
    /in rij 1048577: Rij 1048577 bestaat niet/,
  ],
  ["cellen door elkaar", cel('<c r="B40"/><c r="A40"/>'), /in A40: .*niet op volgorde/],
  ["een cel twee keer", cel('<c r="A40"/><c r="A40"/>'), /in A40: .*dit adres/],
  [
    "samengevoegd over elkaar",
    naCellen('<mergeCells><mergeCell ref="A30:B31"/><mergeCell ref="B31:C32"/></mergeCells>'),
    /A30:B31 en B31:C32 overlappen/,
  ],
  [
    "twee validaties op een cel",
    met(
      BLAD1,
      "</dataValidations>",
      '<dataValidation type="whole" sqref="D1 A5:B9"><formula1>1</formula1></dataValidation></dataValidations>',
    ),
    /Voor A2:A5 en A5:B9 geldt meer dan één gegevensvalidatie/,
  ],
  [
    "een formule van een validatie",
    met(BLAD1, "ISNUMBER(_xldudf_WMO_BANDBREEDTE(A2))", "ISNUMBER("),
    /in de gegevensvalidatie bij A2:A5: /,
  ],
  ["een dubbele naam", naam('name="clienten"'), /In de naam “clienten”: Deze naam staat er twee keer/],
  ["een naam als een cel", naam('name="XFD1"'), /In de naam “XFD1”: .*adres van een cel/],
  ["een naam als R1C1", naam('name="R2C3"'), /In de naam “R2C3”: .*adres van een cel/],
  ["een naam met een spatie", naam('name="Mijn naam"'), /In de naam “Mijn naam”: Dit kan geen naam zijn/],
  ["een lange naam", naam(`name="${"x".repeat(256)}"`), /Deze naam heeft 256 tekens/],
  [
    "een naam op een blad dat er niet is",
    naam('name="Los" localSheetId="2"'),
    /In de naam “Los”: .*blad dat er niet is/,
  ],
  ["een lege naam", naam('name="Leeg"', ""), /In de naam “Leeg”: .*nergens naar/],
  ["een naam met een formule die niet klopt", naam('name="Fout"', "SUM(1;2)"), /In de naam “Fout”: /],
  [
    "een andere kop dan de kolom",
    met(TABEL, 'name="minuten"', 'name="uren"'),
    /In de tabel “Tabel1” .*B12 staat “minuten” en de kolom heet “uren”/,
  ],
  ["een getal als kop", met(BLAD1, /<c r="B12".*?<\/c>/, '<c r="B12"><v>2024</v></c>'), /B12 is geen tekst/],
  ["een kolom zonder naam", met(TABEL, 'name="minuten"', 'name=""'), /onder B12 heeft geen naam/],
  [
    "twee kolommen met één naam",
    met(TABEL, 'name="band"', 'name="Minuten"'),
    /Twee kolommen heten “Minuten”/,
  ],
  ["een kolom te weinig", met(TABEL, 'ref="A12:C15"', 'ref="A12:D15"'), /3 kolommen en is 4 cellen breed/],
])("%s wordt gezien, met haar plaats", (_, bytes, zin) => {
  const nieuw = keur(bytes).filter((z) => !vooraf.includes(z));
  expect(nieuw.join("\n")).toMatch(zin);
});

test.each<[string, Uint8Array]>([
  ["dezelfde naam op twee bladen", naam('name="Clienten" localSheetId="0"')],
  ["een naam die net geen cel is", naam('name="XFE1"')],
  ["een naam met letters van elders", naam('name="Cli&#235;nten_2024"')],
  ["de laatste cel", met(BLAD1, "</sheetData>", '<row r="1048576"><c r="XFD1048576"/></row></sheetData>')],
  [
    "een kop met een regeleinde",
    metDelen(bron, (d) => ({
      [BLAD1]: (d[BLAD1] as string).replace(
        '<t>minuten</t></is></c><c r="C12"',
        '<t>minuten\nper week</t></is></c><c r="C12"',
      ),
      [TABEL]: (d[TABEL] as string).replace('name="minuten"', 'name="minuten_x000a_per week"'),
    })),
  ],
  [
    "samengevoegd naast elkaar",
    naCellen('<mergeCells><mergeCell ref="A30:B31"/><mergeCell ref="C30:C31"/></mergeCells>'),
  ],
])("%s mag", (_, bytes) => expect(keur(bytes).filter((z) => !vooraf.includes(z))).toEqual([]));

test("gebieden die elkaar raken, ook over andere heen", () => {
  const lijst = leesGebieden("A1:A9 C1:C2 A5:B5 D1:XFD1 C3");
  expect(overlappend(lijst).map(([a, b]) => [a.tekst, b.tekst])).toEqual([["A1:A9", "A5:B5"]]);
});

describe("wie schrijft, wordt gekeurd", () => {
  const keuzes = { datum: "2024-07-01", akkoord: true };

  test("de drukker schrijft geen bestand met een fout, en zegt waar", () => {
    const fout = blad({
      id: "a",
      versie: 1,
      titel: "Kosten",
      cellen: kolom("B2", label(formule("ROUND(1)", 1))),
    });
    expect(() => drukWerkmap([fout])).toThrow(Bestandsfout);
    expect(() => drukWerkmap([fout])).toThrow(
      /er is niets geschreven\. Op het blad “Kosten”, in B2: ROUND kreeg 1 argument/,
    );
  });

  test("een functie die Excel niet kent, mag alleen als een gebruiker haar typte", () => {
    const fout = blad({
      id: "a",
      versie: 1,
      titel: "Kosten",
      cellen: kolom("B2", label(formule("FOO(1)", 1))),
    });
    expect(() => drukWerkmap([fout])).toThrow(/FOO kent Excel niet/);
    expect(drukWerkmap([fout], { vanGebruiker: true }).length).toBeGreaterThan(1000);
  });

  test("een wijziging met een fout komt niet in het bestand", () => {
    const { pakket } = openWerkmap(bron);
    const bytes = Buffer.from(pakket.lees(BLAD1));
    const begin = bytes.indexOf("WMO.BANDBREEDTE($A$2)");
    pakket.wijzig(BLAD1, [{ begin, eind: begin + "WMO.BANDBREEDTE($A$2)".length, tekst: "ROUND(1)" }]);
    expect(() => pakket.schrijf()).toThrow(/Op het blad “Invoer”, in D2: ROUND kreeg 1 argument/);
  });

  test("wat de bron al had en wij niet raakten, is geen reden om te weigeren en wordt onthouden", () => {
    const oud = metDelen(bron, (d) => ({
      [WERKMAP]: (d[WERKMAP] as string).replace(
        "</definedNames>",
        '<definedName name="Clienten">Invoer!$A$3</definedName></definedNames>',
      ),
      [BLAD1]: (d[BLAD1] as string)
        .replace(
          "</sheetData>",
          '<row r="40"><c r="A40"><f>ROUND(1)</f><v>1</v></c><c r="B40" t="s"><v>99</v></c></row></sheetData>',
        )
        .replace(
          "<sheetProtection",
          '<mergeCells><mergeCell ref="A30:B31"/><mergeCell ref="B31:C32"/></mergeCells><sheetProtection',
        ),
    }));
    const { bestand, verslag } = deelWerkmap(oud, keuzes);
    expect(leesCellen(bestand as Uint8Array).Invoer?.A40?.formule).toBe("ROUND(1)");
    // A40 en B40 veranderden niet en worden niet bekeken; de naam en het blad als geheel wel.
    expect(verslag.gebreken.map((g) => g.zin)).toEqual([
      expect.stringContaining("staat er twee keer") as string,
      expect.stringContaining("overlappen elkaar") as string,
    ]);
  });

  test("een formule van de gebruiker met een functie van een ander verhuist mee zonder weigering", () => {
    const eigen = alsWerkmap(
      rijkeDelen(['<c r="A30"><f>MijnMacro(1)+_xldudf_WMO_BANDBREEDTE(A2)</f><v>3</v></c>']),
    );
    const { bestand } = deelWerkmap(eigen, keuzes);
    expect(leesCellen(bestand as Uint8Array).Invoer?.A30?.formule).toMatch(/^MijnMacro\(1\)\+\(IF\(/);
  });
});
