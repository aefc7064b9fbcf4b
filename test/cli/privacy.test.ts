import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { leesWaarden } from "../hulp/xlsx-lezen";
import { allesDelen, alsBestand, eenBlad } from "../sharing/privacy/hulp/privacywerkmap";

const WMO = path.resolve(__dirname, "../../bin/wmo.js");
let map: string;
beforeEach(() => {
  map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-privacy-"));
  fs.writeFileSync(path.join(map, "alles.xlsx"), alsBestand(allesDelen()));
});
afterEach(() => fs.rmSync(map, { recursive: true, force: true }));

function wmo(...argumenten: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WMO, "privacy", ...argumenten], {
    cwd: map,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("zonder tweede naam komt er alleen een verslag, met afsluitcode 1 als er iets gevonden is", () => {
  const { status, stdout, stderr } = wmo("alles.xlsx");
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toMatch(/^Op \d+ plaatsen staan persoonsgegevens:\n/);
  expect(stdout).toContain("Cliënten!B2:B7: 6 BSN's (•••••33). Uitweg: verwijderen of een pseudoniem geven.");
  expect(stdout).toContain("Verstopt!A2, verborgen: 1 naam");
  expect(stdout).toContain("Over wie de werkmap maakte:");
  expect(stdout).not.toMatch(/Jansen|123456782|111222333|karin/i);
  expect(fs.readdirSync(map)).toEqual(["alles.xlsx"]);
});

test("niets gevonden: afsluitcode 0, en de zin zegt dat dat niet alles zegt", () => {
  fs.writeFileSync(path.join(map, "kaal.xlsx"), eenBlad([["minuten"], [136]]));
  expect(wmo("kaal.xlsx")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/geen persoonsgegevens.*kijk zelf/) as string,
  });
});

test("een opgeruimde kopie; de bron blijft byte voor byte gelijk", () => {
  const voor = fs.readFileSync(path.join(map, "alles.xlsx"));
  const { status, stdout } = wmo(
    "alles.xlsx",
    "uit.xlsx",
    "--metadata",
    "ja",
    "--verwijder",
    "ja",
    "--pseudoniem",
    "ja",
  );
  expect(status).toBe(1); // een draaitabel en een rij per cliënt blijven
  expect(stdout).toMatch(/^Opgeruimd:\n/);
  expect(stdout).toContain("Cliënten!A2:A7: naam vervangen door een pseudoniem.");
  expect(stdout).toContain("Niet opgeruimd:\n");
  expect(stdout).toMatch(/Geschreven: uit\.xlsx\.\n$/);
  expect(fs.readFileSync(path.join(map, "alles.xlsx")).equals(voor)).toBe(true);
  const na = leesWaarden(fs.readFileSync(path.join(map, "uit.xlsx")));
  expect(na["Cliënten"]?.A2).toMatch(/^cliënt \d+$/);
  expect(na["Cliënten"]?.G2).toBeUndefined();
});

test("is alles op te ruimen, dan is de afsluitcode 0", () => {
  fs.writeFileSync(
    path.join(map, "mail.xlsx"),
    eenBlad([
      ["vraag", "x"],
      ["mail a@b.nl", 1],
    ]),
  );
  const { status, stdout } = wmo("mail.xlsx", "uit.xlsx", "--verwijder", "ja");
  expect([status, stdout.split("\n")[1]]).toEqual([0, "  Blad!A2: e-mailadres verwijderd."]);
  expect(leesWaarden(fs.readFileSync(path.join(map, "uit.xlsx"))).Blad?.A2).toBe("mail [verwijderd]");
});

test("nooit over de bron, ook niet met --overschrijf, een omweg of een koppeling", () => {
  const voor = fs.readFileSync(path.join(map, "alles.xlsx"));
  fs.symlinkSync(path.join(map, "alles.xlsx"), path.join(map, "anders.xlsx"));
  for (const doel of ["alles.xlsx", `../${path.basename(map)}/alles.xlsx`, "anders.xlsx"]) {
    const { status, stderr } = wmo("alles.xlsx", doel, "--metadata", "ja", "--overschrijf", "ja");
    expect([doel, status, stderr]).toEqual([doel, 2, expect.stringContaining("is de bron zelf")]);
  }
  expect(fs.readFileSync(path.join(map, "alles.xlsx")).equals(voor)).toBe(true);
});

test.each([
  [[], /Geef een werkmap, bijvoorbeeld: wmo privacy/],
  [["weg.xlsx"], /weg\.xlsx bestaat niet/],
  [["alles.xlsx", "--verwijder", "ja"], /Geef ook een naam voor de opgeruimde kopie.*alles-opgeruimd\.xlsx/],
  [["alles.xlsx", "uit.xlsx"], /Zeg wat er opgeruimd moet worden/],
  [["alles.xlsx", "uit.xlsm", "--metadata", "ja"], /verschillende soorten werkmap/],
  [["alles.xlsx", "--metadata", "alles"], /kies ja of nee/],
  [["tekst.xlsx"], /tekst\.xlsx: Dit is geen Excel-werkmap/],
])("%j is verkeerd gebruik: één zin, afsluitcode 2, niets geschreven", (argumenten, zin) => {
  fs.writeFileSync(path.join(map, "tekst.xlsx"), "minuten;12");
  const { status, stdout, stderr } = wmo(...argumenten);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(zin);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(fs.readdirSync(map).sort()).toEqual(["alles.xlsx", "tekst.xlsx"]);
});
