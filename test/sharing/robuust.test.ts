import fc from "fast-check";
import { Inflate, strToU8, unzipSync, zipSync } from "fflate";
import { pakUit } from "../../src/xlsx/bestand/uitpakken";
import { Bestandsfout } from "../../src/xlsx/bestand/weigering";
import { leesZip } from "../../src/xlsx/bestand/zip-lezen";
import type { Zipdeel } from "../../src/xlsx/bestand/zipdeel";
import { deelWerkmap } from "../../src/sharing/deel";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { trekker } from "../hulp/rommel";
import { rondes } from "../hulp/rondes";
import { metDelen } from "../hulp/werkmapbytes";
import { delen, leesWaarden } from "../hulp/xlsx-lezen";

const keuzes = { datum: "2024-07-01", akkoord: true };
const bron = alsWerkmap(rijkeDelen());

/** De zin waarmee een bestand geweigerd wordt. */
function zin(bytes: Uint8Array): string {
  const zinnen = [deelWerkmap, herstelWerkmap].map((doe) => {
    try {
      doe(bytes, keuzes);
    } catch (fout) {
      if (fout instanceof Bestandsfout) return fout.message;
      throw fout;
    }
    return "";
  });
  expect(zinnen[0]).toBe(zinnen[1]);
  return zinnen[0] ?? "";
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (tekst: string) => [...tekst].flatMap((t) => [t.charCodeAt(0), 0]);
const met = (pad: string, wijzig: (xml: string) => string) =>
  metDelen(bron, (d) => ({ [pad]: wijzig(d[pad] as string) }));

test.each<[string, Uint8Array, RegExp]>([
  ["leeg", new Uint8Array(), /leeg/],
  ["tekst", strToU8("minuten;aantal\n1;2"), /geen Excel-werkmap/],
  ["een afbeelding", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /geen Excel-werkmap/],
  [".xls", Uint8Array.from([...OLE, ...Array.from({ length: 600 }, () => 0)]), /van voor 2007/],
  ["achter een wachtwoord", Uint8Array.from([...OLE, 0, 0, ...utf16("EncryptedPackage")]), /wachtwoord/],
  [".xlsb", zipSync({ "[Content_Types].xml": strToU8("<a/>"), "xl/workbook.bin": strToU8("x") }), /\.xlsb/],
  [".ods", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>") }), /LibreOffice/],
  [
    ".docx",
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "_rels/.rels": strToU8("<Relationships/>") }),
    /geen Excel-werkmap/,
  ],
  ["half", bron.subarray(0, bron.length / 2), /beschadigd/],
  ["een los zipbegin", strToU8("PK\x03\x04"), /beschadigd/],
  [
    "een blad dat niet klopt",
    met("xl/worksheets/sheet1.xml", (x) => x.replace("</row>", "</rij>")),
    /niet te lezen/,
  ],
  [
    "DOCTYPE",
    met("xl/workbook.xml", (x) => x.replace("<workbook", '<!DOCTYPE w [<!ENTITY a "b">]><workbook')),
    /DOCTYPE/,
  ],
  [
    "entiteiten die opblazen",
    met("xl/worksheets/sheet1.xml", (x) =>
      x.replace("<worksheet", '<!DOCTYPE l [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]><worksheet'),
    ),
    /DOCTYPE/,
  ],
  [
    "een onbekende entiteit",
    met("xl/workbook.xml", (x) => x.replace("</sheets>", "&bom;</sheets>")),
    /niet te lezen/,
  ],
  ["een andere tekenset", met("xl/workbook.xml", (x) => x.replace("UTF-8", "ISO-8859-1")), /ISO-8859-1/],
  ["UTF-16", metDelen(bron, () => ({ "xl/workbook.xml": "\xff\xfe<\0w\0" })), /UTF-16/],
  [
    "datums vanaf 1904",
    met("xl/workbook.xml", (x) => x.replace("<workbookPr ", '<workbookPr date1904="1" ')),
    /1904/,
  ],
  ["een blad dat ontbreekt", metDelen(bron, () => ({ "xl/worksheets/sheet2.xml": undefined })), /ontbreekt/],
])("%s: één zin die zegt hoe verder", (naam, bytes, verwacht) => {
  const gekregen = naam === "datums vanaf 1904" ? zinVanDelen(bytes) : zin(bytes);
  expect(gekregen).toMatch(verwacht);
  expect(gekregen).toMatch(/^[^\n]+\.$/);
});

function zinVanDelen(bytes: Uint8Array): string {
  try {
    deelWerkmap(bytes, keuzes);
  } catch (fout) {
    if (fout instanceof Bestandsfout) return fout.message;
    throw fout;
  }
  return "";
}

/** Zet op een plaats in de inhoudsopgave van een zipbestand een ander getal van vier bytes. */
function metMaat(xlsx: Uint8Array, naam: string, verder: number, waarde: number): Uint8Array {
  const uit = Uint8Array.from(xlsx);
  const kijk = new DataView(uit.buffer);
  for (let i = 0; i < uit.length - 46; i++)
    if (
      kijk.getUint32(i, true) === 0x02014b50 &&
      new TextDecoder().decode(uit.subarray(i + 46, i + 46 + naam.length)) === naam
    ) {
      kijk.setUint32(i + verder, waarde, true);
      return uit;
    }
  throw new Error(`${naam} staat er niet in`);
}

describe("zipbommen", () => {
  const blad = "xl/worksheets/sheet1.xml";
  const nullen = zipSync({ ...unzipSync(bron), "xl/bom.xml": new Uint8Array(6_000_000) });

  test("een onderdeel dat groter zegt te zijn dan 400 MB wordt geweigerd zonder het uit te pakken", () => {
    expect(zin(metMaat(bron, blad, 24, 900_000_000))).toMatch(/900 MB; hoogstens 400 MB/);
  });

  test("liegt het over zijn grootte, dan is het beschadigd", () => {
    expect(zin(metMaat(nullen, "xl/bom.xml", 24, 1000))).toMatch(
      /“xl\/bom.xml” van het bestand is beschadigd/,
    );
  });

  test("en dan houdt het uitpakken na de eerste stap op", () => {
    const trek = trekker(1);
    const ruis = Uint8Array.from({ length: 300_000 }, () => trek(256));
    const leugen = metMaat(zipSync({ "xl/bom.xml": ruis }), "xl/bom.xml", 24, 1000);
    const [bom] = leesZip(leugen) as [Zipdeel];
    const push = jest.spyOn(Inflate.prototype, "push");
    try {
      expect(() => pakUit(bom)).toThrow(/beschadigd/);
      // Van de ingepakte bytes (veel meer dan één stap) is alleen de eerste stap van 64 kB gelezen.
      expect(bom.ingepakt.length).toBeGreaterThan(3 * 65_536);
      expect(push.mock.calls.map(([stuk]) => stuk.length)).toEqual([65_536]);
    } finally {
      push.mockRestore();
    }
  });

  test("een fout controlegetal is een beschadigd onderdeel, ook als het alleen meegaat", () => {
    expect(zin(metMaat(bron, "customXml/item1.xml", 16, 1))).toMatch(/customXml\/item1.xml/);
  });

  test("versleuteld of onbekend ingepakt", () => {
    const vlag = Uint8Array.from(bron);
    const kijk = new DataView(vlag.buffer);
    for (let i = 0; i < vlag.length - 46; i++)
      if (kijk.getUint32(i, true) === 0x02014b50)
        kijk.setUint16(i + 8, kijk.getUint16(i + 8, true) | 1, true);
    expect(zin(vlag)).toMatch(/wachtwoord/);
  });
});

test("voorvoegsels zoals Open XML SDK ze schrijft (x:worksheet) gaan goed, ook in wat erbij komt", () => {
  const metX = (xml: string) =>
    xml
      .replace(/<(\/?)(?![?!]|[\w]+:)([A-Za-z]\w*)/g, "<$1x:$2")
      .replace(/xmlns="([^"]*spreadsheetml[^"]*)"/, 'xmlns:x="$1"')
      .replace(/ r:id=/g, " r:id=");
  const paden = [
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
    "xl/tables/table1.xml",
    "xl/metadata.xml",
  ];
  const voor = metDelen(bron, (d) => Object.fromEntries(paden.map((p) => [p, metX(d[p] as string)])));
  const { bestand, verslag } = deelWerkmap(voor, keuzes);
  expect(verslag.omgezet.length).toBe(deelWerkmap(bron, keuzes).verslag.omgezet.length);
  const na = delen(bestand as Uint8Array);
  expect(na["xl/workbook.xml"]).toMatch(/<x:sheet name="WMO-normen" sheetId="8" r:id="rIdWmo1"\/>/);
  expect(na["xl/workbook.xml"]).toMatch(/<x:definedName name="WMO_HO_band">/);
  expect(na["xl/worksheets/sheet1.xml"]).toMatch(/<x:c r="B3"><x:f>IF\(OR\(A3=0/);
  expect(na["xl/styles.xml"]).not.toMatch(/<(?!\/?x:|\?)/);
});

test("een verwijzing naar een andere werkmap is niet na te rekenen, en vraagt dus akkoord", () => {
  const extern = alsWerkmap(
    rijkeDelen(['<c r="A30"><f>_xldudf_WMO_BANDBREEDTE([1]Blad!$A$1)</f><v>3</v></c>']),
  );
  expect(deelWerkmap(extern, { datum: "2024-07-01" })).toMatchObject({
    bestand: undefined,
    verslag: { onbewezen: [{ cel: "A30", zin: expect.stringContaining("andere werkmap") as string }] },
  });
  const { bestand } = deelWerkmap(extern, keuzes);
  expect(leesWaarden(bestand as Uint8Array).Invoer?.A30).toBe(3);
});

test("cellen zonder adres, rijen zonder nummer en regeleinden van Windows tellen goed", () => {
  const kaal = metDelen(bron, (d) => ({
    "xl/worksheets/sheet2.xml": (d["xl/worksheets/sheet2.xml"] as string)
      .replace(/ r="[A-Z]*\d+"/g, "")
      .replace("</row>", '\r\n<c\r\n s="1"><f>WMO.BANDBREEDTE(A1/5)</f></c></row>'),
  }));
  const { bestand } = deelWerkmap(kaal, keuzes);
  expect(leesWaarden(bestand as Uint8Array)["O'Brien & Zn"]?.D1).toBe(3);
});

test("een beschadigd of vreemd bestand laat het programma nooit vastlopen of crashen", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bron.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.option(fc.nat(bron.length), { nil: undefined, freq: 4 }),
      (bytes, lengte) => {
        const kapot = Uint8Array.from(bron.subarray(0, lengte ?? bron.length));
        for (const [plaats, waarde] of bytes) if (plaats < kapot.length) kapot[plaats] = waarde;
        heelOfNiet(kapot);
      },
    ),
    { numRuns: rondes(30), seed: 20240701 },
  );
});

test("ook met rommel midden in de onderdelen zelf", () => {
  const onderdelen = unzipSync(bron);
  const paden = [
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
    "xl/styles.xml",
    "xl/tables/table1.xml",
  ];
  const rommel = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "<",
      ">",
      "&",
      "<f>",
      "</c>",
      '"',
      "WMO.NORM(",
      "_xldudf_WMO_X(",
      "#REF!",
      "{",
      "$A$0",
      "\0",
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...paden),
      fc.double({ min: 0, max: 1, noNaN: true }),
      rommel,
      fc.nat(30),
      (pad, waar, stuk, weg) => {
        const tekst = new TextDecoder().decode(onderdelen[pad]);
        const plaats = Math.floor(waar * tekst.length);
        const nieuw = tekst.slice(0, plaats) + stuk + tekst.slice(plaats + weg);
        heelOfNiet(zipSync({ ...onderdelen, [pad]: strToU8(nieuw) }, { level: 1 }));
      },
    ),
    { numRuns: rondes(40), seed: 20240701 },
  );
});

/** Er komt een leesbaar bestand uit, of een verslag zonder bestand, of één zin. */
function heelOfNiet(bytes: Uint8Array): void {
  for (const doe of [deelWerkmap, herstelWerkmap])
    try {
      const { bestand } = doe(bytes, keuzes);
      if (bestand !== undefined) expect(Object.keys(delen(bestand))).toContain("xl/workbook.xml");
    } catch (fout) {
      if (!(fout instanceof Bestandsfout)) throw fout;
      expect(fout.message).toMatch(/^[^\n]+\.$/);
    }
}
