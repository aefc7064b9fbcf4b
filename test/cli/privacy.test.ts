import fs from "node:fs";
import path from "node:path";
import { leesWaarden } from "../hulp/xlsx-lezen";
import { allesDelen, alsBestand, eenBlad } from "../sharing/privacy/hulp/privacywerkmap";
import { werkplek } from "./hulp/wmo";

const { wmo, pad, zet, lees, namen } = werkplek("privacy");
beforeEach(() => zet("alles.xlsx", alsBestand(allesDelen())));

test("zonder tweede naam komt er alleen een verslag, met afsluitcode 1 als er iets gevonden is", async () => {
  const { code, uit, fout } = await wmo("alles.xlsx");
  expect([code, fout]).toEqual([1, ""]);
  expect(uit).toMatch(/^Op \d+ plaatsen staan persoonsgegevens:\n/);
  expect(uit).toContain("Cliënten!B2:B7: 6 BSN's (•••••33). Uitweg: verwijderen of een pseudoniem geven.");
  expect(uit).toContain("Verstopt!A2, verborgen: 1 naam");
  expect(uit).toContain("Over wie de werkmap maakte:");
  expect(uit).toContain("Verborgen, en gaat wel mee: “Verstopt” (diep verborgen");
  expect(uit).not.toMatch(/Jansen|123456782|111222333|karin/i);
  expect(namen()).toEqual(["alles.xlsx"]);
});

test("niets gevonden: afsluitcode 0, en de zin zegt dat dat niet alles zegt", async () => {
  zet("kaal.xlsx", eenBlad([["minuten"], [136]]));
  expect(await wmo("kaal.xlsx")).toMatchObject({
    code: 0,
    uit: expect.stringMatching(/geen persoonsgegevens.*kijk zelf/) as string,
  });
});

test("een opgeruimde kopie; de bron blijft byte voor byte gelijk", async () => {
  const voor = lees("alles.xlsx");
  const { code, uit } = await wmo(
    "alles.xlsx",
    "uit.xlsx",
    "--metadata",
    "ja",
    "--verwijder",
    "ja",
    "--pseudoniem",
    "ja",
  );
  expect(code).toBe(1); // een draaitabel en een rij per cliënt blijven
  expect(uit).toMatch(/^Opgeruimd:\n/);
  expect(uit).toContain("Cliënten!A2:A7: naam vervangen door een pseudoniem.");
  expect(uit).toContain("Niet opgeruimd:\n");
  expect(uit).toMatch(/Geschreven: uit\.xlsx\.\n$/);
  expect(lees("alles.xlsx").equals(voor)).toBe(true);
  const na = leesWaarden(lees("uit.xlsx"));
  expect(na["Cliënten"]?.A2).toMatch(/^cliënt \d+$/);
  expect(na["Cliënten"]?.G2).toBeUndefined();
});

test("is alles op te ruimen, dan is de afsluitcode 0", async () => {
  zet(
    "mail.xlsx",
    eenBlad([
      ["vraag", "x"],
      ["mail a@b.nl", 1],
    ]),
  );
  const { code, uit } = await wmo("mail.xlsx", "uit.xlsx", "--verwijder", "ja");
  expect([code, uit.split("\n")[1]]).toEqual([0, "  Blad!A2: e-mailadres verwijderd."]);
  expect(leesWaarden(lees("uit.xlsx")).Blad?.A2).toBe("mail [verwijderd]");
});

test("nooit over de bron, ook niet met --overschrijf, een omweg of een koppeling", async () => {
  const voor = lees("alles.xlsx");
  fs.symlinkSync(pad("alles.xlsx"), pad("anders.xlsx"));
  for (const doel of ["alles.xlsx", `../${path.basename(pad("."))}/alles.xlsx`, "anders.xlsx"]) {
    const { code, fout } = await wmo("alles.xlsx", doel, "--metadata", "ja", "--overschrijf", "ja");
    expect([doel, code, fout]).toEqual([doel, 2, expect.stringContaining("is de bron zelf")]);
  }
  expect(lees("alles.xlsx").equals(voor)).toBe(true);
});

test.each([
  [[], /Geef een werkmap, bijvoorbeeld: wmo privacy/],
  [["weg.xlsx"], /weg\.xlsx bestaat niet/],
  [["alles.xlsx", "--verwijder", "ja"], /Geef ook een naam voor de opgeruimde kopie.*alles-opgeruimd\.xlsx/],
  [["alles.xlsx", "uit.xlsx"], /Zeg wat er opgeruimd moet worden/],
  [["alles.xlsx", "uit.xlsm", "--metadata", "ja"], /verschillende soorten werkmap/],
  [["alles.xlsx", "--metadata", "alles"], /kies ja of nee/],
  [["tekst.xlsx"], /tekst\.xlsx: Dit is geen Excel-werkmap/],
])("%j is verkeerd gebruik: één zin, afsluitcode 2, niets geschreven", async (argumenten, zin) => {
  zet("tekst.xlsx", "minuten;12");
  const { code, uit, fout } = await wmo(...argumenten);
  expect([code, uit]).toEqual([2, ""]);
  expect(fout).toMatch(zin);
  expect(fout.trim().split("\n")).toHaveLength(1);
  expect(namen()).toEqual(["alles.xlsx", "tekst.xlsx"]);
});
