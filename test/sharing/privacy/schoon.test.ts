import { kiesUitwegen } from "../../../src/sharing/privacy/keuzes";
import { maakSchoon, type Schoonuitslag } from "../../../src/sharing/privacy/schoon";
import { isInhoud, isMetadata, type Vondst } from "../../../src/sharing/privacy/vondst";
import { zoekPersoonsgegevens } from "../../../src/sharing/privacy/zoek";
import { zoalsGetoond } from "../../hulp/libreoffice";
import { metDelen } from "../../hulp/werkmapbytes";
import { delen, leesCellen, leesWaarden } from "../../hulp/xlsx-lezen";
import { allesDelen, alsBestand, eenBlad, MENSEN } from "./hulp/privacywerkmap";

const bron = alsBestand(allesDelen());
const gevonden = zoekPersoonsgegevens(bron);

function ruimOp(
  bytes: Uint8Array,
  wens: { metadata?: boolean; verwijder?: boolean; pseudoniem?: boolean },
): Schoonuitslag {
  const { metadata = false, verwijder = false, pseudoniem = false } = wens;
  return maakSchoon(bytes, {
    metadata,
    vondsten: kiesUitwegen(zoekPersoonsgegevens(bytes), { verwijder, pseudoniem }),
  });
}

const plek = (v: Vondst) =>
  `${v.soort} ${v.plaats.waar} ${v.plaats.deel} ${v.plaats.cel ?? v.plaats.bereik ?? ""}`;
/** Wat er na het opruimen nog te vinden is en wel een uitweg had. */
const over = (bytes: Uint8Array) =>
  zoekPersoonsgegevens(bytes)
    .filter((v) => v.uitwegen.length > 0 && v.soort !== "clientrijen")
    .map(plek);

describe("alles verwijderen", () => {
  const { bytes, gedaan, niet } = ruimOp(bron, { metadata: true, verwijder: true });
  const na = delen(bytes);

  test("een nieuwe ronde vindt niets meer wat op te ruimen was", () => {
    expect(gevonden.filter((v) => v.uitwegen.length > 0).length).toBeGreaterThan(30);
    expect(over(bytes)).toEqual([]);
    expect(gedaan.length).toBe(
      gevonden.filter((v) => v.uitwegen.length > 0 && v.soort !== "clientrijen").length,
    );
  });

  test("de waarden zelf staan nergens meer in de onderdelen die zijn opgeruimd", () => {
    const niets = /draaitabel|pivot|external|customXml|connections|webextension/i;
    for (const [pad, xml] of Object.entries(na)) {
      if (niets.test(pad)) continue;
      for (const geheim of [
        ...MENSEN.map((m) => m.naam),
        "111222333",
        "Karin",
        "karin@",
        "bewoner0",
        "Sjoerd",
        "87654321",
        "Achtergebleven",
        "Verborgen",
      ])
        expect([pad, geheim, xml.includes(geheim)]).toEqual([pad, geheim, false]);
    }
    expect(na["xl/pivotCache/pivotCacheDefinition1.xml"]).not.toContain("Karin");
  });

  test("wat niet kan, staat in `niet` met wat de gebruiker kan doen", () => {
    const zin = (deel: RegExp) => niet.filter((z) => deel.test(z));
    expect(zin(/draaitabel/).join()).toMatch(/vernieuw de draaitabel/);
    expect(zin(/kopie van een andere werkmap/).join()).toMatch(/Verbreek de koppeling/);
    expect(zin(/gedefinieerde naam Contact/)).toHaveLength(2);
    expect(zin(/een rij per cliënt/).join()).toMatch(/door groepen met aantallen/);
    expect(zin(/customXml/).join()).toMatch(/Document controleren/);
    for (const z of niet) expect(z).toMatch(/^[A-Z][^\n]+\.$/);
  });

  test("wat niet is aangewezen, blijft byte voor byte gelijk; op het blad verandert alleen de inhoud van die cellen", () => {
    const voor = delen(bron);
    const gelijk = Object.keys(voor).filter((pad) => na[pad] === voor[pad]);
    expect(gelijk).toEqual(
      expect.arrayContaining([
        "xl/styles.xml",
        "xl/tables/table1.xml",
        "xl/externalLinks/externalLink1.xml",
        "xl/pivotCache/pivotCacheRecords1.xml",
        "customXml/item1.xml",
      ]),
    );
    const kaal = (xml: string) =>
      xml
        .replace(/<c r="(?:[A-DFG][2-7]|A11)".*?(?:\/>|<\/c>)/g, "")
        .replace(/<dataValidations.*<\/oddFooter>/s, "");
    expect(kaal(na["xl/worksheets/sheet1.xml"] as string)).toBe(
      kaal(voor["xl/worksheets/sheet1.xml"] as string),
    );
    expect(leesWaarden(bytes)["Cliënten"]).toMatchObject({
      A1: "Naam cliënt",
      E2: 10,
      H7: 130,
      A10: "bandbreedte",
    });
    expect(leesWaarden(bytes)["Cliënten"]?.A11).toBe("terugbellen: [verwijderd] of [verwijderd]");
  });

  test("metadata is weg: makers, bedrijf, map, eigen eigenschappen; de titel blijft", () => {
    expect(na["docProps/custom.xml"]).toBeUndefined();
    expect(na["_rels/.rels"]).not.toContain("custom");
    expect(na["[Content_Types].xml"]).not.toContain("custom.xml");
    expect(na["xl/workbook.xml"]).not.toMatch(/absPath|AlternateContent>/);
    expect(na["docProps/core.xml"]).toContain("<dc:creator></dc:creator>");
    expect(na["docProps/core.xml"]).toContain("<dc:title>Begroting</dc:title>");
    expect(na["docProps/app.xml"]).toContain("<Company></Company>");
    expect(na["xl/comments1.xml"]).toContain("<author>Auteur 1</author><author>tc={8F1C}</author>");
    expect(na["xl/comments1.xml"]).toContain("<t>Auteur 1:</t>");
    expect(na["xl/persons/person.xml"]).toMatch(/displayName="Persoon 1" id="\{1\}" userId="Persoon 2"/);
  });

  test("LibreOffice opent het bestand en toont de bladen", () => {
    const bladen = zoalsGetoond(bytes);
    expect(Object.keys(bladen)).toEqual(expect.arrayContaining(["Cliënten", "Overzicht"]));
    expect(bladen["Cliënten"]?.[1]).toEqual(["", "", "", "", "10", "", "", "125"]);
    expect(bladen["Overzicht"]?.[1]?.slice(0, 2)).toEqual(["2023", "603"]);
  }, 60_000);
});

describe("pseudoniemen", () => {
  test("dezelfde waarde krijgt overal hetzelfde, in welke schrijfwijze en op welke plek ook", () => {
    const { bytes } = ruimOp(bron, { pseudoniem: true });
    const waarden = leesWaarden(bytes) as Record<string, Record<string, string>>;
    const jan = waarden["Cliënten"]?.A2;
    expect(jan).toMatch(/^cliënt \d+$/);
    expect(waarden["Overzicht"]?.A6).toBe(jan);
    expect(delen(bytes)["xl/charts/chart1.xml"]).toContain(`<c:v>${jan}</c:v>`);
    expect(delen(bytes)["xl/worksheets/sheet1.xml"]).toContain(`"${jan},${waarden["Cliënten"]?.A6}"`);
    expect(delen(bytes)["xl/comments1.xml"]).toContain(
      `heeft BSN ${waarden["Cliënten"]?.B2}, geb. 12-03-1941`,
    );
    const alle = [2, 3, 4, 5, 6, 7].flatMap((r) => [
      waarden["Cliënten"]?.[`A${r}`],
      waarden["Cliënten"]?.[`B${r}`],
    ]);
    expect(new Set(alle).size).toBe(12);
  });
  test("wat geen pseudoniem kan krijgen, blijft; met verwijderen erbij gaat het weg", () => {
    expect(over(ruimOp(bron, { pseudoniem: true }).bytes).some((p) => p.startsWith("email"))).toBe(true);
    expect(over(ruimOp(bron, { pseudoniem: true, verwijder: true, metadata: true }).bytes)).toEqual([]);
  });
  test("twee schrijfwijzen van één BSN", () => {
    const { bytes } = ruimOp(
      eenBlad([["BSN"], [123456782], ["123.456.782"], ["1234 56 782"], [111222333]].map((r) => [...r, "x"])),
      { pseudoniem: true },
    );
    expect(Object.values(leesWaarden(bytes).Blad ?? {}).filter((w) => w !== "x" && w !== "BSN")).toEqual([
      "cliënt 1",
      "cliënt 1",
      "cliënt 1",
      "cliënt 2",
    ]);
  });
});

describe("formules", () => {
  const met = (cellen: string) =>
    metDelen(
      eenBlad([
        ["Achternaam", "x"],
        ["Jansen", 1],
      ]),
      (d) => ({
        "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] as string).replace(
          "</sheetData>",
          `<row r="3">${cellen}</row></sheetData>`,
        ),
      }),
    );
  test("een cel met een gewone formule wordt heel gewist, en de rest gerekend bij het openen", () => {
    const { bytes } = ruimOp(met('<c r="A3" s="1" t="str"><f>A2</f><v>Jansen</v></c>'), { verwijder: true });
    expect(delen(bytes)["xl/worksheets/sheet1.xml"]).toContain('<c r="A3" s="1"/>');
    expect(over(bytes)).toEqual([]);
  });
  test("de eerste cel van een gedeelde formule blijft als een ander haar nog nodig heeft", () => {
    const gedeeld =
      '<c r="A3" t="str"><f t="shared" ref="A3:C3" si="0">A2</f><v>Jansen</v></c><c r="B3"><f t="shared" si="0"/><v>1</v></c>';
    const { bytes, niet } = ruimOp(met(gedeeld), { verwijder: true });
    expect(niet.join()).toMatch(/Blad!A3: naam blijft staan, want andere cellen gebruiken dezelfde formule/);
    expect(leesCellen(bytes).Blad?.A3?.formule).toBe("A2");
    expect(leesCellen(bytes).Blad?.A2?.waarde).toBeUndefined();
  });
  test("een cel waarover een formule uitrolt blijft, met de reden", () => {
    const matrix =
      '<c r="A3" t="str"><f t="array" ref="A3:B3">A2:B2</f><v>Jansen</v></c><c r="B3"><v>1</v></c>';
    expect(ruimOp(met(matrix), { verwijder: true }).niet.join()).toMatch(
      /A3: naam blijft staan, want de cel hoort bij een formule/,
    );
  });
  test("een mailadres in de formule zelf", () => {
    const { bytes, gedaan } = ruimOp(
      met('<c r="C3" t="str"><f>HYPERLINK("mailto:a@b.nl","mail")</f><v>mail</v></c>'),
      { verwijder: true },
    );
    expect(gedaan.join("\n")).toContain("De formule in Blad!C3: e-mailadres verwijderd.");
    expect(delen(bytes)["xl/worksheets/sheet1.xml"]).not.toContain("a@b.nl");
  });
  test("de rekenvolgorde gaat weg als er een formule gewist is", () => {
    const keten = metDelen(met('<c r="A3" t="str"><f>A2</f><v>Jansen</v></c>'), (d) => ({
      "xl/calcChain.xml":
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A3" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": (d["xl/_rels/workbook.xml.rels"] as string).replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    }));
    expect(Object.keys(delen(ruimOp(keten, { verwijder: true }).bytes))).not.toContain("xl/calcChain.xml");
  });
});

test("een gedeelde tekst die een andere cel nog gebruikt, blijft; anders wordt zij leeg", () => {
  const [deel] = [allesDelen()];
  const twee = alsBestand({
    ...deel,
    "xl/sharedStrings.xml": (deel["xl/sharedStrings.xml"] as string)
      .replace("J. Verborgen", "Jansen")
      .replace("overig", "mail a@b.nl"),
  });
  const mail = zoekPersoonsgegevens(twee).find((v) => v.plaats.cel === "B10") as Vondst;
  const { bytes } = maakSchoon(twee, { metadata: false, vondsten: [{ vondst: mail, uitweg: "verwijder" }] });
  const teksten = delen(bytes)["xl/sharedStrings.xml"] as string;
  expect(teksten).not.toContain("a@b.nl");
  expect(teksten).toContain("<si><t>bandbreedte</t></si>");
  expect(leesWaarden(bytes)["Cliënten"]?.B10).toBe("mail [verwijderd]");
});

test("alleen metadata raakt geen cel; alleen een vondst raakt de metadata niet", () => {
  const metadata = ruimOp(bron, { metadata: true }).bytes;
  expect(delen(metadata)["xl/worksheets/sheet1.xml"]).toBe(delen(bron)["xl/worksheets/sheet1.xml"]);
  // Inloggegevens van een verbinding gaan met de metadata mee weg.
  expect(zoekPersoonsgegevens(metadata).filter((v) => isInhoud(v.soort)).length).toBe(
    gevonden.filter((v) => isInhoud(v.soort) && v.soort !== "inlog").length,
  );
  const een = gevonden.find((v) => v.plaats.bereik === "B2:B7") as Vondst;
  const { bytes, gedaan } = maakSchoon(bron, {
    metadata: false,
    vondsten: [{ vondst: een, uitweg: "verwijder" }],
  });
  expect(gedaan).toEqual(["Cliënten!B2:B7: BSN verwijderd."]);
  expect(zoekPersoonsgegevens(bytes).filter((v) => isMetadata(v.soort))).toEqual(
    gevonden.filter((v) => isMetadata(v.soort)),
  );
});

test("een vondst van een ander bestand, of een uitweg die er niet is, komt in `niet`", () => {
  const [een] = zoekPersoonsgegevens(
    eenBlad([
      ["x", "y"],
      ["a@b.nl", 1],
    ]),
  ) as [Vondst];
  const leeg = eenBlad([
    ["x", "y"],
    ["niets", 1],
  ]);
  expect(
    maakSchoon(leeg, { metadata: true, vondsten: [{ vondst: een, uitweg: "verwijder" }] }),
  ).toMatchObject({
    gedaan: [],
    niet: ["Blad!A2: e-mailadres staat daar niet in dit bestand. Doorzoek het bestand opnieuw."],
  });
  const bytes = eenBlad([
    ["x", "y"],
    ["a@b.nl", 1],
  ]);
  const { niet } = maakSchoon(bytes, { metadata: false, vondsten: [{ vondst: een, uitweg: "pseudoniem" }] });
  expect(niet).toEqual(["Blad!A2: e-mailadres is niet door een pseudoniem te vervangen. Kies verwijder."]);
});
