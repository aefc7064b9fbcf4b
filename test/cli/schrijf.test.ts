import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { EventEmitter } from "node:events";
import { maakOngestoord, SIGNALEN } from "../../src/cli/ongestoord";
import { schrijfdoel, type Schrijfdoel } from "../../src/cli/schrijf";
import { leesBestand } from "../../src/cli/bestandsnamen";
import { Gebruiksfout } from "../../src/cli/opdracht";

let map: string;
beforeEach(() => (map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-schrijf-"))));
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(map, { recursive: true, force: true });
});

const pad = (naam: string) => path.join(map, naam);
const lees = (naam: string) => fs.readFileSync(pad(naam), "utf8");
const inhoud = (tekst: string) => new TextEncoder().encode(tekst);
const schrijf = (doel: string, tekst: string, anders: Partial<Schrijfdoel> = {}) =>
  schrijfdoel(
    { map, ongestoord: (werk) => werk() },
    { doel, overschrijf: false, bronnen: [], ...anders },
  )(inhoud(tekst));
/** De zin waarmee het niet ging. */
function zin(werk: () => void): string {
  try {
    werk();
  } catch (fout) {
    expect(fout).toBeInstanceOf(Gebruiksfout);
    return (fout as Gebruiksfout).message;
  }
  throw new Error("het ging wel");
}
const fout = (code: string) => Object.assign(new Error(code), { code });

test("een nieuw bestand staat er heel, en er blijft niets naast liggen", () => {
  schrijf("a.xlsx", "nieuw");
  expect([lees("a.xlsx"), fs.readdirSync(map)]).toEqual(["nieuw", ["a.xlsx"]]);
});

test.each([0o600, 0o640, 0o664])("wie overschrijft houdt de rechten die er waren (%o)", (rechten) => {
  fs.writeFileSync(pad("a.xlsx"), "oud");
  fs.chmodSync(pad("a.xlsx"), rechten);
  schrijf("a.xlsx", "nieuw", { overschrijf: true });
  expect(lees("a.xlsx")).toBe("nieuw");
  expect(fs.statSync(pad("a.xlsx")).mode & 0o777).toBe(rechten);
});

test("een koppeling blijft een koppeling, en een tweede naam van hetzelfde bestand blijft gelijk", () => {
  fs.mkdirSync(pad("elders"));
  fs.writeFileSync(pad("elders/echt.xlsx"), "oud");
  fs.symlinkSync(path.join("elders", "echt.xlsx"), pad("a.xlsx"));
  schrijf("a.xlsx", "nieuw", { overschrijf: true });
  expect(fs.lstatSync(pad("a.xlsx")).isSymbolicLink()).toBe(true);
  expect(lees("elders/echt.xlsx")).toBe("nieuw");
  fs.linkSync(pad("elders/echt.xlsx"), pad("ook.xlsx"));
  schrijf("ook.xlsx", "nog nieuwer", { overschrijf: true });
  expect(lees("elders/echt.xlsx")).toBe("nog nieuwer");
  // Een koppeling naar iets wat er nog niet is, wordt dat.
  fs.symlinkSync("later.xlsx", pad("b.xlsx"));
  schrijf("b.xlsx", "later");
  expect([fs.lstatSync(pad("b.xlsx")).isSymbolicLink(), lees("later.xlsx")]).toEqual([true, "later"]);
});

test("de bron wordt nooit overschreven: niet onder haar eigen naam, een omweg, een koppeling of een tweede naam", () => {
  fs.writeFileSync(pad("bron.xlsx"), "origineel");
  fs.symlinkSync("bron.xlsx", pad("zacht.xlsx"));
  fs.linkSync(pad("bron.xlsx"), pad("hard.xlsx"));
  for (const doel of ["bron.xlsx", `../${path.basename(map)}/bron.xlsx`, "zacht.xlsx", "hard.xlsx"])
    expect(zin(() => schrijf(doel, "x", { overschrijf: true, bronnen: ["bron.xlsx"] }))).toMatch(
      /is de bron zelf, en die wordt niet overschreven/,
    );
  expect(lees("bron.xlsx")).toBe("origineel");
});

test("komt er intussen een bestand, dan wint dat: van twee tegelijk lukt er één", () => {
  const echt = fs.writeFileSync;
  // Een ander is net iets eerder klaar: na het kijken, voor het neerzetten.
  jest.spyOn(fs, "writeFileSync").mockImplementation((...a: Parameters<typeof fs.writeFileSync>) => {
    echt(...a);
    echt(pad("a.xlsx"), "van de ander");
  });
  expect(zin(() => schrijf("a.xlsx", "van mij"))).toMatch(/bestaat al en is niet gewijzigd/);
  expect([lees("a.xlsx"), fs.readdirSync(map)]).toEqual(["van de ander", ["a.xlsx"]]);
});

test("kan het bestandsstelsel geen koppelingen maken, dan gaat het anders, en nog steeds zonder te overschrijven", () => {
  jest.spyOn(fs, "linkSync").mockImplementation(() => {
    throw fout("EPERM");
  });
  schrijf("a.xlsx", "nieuw");
  expect([lees("a.xlsx"), fs.readdirSync(map)]).toEqual(["nieuw", ["a.xlsx"]]);
  expect(zin(() => schrijf("a.xlsx", "x"))).toMatch(/bestaat al/);
});

test.each([
  ["ENOSPC", /de schijf is vol\. Maak ruimte/],
  ["EDQUOT", /uw ruimte op deze schijf is op/],
  ["EROFS", /kan niets geschreven worden/],
  ["EACCES", /u mist rechten, of het bestand staat open in Excel \(EACCES\)/],
  ["EBUSY", /staat open in Excel/],
])("%s heeft een eigen zin, en er blijft geen half bestand", (code, verwacht) => {
  const echt = fs.writeFileSync;
  jest.spyOn(fs, "writeFileSync").mockImplementation((plaats) => {
    echt(plaats, "half");
    throw fout(code);
  });
  const melding = zin(() => schrijf("a.xlsx", "x"));
  expect(melding).toMatch(verwacht);
  if (code === "ENOSPC") expect(melding).not.toContain("Excel");
  expect(fs.readdirSync(map)).toEqual([]);
});

test("wat er na de keuring op de plaats kwam, blijft ook staan", () => {
  const zet = schrijfdoel(
    { map, ongestoord: (werk) => werk() },
    { doel: "a.xlsx", overschrijf: false, bronnen: [] },
  );
  fs.writeFileSync(pad("a.xlsx"), "van een ander");
  expect(zin(() => zet(inhoud("x")))).toMatch(/bestaat al/);
  expect(lees("a.xlsx")).toBe("van een ander");
});

test("een naam van 245 tekens gaat, en een van 300 is te lang", () => {
  const lang = `${"n".repeat(240)}.xlsx`;
  schrijf(lang, "x");
  expect(fs.readdirSync(map)).toEqual([lang]);
  expect(zin(() => schrijf(`${"n".repeat(295)}.xlsx`, "x"))).toMatch(/te lange naam: hoogstens 255 tekens/);
});

test("zolang er een half bestand ligt, is er een wachter; daarna niet meer", () => {
  const stappen: string[] = [];
  schrijfdoel(
    {
      map,
      ongestoord: (werk) => {
        stappen.push(`begin ${fs.readdirSync(map).length}`);
        const uit = werk();
        stappen.push(`eind ${fs.readdirSync(map).join()}`);
        return uit;
      },
    },
    { doel: "a.xlsx", overschrijf: false, bronnen: [] },
  )(inhoud("x"));
  expect(stappen).toEqual(["begin 0", "eind a.xlsx"]);
});

test.each([
  ["EACCES", /^a\.xlsx is niet te lezen: u mist rechten op het bestand of op de map \(EACCES\)\.$/],
  ["ENOTDIR", /een deel van het pad is een bestand en geen map/],
  ["ENAMETOOLONG", /hoogstens 255 tekens/],
  ["ERR_FS_FILE_TOO_LARGE", /groter dan 2 GB/],
  ["EIO", /^a\.xlsx is niet te lezen \(EIO\)\./],
])("is een bestand niet te lezen (%s), dan zegt één zin over die naam waarom", (code, verwacht) => {
  jest.spyOn(fs, "readFileSync").mockImplementation(() => {
    throw fout(code);
  });
  expect(zin(() => leesBestand(map, "a.xlsx"))).toMatch(verwacht);
});

test("Ctrl+C, een kill en een venster dat dichtgaat wachten tot het werk klaar is, ook als het misgaat", () => {
  const proces = new EventEmitter();
  const ongestoord = maakOngestoord(proces);
  const wachters = () => SIGNALEN.map((signaal) => proces.listenerCount(signaal));
  // Zonder wachter maakt het signaal een eind aan het proces; met wachter doet het niets.
  expect(ongestoord(() => [wachters(), SIGNALEN.map((signaal) => proces.emit(signaal))])).toEqual([
    [1, 1, 1],
    [true, true, true],
  ]);
  expect(() =>
    ongestoord(() => {
      throw new Error("mis");
    }),
  ).toThrow("mis");
  expect([SIGNALEN, wachters()]).toEqual([
    ["SIGINT", "SIGTERM", "SIGHUP"],
    [0, 0, 0],
  ]);
});

test("een half bestand van een opdracht die hard gestopt is, gaat weg bij de volgende; dat van een ander blijft", () => {
  const kamer = "0b2b3c5e-0000-4000-8000-000000000000";
  // Zo hoog geeft geen besturingssysteem een nummer (Linux hoogstens 4.194.304).
  const dood = 999_999_999;
  const namen = [
    `.wmo-${dood}-${kamer}.deel`,
    `.wmo-${process.pid}-${kamer}.deel`,
    `.wmo-${dood}-net-${kamer}.deel`,
    ".wmo-mijn.deel",
    `x.wmo-${dood}-${kamer}.deel`,
  ];
  const lang = new Date(Date.now() - 3_600_000);
  for (const naam of namen) {
    fs.writeFileSync(pad(naam), "gegevens");
    fs.utimesSync(pad(naam), lang, lang);
  }
  const net = `.wmo-${dood - 1}-${kamer}.deel`;
  fs.writeFileSync(pad(net), "van een ander die net schrijft");
  schrijf("a.xlsx", "nieuw");
  expect(fs.readdirSync(map).sort()).toEqual([...namen.slice(1), net, "a.xlsx"].sort());
});
