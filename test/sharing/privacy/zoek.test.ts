import { zoekPersoonsgegevens } from "../../../src/sharing/privacy/zoek";
import type { Vondst } from "../../../src/sharing/privacy/vondst";
import { begrotingDuiven } from "../../../src/plans/begroting/voorbeelden";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { alsWerkmap, rijkeDelen } from "../../hulp/rijkwerkmap";
import { allesDelen, alsBestand, eenBlad, MENSEN, type Waarde } from "./hulp/privacywerkmap";

/** "bsn B2:B7", per vondst. */
const kort = (vondsten: readonly Vondst[]) =>
  vondsten.map((v) => `${v.soort} ${v.plaats.cel ?? v.plaats.bereik ?? v.plaats.naam ?? v.plaats.deel}`);
const inBlad = (rijen: readonly (readonly Waarde[])[]) => kort(zoekPersoonsgegevens(eenBlad(rijen)));
const goedeBsns = MENSEN.map((m) => m.bsn);

describe("BSN in een kolom", () => {
  test("onder de kop BSN telt elk nummer, ook met een tikfout", () => {
    expect(
      inBlad([
        ["BSN", "x"],
        [123456782, 1],
        [123456781, 2],
      ]),
    ).toEqual(["bsn A2:A3"]);
  });
  test("zonder kop als bijna alle nummers aan de elfproef voldoen", () => {
    expect(inBlad(goedeBsns.map((b, i) => [b, i]))).toEqual(["bsn A1:A6"]);
    expect(inBlad(goedeBsns.slice(0, 3).map((b) => [b]))).toEqual([]);
  });
  test("ook als tekst met punten, en onder een kop die iets anders zegt", () => {
    const metPunten = goedeBsns.map((b) => [String(b).replace(/(\d{3})(\d{3})(\d{3})/, "$1.$2.$3")]);
    expect(inBlad([["relatienummer"], ...metPunten])).toEqual(["bsn A2:A7"]);
  });
  test("één nummer alleen met een aanwijzing: een label ernaast of in de tekst", () => {
    expect(inBlad([[123456782]])).toEqual([]);
    expect(inBlad([["bedrag", 123456782]])).toEqual([]);
    expect(inBlad([["BSN:", 123456782]])).toEqual(["bsn B1"]);
    expect(inBlad([["zie BSN 123456782"]])).toEqual(["bsn A1"]);
  });
  test("een kolom bedragen of volgnummers is er geen", () => {
    const rij = (n: number) => Array.from({ length: 60 }, (_, i) => [n + i]);
    expect(inBlad([["bedrag"], ...rij(123456000)])).toEqual([]);
    expect(inBlad(rij(100000000))).toEqual([]);
    // Een bedrag dat toevallig klopt en zich herhaalt.
    expect(inBlad(Array.from({ length: 10 }, () => [123456782]))).toEqual([]);
  });
});

describe("namen en geboortedatums", () => {
  const mensen = MENSEN.map(({ naam, dag }): Waarde[] => [naam, { datum: dag }]);
  test("zonder kop: een kolom namen naast datums die jaren uiteenlopen", () => {
    expect(inBlad(mensen)).toEqual(["naam A1:A6", "geboortedatum B1:B6"]);
  });
  test("een tabel van alleen teksten: onder de koppen staan gegevens, en niet elke rij is een rij met koppen", () => {
    const rijen = ["Fatma", "Jan", "Els", "Piet", "Truus", "Ahmed"].map((n) => [n, "Ede", "Lindelaan"]);
    const voornamen = inBlad([["Voornaam", "Woonplaats", "Straat"], ...rijen]);
    expect(voornamen).toEqual(expect.arrayContaining(["naam A2:A7"]));
  });
  test("namen naast de datums van één jaar: geen geboortedatum", () => {
    const ditJaar = MENSEN.map(({ naam }, i): Waarde[] => [naam, { datum: 45300 + i }]);
    expect(inBlad([["Naam cliënt", "datum"], ...ditJaar])).toEqual(["naam A2:A7"]);
  });
  test("een ingangsdatum naast een naam is geen geboortedatum", () => {
    expect(inBlad([["Naam cliënt", "Ingangsdatum"], ...mensen])).toEqual(["naam A2:A7"]);
  });
  test("onder de kop Naam staan ook producten; dan tellen alleen namen", () => {
    expect(
      inBlad([
        ["Naam", "Prijs"],
        ["Schoonmaak", 1],
        ["Ondersteuning", 2],
        ["Vervoer", 3],
      ]),
    ).toEqual([]);
    expect(
      inBlad([
        ["Naam", "Prijs"],
        ["Jan Jansen", 1],
        ["Petra de Vries", 2],
      ]),
    ).toEqual(["naam A2:A3"]);
    expect(
      inBlad([
        ["Naam", "BSN"],
        ["Jansen", 123456782],
      ]),
    ).toEqual(["naam A2", "bsn B2"]);
  });
  test("een formulier met labels voor de waarden", () => {
    expect(
      inBlad([
        ["Naam:", "Jan Jansen"],
        ["Geboortedatum:", { datum: 15047 }],
        ["Product:", "Hulp"],
      ]),
    ).toEqual(["naam B1", "geboortedatum B2"]);
  });
  test("na een lege rij met nieuwe koppen begint een andere tabel", () => {
    expect(inBlad([["Achternaam", "x"], ["Jansen", 1], [], ["Product", "Prijs"], ["Vervoer", 3]])).toEqual([
      "naam A2",
    ]);
  });
});

describe("een rij per cliënt", () => {
  const rijen = (n: number, kop: string) => [
    [kop, "minuten"],
    ...Array.from({ length: n }, (_, i) => [`p${i}`, 100 + i]),
  ];
  test("vanaf vijf verschillende cliënten naast minuten", () => {
    expect(inBlad(rijen(5, "pseudoniem"))).toEqual(["clientrijen A2:A6"]);
    expect(inBlad(rijen(4, "pseudoniem"))).toEqual([]);
    expect(inBlad(rijen(9, "product"))).toEqual([]);
    const vier = [...rijen(4, "pseudoniem"), ["p3", 1], ["p3", 2]];
    expect(inBlad(vier)).toEqual([]);
    expect(inBlad([...vier, ["p4", 3]])).toEqual(["clientrijen A2:A8"]);
  });
  test("zonder minuten ernaast niet, en vijf keer dezelfde ook niet", () => {
    expect(inBlad([["toewijzingsnummer"], ...Array.from({ length: 9 }, (_, i) => [i])])).toEqual([]);
    expect(
      inBlad([["toewijzingsnummer", "minuten"], ...Array.from({ length: 9 }, (_, i) => [7, i])]),
    ).toEqual([]);
  });
});

test("postcode en huisnummer naast elkaar; alleen een postcode of een jaartal niet", () => {
  expect(inBlad([["6921 AB", 12]])).toEqual(["adres A1"]);
  expect(
    inBlad([
      ["Postcode", "plaats"],
      ["6921 AB", "Duiven"],
    ]),
  ).toEqual([]);
  expect(inBlad([["2024 HO", 12]])).toEqual([]);
  expect(
    inBlad([
      ["Postcode", "Huisnummer"],
      ["2024 HO", 12],
    ]),
  ).toEqual(["adres A2"]);
  expect(
    inBlad([
      ["Straat", "x"],
      ["Kerkstraat", 1],
    ]),
  ).toEqual(["adres A2"]);
  expect(
    inBlad([
      ["Straat", "x"],
      ["Kerkstraat", "laag"],
    ]),
  ).toEqual([]);
  expect(
    inBlad([
      ["Adres", "x"],
      ["Kerkstraat 12", 1],
    ]),
  ).toEqual(["adres A2"]);
});

test("een verborgen blad, kolom of rij staat erbij", () => {
  const rijen = [
    ["mail", "x"],
    ["a@b.nl", 1],
  ] as const;
  const verborgen = (bytes: Uint8Array) => zoekPersoonsgegevens(bytes).map((v) => v.verborgen);
  expect(verborgen(eenBlad(rijen))).toEqual([false]);
  expect(verborgen(eenBlad(rijen, { state: "hidden" }))).toEqual([true]);
  expect(verborgen(eenBlad(rijen, { state: "veryHidden" }))).toEqual([true]);
  expect(verborgen(eenBlad(rijen, { voor: '<cols><col min="1" max="1" hidden="1"/></cols>' }))).toEqual([
    true,
  ]);
  expect(verborgen(eenBlad(rijen, { voor: '<cols><col min="2" max="9" hidden="1"/></cols>' }))).toEqual([
    false,
  ]);
});

test("elke plek van een werkmap waar iets kan staan", () => {
  const vondsten = zoekPersoonsgegevens(alsBestand(allesDelen()));
  const per = (deel: RegExp) =>
    [...new Set(vondsten.filter((v) => deel.test(v.plaats.deel)).map((v) => v.soort))].sort();
  expect(per(/sheet1\.xml$/)).toEqual([
    "adres",
    "bsn",
    "clientrijen",
    "email",
    "geboortedatum",
    "iban",
    "naam",
    "telefoon",
  ]);
  expect(vondsten.filter((v) => v.plaats.blad === "Overzicht").map((v) => v.plaats.cel)).toEqual(["A6"]);
  expect(per(/sheet2\.xml$/)).toEqual(["naam"]);
  expect(per(/sharedStrings/)).toEqual(["email", "naam", "telefoon"]);
  expect(per(/comments1/)).toEqual(["auteur", "bsn", "geboortedatum", "naam", "telefoon"]);
  expect(per(/threadedComment1/)).toEqual(["telefoon"]);
  expect(per(/persons/)).toEqual(["auteur"]);
  expect(per(/workbook\.xml$/)).toEqual(["email", "pad", "telefoon"]);
  expect(per(/sheet1\.xml\.rels/)).toEqual(["email"]);
  expect(per(/drawing1\.xml$/)).toEqual(["email"]);
  expect(per(/chart1/)).toEqual(["naam"]);
  expect(per(/pivotCacheDefinition1\.xml$/)).toEqual(["auteur", "bsn", "naam"]);
  expect(per(/externalLink1\.xml$/)).toEqual(["naam"]);
  expect(per(/externalLink1\.xml\.rels/)).toEqual(["pad"]);
  expect(per(/connections/)).toEqual(["inlog", "pad"]);
  expect(per(/webextension1/)).toEqual(["telefoon"]);
  expect(per(/customXml/)).toEqual(["bsn"]);
  expect(per(/core\.xml/)).toEqual(["auteur", "email"]);
  expect(per(/app\.xml/)).toEqual(["auteur"]);
  expect(per(/custom\.xml/)).toEqual(["eigenschap"]);
  expect(per(/\.bin$/)).toEqual(["onleesbaar"]);
  expect(per(/table1|styles|Content_Types|vmlDrawing/)).toEqual([]);
});

test("veel gegevens in een kolom zijn één vondst, en het gegeven zelf staat er niet in", () => {
  const vondsten = zoekPersoonsgegevens(alsBestand(allesDelen()));
  const bsn = vondsten.find(
    (v) => v.soort === "bsn" && v.plaats.blad === "Cliënten" && v.plaats.bereik !== undefined,
  );
  expect(bsn).toMatchObject({
    plaats: { bereik: "B2:B7" },
    aantal: 6,
    uitwegen: ["verwijder", "pseudoniem"],
  });
  const alles = JSON.stringify(vondsten).toLowerCase();
  for (const geheim of [
    ...MENSEN.map((m) => m.naam.toLowerCase()),
    ...MENSEN.map((m) => String(m.bsn)),
    "karin@",
    "0612345",
    "12345678",
    "0417",
  ])
    expect([geheim, alles.includes(geheim)]).toEqual([geheim, false]);
});

test("een UTF-16-deel van een programma wordt als tekst gelezen; is daar niets in, dan staat het als onleesbaar", () => {
  const utf16 = (t: string) => Uint8Array.from([0xff, 0xfe, ...[...t].flatMap((l) => [l.charCodeAt(0), 0])]);
  const met = (t: string) =>
    kort(zoekPersoonsgegevens(alsBestand({ ...allesDelen(), "customXml/item1.xml": utf16(t) }))).filter((k) =>
      /customXml/.test(k),
    );
  expect(met('<?xml version="1.0" encoding="utf-16"?><a>bel 06-12345678</a>')).toEqual([
    "telefoon customXml/item1.xml",
  ]);
  expect(met('<?xml version="1.0" encoding="utf-16"?><a>niets</a>')).toEqual([
    "onleesbaar customXml/item1.xml",
  ]);
});

test("in onze eigen begroting en in een werkmap vol functies staat niets", () => {
  for (const werkmap of [drukWerkmap(uitgerekend(begrotingDuiven())), alsWerkmap(rijkeDelen())])
    expect(zoekPersoonsgegevens(werkmap).filter((v) => v.soort !== "onleesbaar")).toEqual([]);
}, 60_000);
