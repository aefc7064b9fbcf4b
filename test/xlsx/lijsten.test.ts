import { deelWerkmap } from "../../src/sharing/deel";
import { stijlenErbij } from "../../src/sharing/schrijven/stijlen";
import { achteraan, lijstplaats, type Lijstplaats } from "../../src/xlsx/bestand/lijst";
import { vervang } from "../../src/xlsx/bestand/vervang";
import { loopXml } from "../../src/xlsx/bestand/xml";
import { metAttribuut } from "../../src/xlsx/bestand/xmltag";
import { googlewerkmap, type Schrijfwijze } from "../hulp/googlewerkmap";
import { delen, leesCellen } from "../hulp/xlsx-lezen";

/** Zet iets achteraan in de eerste lijst met deze naam. */
function met(xml: string, naam: string, erbij: string, aantal = 0): string {
  const bytes = new TextEncoder().encode(xml);
  let lijst: Lijstplaats | undefined;
  loopXml(bytes, "proef.xml", {
    open: (tag) => void (tag.naam === naam && (lijst = lijstplaats(tag))),
    sluit: (n, begin) => void (n === naam && lijst && (lijst = { ...lijst, slot: begin })),
  });
  return new TextDecoder().decode(vervang(bytes, achteraan(bytes, lijst as Lijstplaats, erbij, aantal)));
}

test.each([
  ["<a><l/></a>", "<a><l><k/></l></a>"],
  ["<a><l /></a>", "<a><l><k/></l></a>"],
  ["<a><l></l></a>", "<a><l><k/></l></a>"],
  ["<a><l><j/></l></a>", "<a><l><j/><k/></l></a>"],
  ['<a><l count="0"/></a>', '<a><l count="1"><k/></l></a>'],
  ["<a><l x='1' count='2'><j/><j/></l></a>", "<a><l x='1' count='3'><j/><j/><k/></l></a>"],
  ["<x:a><x:l/></x:a>", "<x:a><x:l><k/></x:l></x:a>"],
  ["\uFEFF<a>é<l/></a>", "\uFEFF<a>é<l><k/></l></a>"],
])("%s wordt %s", (voor, na) => expect(met(voor, "l", "<k/>", 1)).toBe(na.replace("\uFEFF", "")));

test("wie niets toevoegt, verandert niets", () =>
  expect(met('<a><l count="0"/></a>', "l", "", 0)).toBe('<a><l count="0"/></a>'));

test.each([
  ['<c r="A1" s="1"/>', "2", '<c r="A1" s="2"/>'],
  ["<c r='A1' s='1'>", "2", `<c r='A1' s="2">`],
  ['<c r="A1">', "2", '<c r="A1" s="2">'],
  ['<c s = "1" r="A1"/>', undefined, '<c r="A1"/>'],
])("%s met s %s", (tag, waarde, uit) => expect(metAttribuut(tag, "s", waarde)).toBe(uit));

const wijzen: Record<string, Schrijfwijze> = {
  "zoals Google": {},
  "met voorvoegsel": { voor: "x:" },
  "met enkele aanhalingstekens": { enkeleAanhalingstekens: true },
  "met een BOM": { bom: true },
  "met CDATA": { cdata: true },
  "zonder adressen": { zonderR: true },
  "zonder cellStyleXfs": { zonderCelstijlen: true },
  "zonder lijst van namen": { zonderNamen: true },
  "met lege stijlen": { legeStijlen: true },
  "alles tegelijk": {
    voor: "x:",
    enkeleAanhalingstekens: true,
    bom: true,
    cdata: true,
    zonderR: true,
    zonderCelstijlen: true,
  },
};

test.each(Object.entries(wijzen))(
  "delen van een werkmap %s: namen in de lijst, alles op zijn plaats",
  (_, wijze) => {
    const { bestand, verslag } = deelWerkmap(googlewerkmap(wijze), { datum: "2024-07-01" });
    expect(verslag.omgezet).toHaveLength(1);
    const na = delen(bestand as Uint8Array);
    const voor = wijze.voor ?? "";
    const kaal = (na["xl/workbook.xml"] ?? "").replace(/'/g, '"');
    // Eén lijst van namen, met elke naam erin en geen erbuiten.
    const [lijst, ...meer] =
      kaal.match(new RegExp(`<${voor}definedNames>.*</${voor}definedNames>`, "g")) ?? [];
    expect(meer).toEqual([]);
    expect((lijst?.match(/definedName /g) ?? []).length).toBeGreaterThan(5);
    expect((lijst?.match(/definedName /g) ?? []).length).toBe((kaal.match(/definedName /g) ?? []).length);
    expect(kaal.match(/fullCalcOnLoad/g)?.length ?? 0).toBeLessThanOrEqual(1);
  },
);

test("de waarden van een werkmap zonder adressen blijven op hun plaats", () => {
  const { bestand } = deelWerkmap(googlewerkmap({ zonderR: true }), { datum: "2024-07-01" });
  expect(leesCellen(bestand as Uint8Array).Blad1?.B1).toMatchObject({ waarde: 3 });
});

test("zonder cellStyleXfs wijst onze opmaak nergens naar, en met wel", () => {
  const stijlen = (wijze: Schrijfwijze) => {
    const bytes = new TextEncoder().encode(delen(googlewerkmap(wijze))["xl/styles.xml"] ?? "");
    const erbij = stijlenErbij(bytes, "xl/styles.xml");
    erbij.boek.nummer({ stijl: "titel" });
    const xml = new TextDecoder().decode(vervang(bytes, erbij.vervangingen()));
    return xml.slice(xml.indexOf("<cellXfs"), xml.indexOf("</cellXfs>"));
  };
  expect(stijlen({ zonderCelstijlen: true })).not.toContain("xfId");
  expect(stijlen({})).toContain('<cellXfs count="3">');
  expect(stijlen({}).match(/xfId="0"/g)).toHaveLength(3);
});
