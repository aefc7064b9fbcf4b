import fs from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { leesWaarden } from "../hulp/xlsx-lezen";
import { eenBlad } from "../sharing/privacy/hulp/privacywerkmap";
import { wmo as roep, werkplek } from "./hulp/wmo";

const { pad, zet, lees, namen } = werkplek("");
const wmo = (...argumenten: string[]) => roep(argumenten, { map: path.dirname(pad("x")) });
const TYPEN = "[Content_Types].xml";
const typen = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[TYPEN] as Uint8Array);

/** De werkmap als een ander soort: het inhoudstype van het hoofdonderdeel is anders. */
function alsSoort(bytes: Uint8Array, van: string, naar: string): Uint8Array {
  const xml = typen(bytes);
  expect(xml).toContain(van);
  return zipSync({ ...unzipSync(bytes), [TYPEN]: strToU8(xml.replace(van, naar)) });
}
const kaal = eenBlad([
  ["vraag", "x"],
  ["mail a@b.nl", 1],
]);
const sjabloon = alsSoort(kaal, "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml");
const rijk = alsWerkmap(rijkeDelen());
const OLE = Buffer.from("d0cf11e0a1b11ae1000000000000000000000000", "hex");

describe("de bron wordt beoordeeld, en geen naam die niemand typte", () => {
  test.each(["deel", "herstel", "privacy"])("wmo %s oud.xls zegt wat het is", async (opdracht) => {
    zet("oud.xls", OLE);
    expect(await wmo(opdracht, "oud.xls")).toEqual({
      code: 2,
      uit: "",
      fout: "oud.xls: Dit is een werkmap van voor 2007 (.xls). Open haar in Excel en sla haar op als .xlsx.\n",
    });
    expect((await wmo(opdracht, "weg.xls")).fout).toBe(
      "weg.xls bestaat niet. Controleer de naam en de map.\n",
    );
  });
  test("privacy leest ook een werkmap met een andere uitgang, en schrijft haar als .xlsx", async () => {
    zet("export.dat", kaal);
    expect((await wmo("privacy", "export.dat")).code).toBe(1);
    const { fout } = await wmo("privacy", "export.dat", "--verwijder", "ja");
    expect(fout).toContain("wmo privacy export.dat export-opgeruimd.xlsx");
  });
});

describe("een sjabloon", () => {
  test.each([
    ["deel", []],
    ["privacy", ["--verwijder", "ja"]],
  ])("wordt bij wmo %s een gewone werkmap, die Excel opent", async (opdracht, opties) => {
    zet("sjabloon.xltx", sjabloon);
    const { code, fout } = await wmo(
      opdracht,
      "sjabloon.xltx",
      "uit.xlsx",
      ...opties,
      ...(opdracht === "deel" ? ["--akkoord", "ja"] : []),
    );
    expect([fout, code]).toEqual(["", 0]);
    expect(typen(lees("uit.xlsx"))).toContain("spreadsheetml.sheet.main+xml");
    expect(typen(lees("uit.xlsx"))).not.toContain("template");
  });
  test("zonder naam heet het resultaat .xlsx; ook als een sjabloon zelf al .xlsx heette", async () => {
    zet("sjabloon.xltx", sjabloon);
    zet("vermomd.xlsx", sjabloon);
    for (const bron of ["sjabloon.xltx", "vermomd.xlsx"])
      expect((await wmo("deel", bron, "--akkoord", "ja")).code).toBe(0);
    expect(namen()).toEqual([
      "sjabloon-deelbaar.xlsx",
      "sjabloon.xltx",
      "vermomd-deelbaar.xlsx",
      "vermomd.xlsx",
    ]);
    expect(typen(lees("vermomd-deelbaar.xlsx"))).not.toContain("template");
  });
  test("een werkmap met macro's die .xlsx heet, wordt niet onder die naam geschreven", async () => {
    zet("macro.xlsx", rijk);
    const { code, fout } = await wmo("herstel", "macro.xlsx");
    expect([code, fout]).toEqual([
      2,
      "macro.xlsx is een werkmap met macro's; Excel opent haar niet onder de naam macro-hersteld.xlsx. Eindig op .xlsm.\n",
    ]);
    zet("plug.xlsm", alsSoort(rijk, "sheet.macroEnabled", "addin.macroEnabled"));
    expect((await wmo("herstel", "plug.xlsm")).fout).toMatch(
      /is een invoegtoepassing van Excel en geen werkmap/,
    );
  });
});

test.each([
  ["deel", []],
  ["herstel", []],
  ["privacy", ["--metadata", "ja"]],
])("wmo %s schrijft nooit over de bron, ook niet met --overschrijf ja", async (opdracht, opties) => {
  zet("a.xlsm", rijk);
  fs.linkSync(pad("a.xlsm"), pad("b.xlsm"));
  for (const doel of ["a.xlsm", "b.xlsm"])
    expect(await wmo(opdracht, "a.xlsm", doel, "--overschrijf", "ja", ...opties)).toMatchObject({
      code: 2,
      fout: `${doel} is de bron zelf, en die wordt niet overschreven. Kies een andere naam.\n`,
    });
  expect(lees("a.xlsm").equals(Buffer.from(rijk))).toBe(true);
});

test("deel schrijft ook niet over de eerder gedeelde versie waarmee vergeleken wordt", async () => {
  zet("a.xlsm", rijk);
  zet("eerder.xlsm", rijk);
  const { fout } = await wmo(
    "deel",
    "a.xlsm",
    "eerder.xlsm",
    "--eerder",
    "eerder.xlsm",
    "--overschrijf",
    "ja",
  );
  expect(fout).toMatch(/^eerder\.xlsm is de bron zelf/);
});

test("een bestandsnaam met stuurtekens komt leesbaar op het scherm, en niet als opdracht aan het venster", async () => {
  const naam = "a\u001b[31mrood\u202e.xlsx";
  const { fout } = await wmo("deel", naam);
  expect(fout).toBe("a\\u001b[31mrood\\u202e.xlsx bestaat niet. Controleer de naam en de map.\n");
  zet(naam, kaal);
  const { uit } = await wmo("privacy", naam, "uit.xlsx", "--verwijder", "ja");
  // eslint-disable-next-line no-control-regex -- juist die tekens
  expect(uit).not.toMatch(/[\u001b\u202e]/);
});

/** Genoeg voor het plan Capaciteit. */
const UITGANGSPUNTEN = {
  Uren_herindicatie: 2,
  Uren_aanvraag: 2.5,
  Loonkosten_per_maand: 7000,
  Jaren: [{ jaar: 2024, aflopend: 216, nieuw: 70 }],
};

describe("een invoerbestand", () => {
  const invoer = JSON.stringify({
    versie: 1,
    titel: "Begroting cliëntondersteuning – € 1",
    peildatum: "2024-07-01",
    uitgangspunten: UITGANGSPUNTEN,
    plannen: ["capaciteit"],
  });
  const titels = () => JSON.stringify(leesWaarden(lees("mijn.xlsx")).Leeswijzer ?? {});
  test.each([
    ["Windows-1252", Buffer.from(invoer.replace("–", "\u0096").replace("€", "\u0080"), "latin1")],
    ["UTF-16", Buffer.from(`\ufeff${invoer}`, "utf16le")],
    ["UTF-16, andersom", Buffer.from(`\ufeff${invoer}`, "utf16le").swap16()],
    ["UTF-8 met een BOM", Buffer.from(`\ufeff${invoer}`)],
  ])("in %s wordt gewoon gelezen", async (_, bytes) => {
    zet("mijn.json", bytes);
    expect(await wmo("begroting", "mijn.json")).toMatchObject({ code: 0, fout: "" });
    expect(titels()).toContain("Begroting cliëntondersteuning – € 1");
  });
  test.each([
    ['{\n  "versie": 1,\n}', /geen geldige JSON \(regel 3, teken 1\)\. Sleutels/],
    ['{ "versie": 1', /geen geldige JSON/],
    ["", /geen geldige JSON: het houdt halverwege op/],
    ["versie: 1", /geen geldige JSON/],
  ])("dat geen JSON is (%j) krijgt een Nederlandse zin", async (tekst, zin) => {
    zet("kapot.json", tekst);
    const { code, fout } = await wmo("begroting", "kapot.json");
    expect([code, fout]).toEqual([2, expect.stringMatching(zin)]);
    expect(fout).not.toMatch(/[Uu]nexpected|[Ee]xpected|token|position/);
  });
  test("dat een map is, of een vorm noemt die er niet is, geeft een zin", async () => {
    fs.mkdirSync(pad("map.json"));
    expect((await wmo("begroting", "map.json")).fout).toBe("map.json is een map. Geef een invoerbestand.\n");
    const extra = [{ naam: "Eigen", label: "x", waarde: 1, vorm: "constructor" }];
    zet("vorm.json", JSON.stringify({ ...(JSON.parse(invoer) as object), extra }));
    const { code, fout } = await wmo("begroting", "vorm.json");
    expect([code, fout]).toEqual([2, expect.stringContaining("De vorm is getal, euro of aandeel")]);
  });
});

test("een begroting met een cel die een fout geeft, zegt dat", async () => {
  zet(
    "mijn.json",
    JSON.stringify({
      versie: 1,
      titel: "Fout",
      peildatum: "2024-07-01",
      uitgangspunten: UITGANGSPUNTEN,
      plannen: ["capaciteit"],
      nagerekend: {
        inleiding: "Proef.",
        figuren: [
          {
            naam: "nul",
            wat: "Gedeeld door nul",
            formule: "1/0",
            eenheid: "uur",
            gedrukt: 1,
            plaats: "p. 1",
          },
        ],
      },
    }),
  );
  const { uit, fout } = await wmo("begroting", "mijn.json");
  expect(fout).toBe("");
  expect(uit).toMatch(/Let op: \d+ cel(len tonen| toont) een fout: Nagerekend!/);
});

test.each([
  ["advies", ["bron.xlsx", "bron2.xlsx", "erIs.xlsx"]],
  ["begroting", ["bron.json", "erIs.xlsx"]],
  ["deel", ["bron.xlsx", "erIs.xlsx"]],
  ["herstel", ["bron.xlsx", "erIs.xlsx"]],
  ["privacy", ["bron.xlsx", "erIs.xlsx", "--metadata", "ja"]],
  ["regio", ["bron.xlsx", "bron2.xlsx", "--uit", "erIs.xlsx"]],
  ["vergelijk", ["bron.xlsx", "bron2.xlsx", "--uit", "erIs.xlsx"]],
])("wmo %s weigert een doel dat niet mag voordat zij de bron opent", async (naam, woorden) => {
  // Wie de bron opent, struikelt over haar: de zin zou dan over de bron gaan.
  for (const bron of ["bron.json", "bron.xlsx", "bron2.xlsx"]) zet(bron, "geen werkmap");
  zet("erIs.xlsx", "van mij");
  expect(await wmo(naam, ...woorden)).toEqual({
    code: 2,
    uit: "",
    fout: "erIs.xlsx bestaat al en is niet gewijzigd. Kies een andere naam, of geef --overschrijf ja mee.\n",
  });
  expect((await wmo(naam, ...woorden.map((w) => w.replace("erIs", "bron")))).fout).toMatch(
    /^bron\.xlsx is de bron zelf|^bron\.xlsx bestaat al/,
  );
});

test("elke opdracht die een bestand schrijft, staat hierboven", () => {
  const schrijvend = fs
    .readdirSync(path.join(__dirname, "../../src/cli"))
    .filter((f) => fs.readFileSync(path.join(__dirname, "../../src/cli", f), "utf8").includes('/schrijf"'));
  expect(schrijvend).toEqual([
    "advies.ts",
    "begroting.ts",
    "deel.ts",
    "herstel.ts",
    "privacy.ts",
    "regio.ts",
    "vergelijk.ts",
  ]);
});
