import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { Bestandsfout } from "../../../src/xlsx/bestand/weigering";
import { deelWerkmap } from "../../../src/sharing/deel";
import { maakSchoon } from "../../../src/sharing/privacy/schoon";
import { zoekPersoonsgegevens } from "../../../src/sharing/privacy/zoek";
import { metDelen } from "../../hulp/werkmapbytes";
import { delen } from "../../hulp/xlsx-lezen";
import { allesDelen, alsBestand } from "./hulp/privacywerkmap";

const bron = alsBestand(allesDelen());
const zinVan = (doe: () => unknown): string => {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof Bestandsfout) return fout.message;
    throw fout;
  }
  return "";
};
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (tekst: string) => [...tekst].flatMap((t) => [t.charCodeAt(0), 0]);
const met = (pad: string, wijzig: (xml: string) => string) =>
  metDelen(bron, (d) => ({ [pad]: wijzig(d[pad] as string) }));

test.each<[string, Uint8Array]>([
  ["leeg", new Uint8Array()],
  ["tekst", strToU8("minuten;aantal\n1;2")],
  [".xls", Uint8Array.from([...OLE, ...Array.from({ length: 600 }, () => 0)])],
  ["achter een wachtwoord", Uint8Array.from([...OLE, 0, 0, ...utf16("EncryptedPackage")])],
  [".xlsb", zipSync({ "[Content_Types].xml": strToU8("<a/>"), "xl/workbook.bin": strToU8("x") })],
  [".ods", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>") })],
  ["half", bron.subarray(0, bron.length / 2)],
  ["een blad dat niet klopt", met("xl/worksheets/sheet1.xml", (x) => x.replace("</row>", "</rij>"))],
  [
    "DOCTYPE",
    met("xl/workbook.xml", (x) => x.replace("<workbook", '<!DOCTYPE w [<!ENTITY a "b">]><workbook')),
  ],
  ["een andere tekenset", met("xl/workbook.xml", (x) => x.replace("UTF-8", "ISO-8859-1"))],
  ["een blad dat ontbreekt", metDelen(bron, () => ({ "xl/worksheets/sheet2.xml": undefined }))],
  ["een beschadigd onderdeel dat alleen meegaat", metFouteCrc(bron, "customXml/item1.xml")],
])("%s: dezelfde ene zin als bij delen", (_, bytes) => {
  const zin = zinVan(() => zoekPersoonsgegevens(bytes));
  expect(zin).toMatch(/^[^\n]+\.$/);
  expect(zin).toBe(zinVan(() => deelWerkmap(bytes, { datum: "2024-07-01" })));
  expect(zinVan(() => maakSchoon(bytes, { metadata: true, vondsten: [] }))).toBe(zin);
});

/** Zet een ander controlegetal in de inhoudsopgave van het zipbestand. */
function metFouteCrc(xlsx: Uint8Array, naam: string): Uint8Array {
  const uit = Uint8Array.from(xlsx);
  const kijk = new DataView(uit.buffer);
  for (let i = 0; i < uit.length - 46; i++)
    if (
      kijk.getUint32(i, true) === 0x02014b50 &&
      new TextDecoder().decode(uit.subarray(i + 46, i + 46 + naam.length)) === naam
    ) {
      kijk.setUint32(i + 16, 1, true);
      return uit;
    }
  throw new Error(`${naam} staat er niet in`);
}

test("voorvoegsels zoals Open XML SDK ze schrijft (x:worksheet) gaan goed", () => {
  const metX = (xml: string) =>
    xml
      .replace(/<(\/?)(?![?!]|[\w]+:)([A-Za-z]\w*)/g, "<$1x:$2")
      .replace(/xmlns="([^"]*spreadsheetml\/2006[^"]*)"/, 'xmlns:x="$1"');
  const paden = [
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
    "xl/comments1.xml",
  ];
  const voor = metDelen(bron, (d) => Object.fromEntries(paden.map((p) => [p, metX(d[p] as string)])));
  const vondsten = zoekPersoonsgegevens(voor);
  expect(vondsten.length).toBe(zoekPersoonsgegevens(bron).length);
  const { bytes } = maakSchoon(voor, {
    metadata: true,
    vondsten: vondsten
      .filter((v) => v.uitwegen.includes("verwijder"))
      .map((vondst) => ({ vondst, uitweg: "verwijder" as const })),
  });
  expect(delen(bytes)["xl/worksheets/sheet1.xml"]).toContain('<x:c r="B2"/>');
  expect(zoekPersoonsgegevens(bytes).filter((v) => v.uitwegen.includes("verwijder"))).toEqual([]);
});

test("ook met rommel midden in de onderdelen komt er een uitslag of één zin", () => {
  const onderdelen = unzipSync(bron);
  const rommel = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("<", ">", "&", "</c>", '"', "<si>", "06-12345678", "BSN 123456782", "\0", "<f>"),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(onderdelen)),
      fc.double({ min: 0, max: 1, noNaN: true }),
      rommel,
      fc.nat(30),
      (pad, waar, stuk, weg) => {
        const tekst = new TextDecoder().decode(onderdelen[pad]);
        const plaats = Math.floor(waar * tekst.length);
        const bytes = zipSync(
          { ...onderdelen, [pad]: strToU8(tekst.slice(0, plaats) + stuk + tekst.slice(plaats + weg)) },
          { level: 1 },
        );
        const zin = zinVan(() => {
          const vondsten = zoekPersoonsgegevens(bytes);
          const opdracht = vondsten.flatMap((vondst) =>
            vondst.uitwegen.slice(0, 1).map((uitweg) => ({ vondst, uitweg })),
          );
          expect(
            Object.keys(delen(maakSchoon(bytes, { metadata: true, vondsten: opdracht }).bytes)),
          ).toContain("xl/workbook.xml");
        });
        expect(zin).toMatch(/^([^\n]+\.)?$/);
      },
    ),
    { numRuns: 60, seed: 20240701 },
  );
}, 60_000);
