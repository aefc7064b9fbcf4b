import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { leesCellen } from "../hulp/xlsx-lezen";

const WMO = path.resolve(__dirname, "../../bin/wmo.js");
let map: string;
beforeEach(() => {
  map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-herstel-"));
  fs.writeFileSync(path.join(map, "rijk.xlsm"), alsWerkmap(rijkeDelen()));
});
afterEach(() => fs.rmSync(map, { recursive: true, force: true }));

function wmo(...argumenten: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WMO, "herstel", ...argumenten], {
    cwd: map,
    encoding: "utf8",
    env: { ...process.env, WMO_VANDAAG: "2024-07-01" },
  });
  return { status, stdout, stderr };
}

test("herstelt, zegt wat er was en welke bladen beveiligd zijn", () => {
  const { status, stdout, stderr } = wmo("rijk.xlsm");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(
    "Invoer!D2: =WMO.BANDBREEDTE($A$2) (de naam stond er niet zoals Excel haar bewaart), nu 3",
  );
  expect(stdout).toContain("Beveiligde bladen: Invoer.");
  expect(stdout).toMatch(/Geschreven: rijk-hersteld\.xlsm\.\n$/);
  const cellen = leesCellen(fs.readFileSync(path.join(map, "rijk-hersteld.xlsm"))).Invoer;
  expect(cellen?.D2?.formule).toBe("_xldudf_WMO_BANDBREEDTE($A$2)");
});

test("een werkmap waar niets aan mankeert, wordt niet geschreven", () => {
  expect(wmo("rijk.xlsm", "heel.xlsm").status).toBe(0);
  const { status, stdout } = wmo("heel.xlsm");
  expect(status).toBe(0);
  expect(stdout).toMatch(/mankeert niets\.\n.*Er is niets geschreven\.\n$/s);
  expect(fs.existsSync(path.join(map, "heel-hersteld.xlsm"))).toBe(false);
});

test("wat niet te herstellen is, geeft afsluitcode 1; de rest wordt hersteld", () => {
  const fout = ['<c r="A30" t="e"><f>WMO.BESTAATNIET(1)</f><v>#NAME?</v></c>'];
  fs.writeFileSync(path.join(map, "fout.xlsm"), alsWerkmap(rijkeDelen(fout)));
  const { status, stdout } = wmo("fout.xlsm");
  expect(status).toBe(1);
  expect(stdout).toContain(
    "Niet te herstellen:\n  Invoer!A30: De functie WMO.BESTAATNIET kent deze versie niet.",
  );
  expect(fs.existsSync(path.join(map, "fout-hersteld.xlsm"))).toBe(true);
});
