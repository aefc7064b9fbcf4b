import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { clienten, clientenwerkmap } from "../sharing/privacy-groepen/clientenwerkmap";
import { leesCellen } from "../hulp/xlsx-lezen";

const WMO = path.resolve(__dirname, "../../bin/wmo.js");
let map: string;
beforeEach(() => {
  map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-deel-"));
  fs.writeFileSync(path.join(map, "rijk.xlsm"), alsWerkmap(rijkeDelen()));
});
afterEach(() => fs.rmSync(map, { recursive: true, force: true }));

function wmo(...argumenten: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WMO, "deel", ...argumenten], {
    cwd: map,
    encoding: "utf8",
    env: { ...process.env, WMO_VANDAAG: "2024-07-01" },
  });
  return { status, stdout, stderr };
}

test("zonder tweede naam komt de deelbare werkmap ernaast, en het verslag op het scherm", () => {
  const { status, stdout, stderr } = wmo("rijk.xlsm");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /^24 formules met functies van Wmo-begroting; 24 \(25 aanroepen\) nagerekend en gelijk/,
  );
  expect(stdout).toContain("Invoer!D16: ANDER_FUNCTIE");
  expect(stdout).toMatch(/Geschreven: rijk-deelbaar\.xlsm\.\n$/);
  expect(fs.readdirSync(map).sort()).toEqual(["rijk-deelbaar.xlsm", "rijk.xlsm"]);
  const cellen = leesCellen(fs.readFileSync(path.join(map, "rijk-deelbaar.xlsm")));
  expect(cellen["Over deze werkmap"]?.B4?.waarde).toBe("1 juli 2024");
});

test("twee keer delen geeft dezelfde bytes; een bestand dat er staat blijft staan tenzij erom gevraagd is", () => {
  expect(wmo("rijk.xlsm", "a.xlsm").status).toBe(0);
  expect(wmo("rijk.xlsm", "b.xlsm").status).toBe(0);
  const [a, b] = ["a.xlsm", "b.xlsm"].map((f) => fs.readFileSync(path.join(map, f)));
  expect(a?.equals(b as Buffer)).toBe(true);
  expect(wmo("rijk.xlsm", "a.xlsm")).toMatchObject({ status: 2, stdout: "" });
  expect(wmo("rijk.xlsm", "a.xlsm", "--vorm", "waarden", "--overschrijf", "ja").status).toBe(0);
  expect(leesCellen(fs.readFileSync(path.join(map, "a.xlsm"))).Invoer?.B2).toMatchObject({ waarde: 3 });
});

test("wat niet te bewijzen is: afsluitcode 1 en niets geschreven, met --akkoord ja wel", () => {
  const let_ = '<c r="A30"><f>_xlfn.LET(_xlpm.m,A2,_xldudf_WMO_BANDBREEDTE(_xlpm.m))</f><v>3</v></c>';
  fs.writeFileSync(path.join(map, "let.xlsm"), alsWerkmap(rijkeDelen([let_])));
  const { status, stdout } = wmo("let.xlsm");
  expect(status).toBe(1);
  expect(stdout).toMatch(/Niet te bewijzen:\n {2}Invoer!A30: “m” bestaat alleen binnen de formule/);
  expect(stdout).toMatch(/Er is niets geschreven\. Is dit goed zo, geef dan --akkoord ja mee\.\n$/);
  expect(fs.existsSync(path.join(map, "let-deelbaar.xlsm"))).toBe(false);
  expect(wmo("let.xlsm", "--akkoord", "ja").status).toBe(0);
});

test("wat niet om te zetten is: afsluitcode 1, elke cel genoemd, en akkoord helpt niet", () => {
  const fout = [
    '<c r="A30"><f>WMO.BESTAATNIET(1)</f></c>',
    '<c r="B30"><f>WMO.BANDBREEDTE(1,2,3,4,5)</f></c>',
  ];
  fs.writeFileSync(path.join(map, "fout.xlsm"), alsWerkmap(rijkeDelen(fout)));
  const { status, stdout } = wmo("fout.xlsm", "--akkoord", "ja");
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /Invoer!A30: De functie WMO\.BESTAATNIET.*\n {2}Invoer!B30: WMO\.BANDBREEDTE kreeg 5 argumenten/,
  );
  expect(fs.readdirSync(map).sort()).toEqual(["fout.xlsm", "rijk.xlsm"]);
});

test.each([
  [[], /Geef een werkmap/],
  [["weg.xlsx"], /weg\.xlsx bestaat niet/],
  [["."], /eindigt niet op/],
  [["rijk.xlsm", "uit.xlsx"], /verschillende soorten werkmap/],
  [["rijk.xlsm", "uit.txt"], /eindigt niet op \.xlsx/],
  [["rijk.xlsm", "a.xlsm", "b.xlsm"], /hoogstens twee bestandsnamen, en kreeg er 3/],
  [["rijk.xlsm", "--vorm", "pdf"], /kies gewoon of waarden/],
  [["rijk.xlsm", "geen/map/uit.xlsm"], /bestaat niet. Maak haar eerst/],
  [["tekst.xlsx"], /tekst\.xlsx: Dit is geen Excel-werkmap/],
])("%j is verkeerd gebruik: één zin, afsluitcode 2, niets geschreven", (argumenten, zin) => {
  fs.writeFileSync(path.join(map, "tekst.xlsx"), "minuten;12");
  const { status, stdout, stderr } = wmo(...argumenten);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(zin);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(fs.readdirSync(map).sort()).toEqual(["rijk.xlsm", "tekst.xlsx"]);
});

test("rijen per cliënt worden vanzelf groepen; wie ze laat staan, moet akkoord geven", () => {
  fs.writeFileSync(path.join(map, "clienten.xlsx"), clientenwerkmap(clienten(300)));
  const groepen = wmo("clienten.xlsx", "g.xlsx");
  expect([groepen.status, groepen.stderr]).toEqual([0, ""]);
  expect(groepen.stdout).toMatch(/^Rijen per cliënt gaan niet mee: 300 rijen vervangen door \d+ groepen\./);
  expect(Object.keys(leesCellen(fs.readFileSync(path.join(map, "g.xlsx"))))).toContain("Groepen");
  const laten = wmo("clienten.xlsx", "l.xlsx", "--clienten", "laten");
  expect(laten.status).toBe(1);
  expect(laten.stdout).toContain("staan persoonsgegevens:");
  expect(laten.stdout).toMatch(/Er is niets geschreven\. Is dit goed zo, geef dan --akkoord ja mee\.\n$/);
  expect(fs.existsSync(path.join(map, "l.xlsx"))).toBe(false);
  expect(wmo("clienten.xlsx", "l.xlsx", "--clienten", "laten", "--akkoord", "ja").status).toBe(0);
});
