import fc from "fast-check";
import { leesBytes, uitCsv } from "../../src/tabellen/csv";
import { leesGescheiden, uitKlembord } from "../../src/tabellen/gescheiden";
import { uitHtmlrijen } from "../../src/tabellen/html";
import { tekstVan, type Tabel } from "../../src/tabellen/tabel";

const teksten = (tabel: Tabel) => tabel.rijen.map((rij) => rij.cellen.map(tekstVan));

test.each<[string, string, string[][]]>([
  [
    "Windows-regels en een lege laatste regel",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "een regeleinde in een cel (Alt+Enter)",
    '"Aantal\ncliënten"\tb\nc\td',
    [
      ["Aantal\ncliënten", "b"],
      ["c", "d"],
    ],
  ],
  ["een tab in een cel", '"a\tb"\tc', [["a\tb", "c"]]],
  ["een verdubbeld aanhalingsteken", '"zegt ""ja"""\tb', [['zegt "ja"', "b"]]],
  [
    "een aanhalingsteken dat nergens sluit",
    '"5 inch\tb\nc\td',
    [
      ['"5 inch', "b"],
      ["c", "d"],
    ],
  ],
  ["tekst na het sluiten", '"a" b\tc', [['"a" b', "c"]]],
  ["lege cellen en een lege rij ertussen", "a\t\tc\n\n\t\tx", [["a", "", "c"], [""], ["", "", "x"]]],
  ["lege rijen achteraan", "a\tb\n\t\n\n", [["a", "b"]]],
])("%s", (_, tekst, cellen) => {
  expect(leesGescheiden(tekst, "\t")).toEqual(cellen);
});

test("wet: wat volgens RFC 4180 geschreven is, leest als dezelfde cellen", () => {
  const schrijf = (cel: string, teken: string) =>
    cel.includes(teken) || /["\n]/.test(cel) ? `"${cel.replace(/"/g, '""')}"` : cel;
  const cel = fc.string({ unit: fc.constantFrom(...'ab 1,;\t"\n.'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cel, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(";", "\t", ","),
      (rijen, teken) => {
        // Een laatste rij zonder inhoud is een regeleinde achteraan.
        fc.pre((rijen.at(-1) ?? []).some((c) => c.trim() !== ""));
        const tekst = rijen.map((r) => r.map((c) => schrijf(c, teken)).join(teken)).join("\r\n");
        expect(leesGescheiden(tekst, teken)).toEqual(rijen);
      },
    ),
  );
});

test("lange tekst met losse aanhalingstekens blijft te lezen", () => {
  // Elke cel begint met een aanhalingsteken dat niet sluit.
  const tekst = '"x y\t'.repeat(200_000);
  expect(leesGescheiden(tekst, "\t")[0]).toHaveLength(200_001);
});

test.each([
  ["een puntkomma, zoals Excel in Nederland", "Jaar;Bedrag\n2024;1.234,5\n2025;2,5", ["2024", "1.234,5"]],
  ["een komma", "Jaar,Bedrag\n2024,1234.5\n2025,2.5", ["2024", "1234.5"]],
  ["een tab", "Jaar\tBedrag\n2024\t1,5", ["2024", "1,5"]],
  ["een regel sep=", "sep=|\nJaar|Bedrag\n2024|1;5", ["2024", "1;5"]],
  ["een BOM", "\uFEFFJaar;Bedrag\n2024;1", ["2024", "1"]],
  ["een komma in elke cel, en een puntkomma ertussen", "a;b\n1,5;2,5\n3,5;4,5", ["1,5", "2,5"]],
])("CSV met %s", (_, tekst, rij) => {
  expect(teksten(uitCsv(tekst))[1]).toEqual(rij);
  expect(teksten(uitCsv(tekst))[0]?.[0]).not.toContain("\uFEFF");
});

test("bytes: UTF-8, UTF-16 met een BOM, en Windows-1252 zoals Excel een CSV bewaart", () => {
  const tekst = "Cliënten;€ 5";
  expect(leesBytes(new TextEncoder().encode(tekst))).toBe(tekst);
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...tekst].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  expect(leesBytes(utf16)).toBe(tekst);
  // Cliënten;€ 5 in Windows-1252: ë is EB, € is 80.
  const windows = new Uint8Array([0x43, 0x6c, 0x69, 0xeb, 0x6e, 0x74, 0x65, 0x6e, 0x3b, 0x80, 0x20, 0x35]);
  expect(leesBytes(windows)).toBe(tekst);
});

test("HTML-cellen over meer rijen en kolommen komen op hun plek", () => {
  const cel = (tekst: string, rijen = 1, kolommen = 1, loopt = false) => ({ tekst, rijen, kolommen, loopt });
  const tabel = uitHtmlrijen([
    { verborgen: false, cellen: [cel("a", 2), cel("b", 1, 2), cel("c")] },
    { verborgen: true, cellen: [cel("d"), cel("e"), cel("f", 5)] },
  ]);
  expect(teksten(tabel)).toEqual([
    ["a", "b", "", "c"],
    ["", "d", "e", "f"],
  ]);
  expect(tabel.samengevoegd).toEqual([
    { rij: 0, kolom: 0, rijen: 2, kolommen: 1 },
    { rij: 0, kolom: 1, rijen: 1, kolommen: 2 },
  ]);
  expect(tabel.rijen[1]?.verborgen).toBe(true);
});

test("van het klembord komt niets anders dan er staat", () => {
  expect(teksten(uitKlembord("1.000-\t01-01-26"))).toEqual([["1.000-", "01-01-26"]]);
});
