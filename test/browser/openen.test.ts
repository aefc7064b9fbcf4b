import { bewaarInBestand } from "../../src/browser/open/bewaar";
import { openInRooster } from "../../src/browser/open/open";
import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import { vakOp } from "../../src/browser/rooster/vak";
import { installeer } from "../../src/engine/installeer";
import type { Blad, Cel, Celwaarde } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { keurBestanden, keurtest } from "../hulp/ooxmlkeuring";
import { delen, leesCellen } from "../hulp/xlsx-lezen";
import { metDelen } from "../hulp/werkmapbytes";

beforeAll(() => installeer());
const BLAD = "xl/worksheets/sheet1.xml";
const WERKMAP = "xl/workbook.xml";

function werkmap(cellen: Readonly<Record<string, Cel["inhoud"]>>, rest: Partial<Blad> = {}): Uint8Array {
  return drukWerkmap([
    {
      id: "open",
      versie: 1,
      titel: "Blad1",
      cellen: Object.entries(cellen).map(([adres, inhoud]) => ({ adres, inhoud })),
      ...rest,
    },
  ]);
}
const metXml = (bytes: Uint8Array, pad: string, doe: (xml: string) => string) =>
  metDelen(bytes, (d) => ({ [pad]: doe(d[pad] as string) }));
const metNamen = (bytes: Uint8Array, namen: string) =>
  metXml(bytes, WERKMAP, (xml) =>
    xml.includes("<definedNames>")
      ? xml.replace("<definedNames>", `<definedNames>${namen}`)
      : xml.replace("</sheets>", `</sheets><definedNames>${namen}</definedNames>`),
  );

/** Opmaak nummer 99 met deze vorm van Excel: 49 is tekst, 9 een heel percentage. */
const metVorm = (bytes: Uint8Array, vorm: number) =>
  metXml(bytes, "xl/styles.xml", (xml) =>
    xml.replace(/<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/, (_, lijst: string) => {
      const er = (lijst.match(/<xf\b/g) ?? []).length;
      const bij = `${'<xf numFmtId="0"/>'.repeat(99 - er)}<xf numFmtId="${vorm}" applyNumberFormat="1"/>`;
      return `<cellXfs count="100">${lijst}${bij}</cellXfs>`;
    }),
  );

function open(bron: Uint8Array) {
  const rooster = maakRooster(maakRoostermodel());
  const { niet } = openInRooster(rooster, bron, "een");
  const blad = rooster.bladen()[0]?.id ?? "";
  return {
    rooster,
    niet,
    blad,
    lees: (adres: string) => rooster.lees(vakOp(blad, adres))[0]?.[0],
    typ: (adres: string, waarde: Celwaarde) => rooster.schrijf(vakOp(blad, adres), [[waarde]]),
    bewaar: () => {
      const uit = bewaarInBestand(rooster, bron);
      if ("redenen" in uit) throw new Error(uit.redenen.join(" "));
      return uit;
    },
  };
}

test("een werkmap met datums vanaf 1904 wordt geweigerd, met wat te doen", () => {
  // 1-7-2024 is daar 44012; hier zou dat 30-06-2020 zijn.
  const bron = metXml(werkmap({ A1: 44012 }), WERKMAP, (xml) =>
    xml.replace(/<workbookPr([^>]*)\/>|(?=<bookViews|<sheets)/, '<workbookPr date1904="1"/>'),
  );
  expect(() => open(bron)).toThrow(/datums vanaf 1904.*vier jaar te vroeg.*Opties, Geavanceerd/);
});

test("een naam van het blad gaat voor die van de werkmap, en blijft in het bestand staan", () => {
  const tarief = { formule: "Tarief*2", uitkomst: 200 };
  const bron = metNamen(
    werkmap({
      A1: 636,
      A2: 100,
      A3: 7,
      B1: tarief,
      B2: { formule: "Vast+1", uitkomst: 53 },
      B3: { formule: "Som", uitkomst: 107 },
      B4: { formule: "SUM(Reeks)", uitkomst: 107 },
    }),
    '<definedName name="Reeks" localSheetId="0">Blad1!$A$2:$A$3</definedName><definedName name="Som" localSheetId="0">Blad1!$A$2+Blad1!$A$3</definedName><definedName name="Tarief">Blad1!$A$1</definedName><definedName name="Tarief" localSheetId="0">Blad1!$A$2</definedName><definedName name="Vast" localSheetId="0">52</definedName>',
  );
  const { lees, typ, bewaar } = open(bron);
  // Met de naam van de werkmap zou B1 1.272 zijn.
  expect(["B1", "B2", "B4"].map((plek) => lees(plek)?.waarde)).toEqual([200, 53, 107]);
  typ("A2", 300);
  const { bestand, niet } = bewaar();
  const cellen = leesCellen(bestand).Blad1 ?? {};
  expect([cellen.B1?.formule, cellen.B1?.waarde]).toEqual(["Tarief*2", 600]);
  expect([cellen.B4?.formule, cellen.B4?.waarde]).toEqual(["SUM(Reeks)", 307]);
  // Een naam die zelf rekent kent het rooster niet: dan geen oude uitkomst.
  expect([cellen.B3?.formule, cellen.B3?.waarde]).toEqual(["Som", undefined]);
  expect(niet).toEqual([expect.stringContaining("B3 niet uitrekenen")]);
});

test("een bewaard getal blijft een getal in een cel met de vorm tekst; een getypte tekst blijft tekst", () => {
  const bron = metXml(
    werkmap({ A1: 87, A2: 87, A3: 87, A4: "007", B1: { formule: "SUM(A1:A3)", uitkomst: 261 } }),
    BLAD,
    (xml) => xml.replace(/<c r="(A[1-4]|B1)"/g, '<c r="$1" s="99"'),
  );
  const metTekst = metVorm(bron, 49);
  const { lees, typ, bewaar } = open(metTekst);
  expect([lees("B1")?.waarde, lees("A1")?.waarde, lees("A4")?.waarde]).toEqual([261, 87, "007"]);
  expect(bewaar()).toEqual({ bestand: metTekst, niet: [] });
  typ("A2", 100);
  const { bestand, niet } = bewaar();
  expect(leesCellen(bestand).Blad1).toMatchObject({
    A1: { waarde: 87, c: { s: "99" } },
    A2: { waarde: 100, c: { s: "99" } },
    B1: { waarde: 274, c: { s: "99" } },
  });
  expect(niet).toEqual([]);
});

test("vaste kolommen door een samengevoegde titel, en opmaak van lege cellen tot kolom AMJ: het bestand gaat open en houdt ze", () => {
  const bron = metXml(
    metVorm(
      werkmap(
        { A1: "Begroting 2024", A2: 5, B2: { formule: "A2*2", uitkomst: 10 } },
        { samengevoegd: ["A1:F1"] },
      ),
      9,
    ),
    BLAD,
    (xml) =>
      xml
        .replace(
          /<sheetView([^>]*)\/>/,
          '<sheetView$1><pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"/></sheetView>',
        )
        .replace(
          /(<row r="2"[^>]*>[\s\S]*?)<\/row>/,
          '$1<c r="AMJ2" s="99"/></row><row r="250000"><c r="A250000" s="99"/></row>',
        ),
  );
  expect(delen(bron)[BLAD]).toMatch(/<pane.*AMJ2.*A250000/s);
  const { rooster, niet, typ, bewaar } = open(bron);
  expect(rooster.bladen()[0]).toMatchObject({ vasteRijen: 1, vasteKolommen: 0 });
  expect(niet).toEqual([
    "opmaak van lege cellen ver naar rechts of onder",
    "vaste kolommen op “Blad1”, want er loopt een samengevoegde cel doorheen",
  ]);
  typ("A2", 6);
  const uit = bewaar();
  expect(uit.niet).toEqual([]);
  expect(leesCellen(uit.bestand).Blad1).toMatchObject({ A2: { waarde: 6 }, B2: { waarde: 12 } });
  expect(delen(uit.bestand)[BLAD]).toMatch(/<pane xSplit="1".*<mergeCell ref="A1:F1".*|AMJ2.*A250000/s);
});

test("typen in een nieuwe kolom of voorbij de laatste rij verandert geen breedte en geen verwijzing", () => {
  const bron = werkmap({ A1: 5, B1: { formule: "SUM(A1:A900)", uitkomst: 5 } });
  const { typ, lees, bewaar } = open(bron);
  typ("A600", 7);
  typ("AF1", 1);
  expect([lees("B1")?.formule, lees("B1")?.waarde]).toEqual(["=SUM(A1:A900)", 12]);
  const { bestand, niet } = bewaar();
  expect(niet).toEqual([]);
  const cellen = leesCellen(bestand).Blad1;
  expect([cellen?.B1?.formule, cellen?.B1?.waarde]).toEqual(["SUM(A1:A900)", 12]);
});

test("een blad met een apostrof in zijn naam heet in het bestand zoals het heette, ook in wat erbij komt", () => {
  const bron = drukWerkmap([
    { id: "zorg", versie: 1, titel: "Zorg's blad", cellen: [{ adres: "A1", inhoud: 5 }] },
    { id: "ander", versie: 1, titel: "Ander", cellen: [{ adres: "A1", inhoud: 1 }] },
  ]);
  const { rooster, bewaar } = open(bron);
  const [zorg = "", ander = ""] = rooster.bladen().map((b) => b.id);
  const erbij = rooster.voegBladToe("Erbij");
  rooster.schrijf(vakOp(ander, "C1"), [["='Zorg''s blad'!A1*2&\"Zorg’s\""]]);
  rooster.schrijf(vakOp(erbij, "A1:B1"), [["=SUM('Zorg’s blad'!A1:A2)", "='Ander'!A1"]]);
  rooster.zetNaam({ naam: "Zorgcel", vak: vakOp(zorg, "A1") });
  rooster.voegGrafiekToe(erbij, {
    soort: "kolom",
    titel: "Zorg",
    beschrijving: "Zorg",
    categorieen: "A1:A1",
    reeksen: [{ naam: "zorg", waarden: "'Zorg’s blad'!A1:A1" }],
    plek: "D2:H12",
  });
  rooster.zetSignaalregels(erbij, [
    { bereik: "A1:B1", als: { formule: "A1>'Zorg’s blad'!$A$1" }, signaal: "fout" },
  ]);
  rooster.zetInvoerregels(erbij, [
    { bereik: "B1", toegestaan: { soort: "keuzeUit", bereik: "Zorgcel" }, fout: "Kies." },
  ]);
  const { bestand } = bewaar();
  const cellen = leesCellen(bestand);
  expect(cellen.Ander?.C1).toMatchObject({ formule: "'Zorg''s blad'!A1*2&\"Zorg’s\"", waarde: "10Zorg’s" });
  expect(cellen.Erbij?.A1).toMatchObject({ formule: "SUM('Zorg''s blad'!A1:A2)", waarde: 5 });
  const na = delen(bestand);
  expect(na[WERKMAP]).toContain("'Zorg''s blad'!$A$1</definedName>");
  expect(na["xl/charts/chart1.xml"]).toMatch(/'Zorg(''|&apos;&apos;)s blad'!\$A\$1/);
  expect(Object.values(na).join()).toMatch(/<formula>A1&gt;'Zorg''s blad'!\$A\$1<\/formula>/);
  expect(JSON.stringify(na)).not.toContain("Zorg’s blad");
});

keurtest(
  "bladen die in een eigen bestand erbij komen, staan er met hun grafieken en notities in, en wat er was blijft",
  async () => {
    const eigen: Blad = {
      id: "eigen",
      versie: 1,
      titel: "Eigen",
      cellen: [
        { adres: "A1", inhoud: "jaar" },
        { adres: "A2", inhoud: 2024 },
        { adres: "B2", inhoud: 5 },
      ],
      notities: [{ cel: "A1", tekst: "van de gemeente" }],
      grafieken: [
        {
          soort: "kolom",
          titel: "Eigen",
          beschrijving: "Het eigen getal.",
          categorieen: "A2:A2",
          reeksen: [{ naam: "eigen", waarden: "B2:B2" }],
          plek: "D2:H12",
        },
      ],
    };
    const bron = drukWerkmap([eigen]);
    const { rooster, bewaar } = open(bron);
    for (const [titel, bereik] of [
      ["Kosten", "B2:B3"],
      ["Eigen getallen", "'Eigen'!B2:B2"],
    ] as const) {
      const blad = rooster.voegBladToe(titel);
      rooster.schrijf(vakOp(blad, "A2:B3"), [
        [2024, 10],
        [2025, 20],
      ]);
      rooster.zetNotitie(blad, "A2", "begrotingsjaar");
      const grafiek = { categorieen: "A2:A3", reeksen: [{ naam: titel, waarden: bereik }], plek: "D2:H12" };
      for (const soort of ["kolom", "lijn"] as const)
        rooster.voegGrafiekToe(blad, { ...grafiek, soort, titel: `${titel} ${soort}`, beschrijving: titel });
    }
    const { bestand, niet } = bewaar();
    expect(niet).toEqual([]);
    const [voor, na] = [delen(bron), delen(bestand)];
    const paden = Object.keys(na);
    const grafieken = paden.filter((pad) => /charts\/chart\d+\.xml$/.test(pad)).map((pad) => na[pad] ?? "");
    expect(grafieken).toHaveLength(5);
    for (const tekst of [
      "Kosten kolom",
      "Kosten lijn",
      "Eigen getallen lijn",
      "'Kosten'!$B$2:$B$3",
      "'Eigen'!$B$2",
    ])
      expect(grafieken.some((xml) => xml.includes(tekst))).toBe(true);
    expect(paden.filter((pad) => /comments\d+\.xml$/.test(pad))).toHaveLength(3);
    // Wat de gemeente had, houdt zijn bytes.
    for (const pad of [
      "xl/comments1.xml",
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/worksheets/sheet1.xml",
    ])
      expect([pad, na[pad]]).toEqual([pad, voor[pad]]);
    expect(await keurBestanden({ "uit.xlsx": bestand }, ["Office2016"])).toEqual({ "uit.xlsx": [] });
  },
  60_000,
);
