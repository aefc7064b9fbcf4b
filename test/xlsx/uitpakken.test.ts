import { strToU8, zipSync } from "fflate";
import { openPakket } from "../../src/xlsx/bestand/pakket";
import { keurGroottes, pakUit } from "../../src/xlsx/bestand/uitpakken";
import { maakVoorraad } from "../../src/xlsx/bestand/voorraad";
import { leesZip } from "../../src/xlsx/bestand/zip-lezen";
import type { Zipdeel } from "../../src/xlsx/bestand/zipdeel";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";

const MB = 1_000_000;
const deel = (grootte: number, ingepakt: number) =>
  ({ naam: "xl/worksheets/sheet1.xml", grootte, ingepakt: new Uint8Array(ingepakt) }) as unknown as Zipdeel;

test("375 kB die 390 MB wordt, wordt geweigerd voordat er iets is uitgepakt", () => {
  expect(() => keurGroottes([deel(390 * MB, 375_000)])).toThrow(
    "De werkmap is 1 MB en wordt uitgepakt 390 MB: bijna alles erin is herhaling. Verwijder in Excel de lege rijen en opmaak onder uw gegevens, en sla opnieuw op.",
  );
  // Ook als het over veel onderdelen is verdeeld.
  expect(() => keurGroottes(Array.from({ length: 60 }, () => deel(MB, 1000)))).toThrow(/herhaling/);
});

test("een groot blad met gewone gegevens, en een klein bestand met veel herhaling, gaan door", () => {
  expect(() => keurGroottes([deel(390 * MB, 8 * MB)])).not.toThrow();
  expect(() => keurGroottes([deel(40 * MB, 40_000)])).not.toThrow();
});

test("een echt zipbestand vol spaties wordt geweigerd bij het openen", () => {
  const bytes = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/worksheets/sheet1.xml": new Uint8Array(60 * MB).fill(0x20),
  });
  expect(() => openPakket(bytes)).toThrow(/herhaling/);
});

test("wie een onderdeel nog eens leest, krijgt wat er al uitgepakt is", () => {
  const pakket = openPakket(alsWerkmap(rijkeDelen()));
  const eerst = pakket.lees("xl/workbook.xml");
  pakket.lees("xl/worksheets/sheet1.xml");
  expect(pakket.lees("xl/workbook.xml")).toBe(eerst);
});

test("in een volle voorraad maakt het oudste plaats, en het nieuwste blijft hoe groot het ook is", () => {
  const voorraad = maakVoorraad(10);
  const wat = () => ["a", "b", "c"].filter((pad) => voorraad.geef(pad) !== undefined);
  voorraad.bewaar("a", new Uint8Array(6));
  voorraad.bewaar("b", new Uint8Array(4));
  expect(wat()).toEqual(["a", "b"]);
  voorraad.bewaar("c", new Uint8Array(5));
  expect(wat()).toEqual(["b", "c"]);
  voorraad.bewaar("a", new Uint8Array(11));
  expect(wat()).toEqual(["a"]);
});

test("onderdelen die dezelfde bytes delen zijn een zipbom: geweigerd bij het lezen van de inhoudsopgave", () => {
  const inhoud = (naam: string) => ({ [naam]: new Uint8Array(MB).fill(0x20) });
  const heel = zipSync({ ...inhoud("xl/a.xml"), ...inhoud("xl/b.xml") });
  expect(leesZip(heel)).toHaveLength(2);
  // Het tweede onderdeel wijst naar de plaats van het eerste.
  const kijk = new DataView(heel.buffer);
  const koppen = [...heel.keys()].filter(
    (i) => i + 46 < heel.length && kijk.getUint32(i, true) === 0x02014b50,
  );
  kijk.setUint32((koppen[1] ?? 0) + 42, kijk.getUint32((koppen[0] ?? 0) + 42, true), true);
  expect(() => leesZip(heel)).toThrow(/beschadigd/);
});

test.each([0, 6])(
  "een byte die onderweg veranderde, valt op aan het controlegetal (ingepakt op stand %i)",
  (level) => {
    const [heel] = leesZip(zipSync({ "xl/a.xml": strToU8("<a>37,20</a>") }, { level: level as 0 | 6 }));
    if (heel === undefined) throw new Error("Er is geen onderdeel.");
    expect(new TextDecoder().decode(pakUit(heel))).toBe("<a>37,20</a>");
    expect(() => pakUit({ ...heel, crc: heel.crc ^ 1 })).toThrow("“xl/a.xml” van het bestand is beschadigd");
  },
);
