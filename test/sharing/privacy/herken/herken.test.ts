import fc from "fast-check";
import { alsNummer, vindBsn, voldoetAanElfproef } from "../../../../src/sharing/privacy/herken/bsn";
import { beeldVanTekst } from "../../../../src/sharing/privacy/herken/celbeeld";
import { vindEmail } from "../../../../src/sharing/privacy/herken/email";
import { klopt97, vindIban } from "../../../../src/sharing/privacy/herken/iban";
import { alsTelefoon, vindTelefoon } from "../../../../src/sharing/privacy/herken/telefoon";
import { isHuisnummer, isPostcode, vindAdres } from "../../../../src/sharing/privacy/herken/postcode";
import { vindInTekst } from "../../../../src/sharing/privacy/herken/tekst";
import { telRegexstappen } from "../../../hulp/regexstappen";

const kernen = (treffers: readonly { kern: string }[]) => treffers.map((t) => t.kern);

describe("BSN", () => {
  test.each([
    ["123456782", true],
    ["111222333", true],
    ["123456781", false],
    ["123456783", false],
    ["000000000", false],
    ["12345672", true], // 012345672: acht cijfers missen hun voorloopnul
    ["1234567", false],
    ["1234567820", false],
    ["12345678a", false],
  ])("%s voldoet aan de elfproef: %s", (cijfers, verwacht) => {
    expect(voldoetAanElfproef(cijfers)).toBe(verwacht);
  });

  test("van willekeurige nummers van negen cijfers voldoet ongeveer een elfde", () => {
    const nummers = fc.sample(fc.integer({ min: 100_000_000, max: 999_999_999 }), {
      numRuns: 20_000,
      seed: 11,
    });
    const deel = nummers.filter((n) => voldoetAanElfproef(String(n))).length / nummers.length;
    expect(deel).toBeGreaterThan(0.085);
    expect(deel).toBeLessThan(0.097);
  });

  test("wie één cijfer verandert, voldoet niet meer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000_000, max: 999_999_999 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (n, plaats, erbij) => {
          const cijfers = String(n).padStart(9, "0");
          fc.pre(voldoetAanElfproef(cijfers));
          const ander = [...cijfers];
          ander[plaats] = String((Number(ander[plaats]) + erbij) % 10);
          return !voldoetAanElfproef(ander.join(""));
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });

  test.each([
    ["123456782", "123456782"],
    ["123.456.782", "123456782"],
    ["1234 56 782", "123456782"],
    ["1234.56.782", "123456782"],
    [" 12345672 ", "012345672"],
    ["123.456,78", undefined],
    ["123.456 782", undefined],
    ["1234567890", undefined],
    ["A123456782", undefined],
  ])("%s als nummer: %s", (tekst, verwacht) => {
    expect(alsNummer(tekst)).toBe(verwacht);
  });

  test("in een tekst telt het alleen met de elfproef en een aanwijzing vlak ervoor", () => {
    expect(kernen(vindBsn("BSN 123456782 en sofinummer: 1112.22.333"))).toEqual(["123456782", "111222333"]);
    expect(vindBsn("bedrag 123456782")).toEqual([]);
    expect(vindBsn("BSN 123456781")).toEqual([]);
    expect(vindBsn(`BSN volgt nog; ${"x ".repeat(30)}factuur 123456782`)).toEqual([]);
    expect(vindBsn("BSN 123456782,50")).toEqual([]);
  });
});

describe("IBAN", () => {
  test("met en zonder spaties, in een zin, ook van een ander land", () => {
    const tekst = "NL91ABNA0417164300 of nl91 abna 0417 1643 00 per maand; BE68 5390 0754 7034.";
    expect(kernen(vindIban(tekst))).toEqual(["NL91ABNA0417164300", "NL91ABNA0417164300", "BE68539007547034"]);
  });
  test.each([
    "NL91ABNA0417164301",
    "NL90ABNA0417164300",
    "XNL91ABNA0417164300",
    "NL91ABNA04171643001",
    "NL91 0417 1643 00",
  ])("%s is er geen", (tekst) => expect(vindIban(tekst)).toEqual([]));
  test("van willekeurige nummers klopt ongeveer één op de 97", () => {
    const nummers = fc.sample(fc.integer({ min: 10 ** 9, max: 10 ** 10 - 1 }), { numRuns: 10_000, seed: 3 });
    const goed = nummers.filter((n) => klopt97(`NL91ABNA${n}`)).length;
    expect(goed).toBeGreaterThan(70);
    expect(goed).toBeLessThan(140);
  });
});

describe("e-mail", () => {
  test("in een zin, tussen haken en achter elkaar", () => {
    const tekst = "Mail (Jan.Jansen@Gemeente.nl), a+b@sub.voorbeeld.org. of UID=k@x.nl;y@z.co";
    expect(kernen(vindEmail(tekst))).toEqual([
      "jan.jansen@gemeente.nl",
      "a+b@sub.voorbeeld.org",
      "k@x.nl",
      "y@z.co",
    ]);
  });
  test.each([
    "=@WMO.BANDBREEDTE(A1)",
    "5 @ 3 euro",
    "@voorbeeld.nl",
    "jan@",
    "jan@localhost",
    "jan@-x.nl",
    "jan@x.1",
  ])("%s is er geen", (tekst) => expect(vindEmail(tekst)).toEqual([]));
});

describe("telefoon", () => {
  test.each([
    "06-12345678",
    "0612345678",
    "+31 6 12345678",
    "0031612345678",
    "(026) 361 23 45",
    "026-3612345",
    "+31 (0)26 361 2345",
  ])("%s", (tekst) => {
    const [treffer] = vindTelefoon(`bel ${tekst}.`);
    expect(treffer?.kern).toBe(alsTelefoon(tekst));
    expect(treffer?.kern).toMatch(/^0\d{9}$/);
  });
  test.each([
    "0000000000",
    "00-12345678",
    "006-1234567",
    "06-1234567",
    "06-123456789",
    "1206-12345678",
    "0123456789",
    "2024-0612345678",
    "{0612345678-ab}x06-12345678",
  ])("%s is er geen", (tekst) => expect(vindTelefoon(tekst).filter((t) => t.begin === 0)).toEqual([]));
  test("tien kale cijfers die geen 06 zijn, alleen met een woord ervoor", () => {
    expect(vindTelefoon("dossier 0263612345")).toEqual([]);
    expect(kernen(vindTelefoon("telefoon 0263612345"))).toEqual(["0263612345"]);
  });
});

describe("adres", () => {
  test.each([
    "6921 AB 12",
    "6921AB, 12-a",
    "Kerkstraat 12, 6921 AB Duiven",
    "Laan van de Vrede 3a 6921AB",
    "Dorpsstraat 8, 2024 HO",
  ])("%s", (tekst) => expect(vindAdres(tekst)).toHaveLength(1));
  test.each([
    "6921 AB",
    "Begroting 2024 HO 12 maanden",
    "2024 HO 12",
    "6921 ab 12",
    "6921 ABC 12",
    "1234 EN 12,50",
    "0123 AB 4",
    "16921 AB 4",
  ])("%s is er geen", (tekst) => expect(vindAdres(tekst)).toEqual([]));
  test("een losse postcode en een los huisnummer", () => {
    expect(["6921 AB", "6921ab", "0921 AB", "6921 A"].map(isPostcode)).toEqual([true, true, false, false]);
    expect(["12", "12a", "12-2", "012", "123456", "12,5", "acht"].map(isHuisnummer)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test("wat een rekeningnummer is, is niet ook een telefoonnummer; niets overlapt", () => {
  const tekst =
    "dhr. Jansen, geb. 3-4-1950, BSN 123456782, 06-12345678, NL91 ABNA 0417 1643 00, j@x.nl, Kerkweg 1, 6921 AB";
  const treffers = vindInTekst(tekst);
  expect(treffers.map((t) => t.soort)).toEqual([
    "naam",
    "geboortedatum",
    "bsn",
    "telefoon",
    "iban",
    "email",
    "adres",
  ]);
  treffers.forEach((t, i) => expect(t.begin).toBeGreaterThanOrEqual(treffers[i - 1]?.eind ?? 0));
});

/** Stukken die op het begin van een gegeven lijken en het niet zijn: daar zoekt een patroon het langst door. */
const BIJNA = [
  "a-b.",
  "06-",
  "1234 ",
  "Jan ",
  "@a.",
  "a@",
  "NL91ABNA",
  "Mevr. ",
  "geb. 1-",
  "a'b c ",
  "Mevr. Aa-",
  "-Aa",
  "-aa",
  "Aa ",
  "A.",
  "van ",
  "Aa van ",
  "Aa-",
  "Aa-van-",
  "bsn ",
  "burgerservice",
  "geboren ",
  "naam ",
  "1",
  "a",
  " ",
];

/** Wat aan een cel te zien is; elk lid zoekt pas als het gevraagd wordt. */
const LEDEN = ["treffers", "kop", "naam", "nummer", "dag", "postcode"] as const;

describe("zoeken in een tekst kost werk naar de lengte", () => {
  test.each(BIJNA)("een lange tekst van %j: elk teken wordt een vast aantal keren bekeken", (stuk) => {
    for (const lang of [1_000, 8_000]) {
      const tekst = stuk.repeat(lang / stuk.length);
      expect(telRegexstappen(() => vindInTekst(`${tekst} 1234@`)) / tekst.length).toBeLessThan(60);
    }
  });

  test.each(BIJNA)("een cel met %j, aan het einde mis: ook zij kost niet meer als zij langer is", (stuk) => {
    for (const begin of ["", "Aa", "A"])
      for (const lang of [15, 30, 44, 59]) {
        const tekst = `${(begin + stuk.repeat(60)).slice(0, lang)}!`;
        const stappen = telRegexstappen(() => {
          const beeld = beeldVanTekst(tekst);
          for (const lid of LEDEN) void beeld[lid];
        });
        expect([tekst, stappen / tekst.length < 200]).toEqual([tekst, true]);
      }
  });
});
