import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { leesCellen, leesWaarden } from "../hulp/xlsx-lezen";

const WMO = path.resolve(__dirname, "../../bin/wmo.js");
let map: string;
beforeEach(() => (map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-begroting-"))));
afterEach(() => fs.rmSync(map, { recursive: true, force: true }));

function wmo(...argumenten: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WMO, "begroting", ...argumenten], {
    cwd: map,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("zonder naam staat de begroting in deze map, met onze functies zoals Excel ze bewaart", () => {
  expect(wmo()).toEqual({
    status: 0,
    stdout:
      "wmo-begroting-duiven-2024.xlsx: Leeswijzer, Uitgangspunten, Besparing, Overgang, Capaciteit, Planning, Nagerekend.\n",
    stderr: "",
  });
  const bytes = fs.readFileSync(path.join(map, "wmo-begroting-duiven-2024.xlsx"));
  expect(Object.values(leesWaarden(bytes).Besparing ?? {})).toContainEqual(expect.closeTo(173674.3008, 8));
  const formules = Object.values(leesCellen(bytes).Besparing ?? {}).map((c) => c.formule);
  expect(formules).toContainEqual(expect.stringMatching(/^_xldudf_WMO_BESPARING\(/));
  expect(fs.readdirSync(map)).toEqual(["wmo-begroting-duiven-2024.xlsx"]);
});

test("op gewone formules staan er normen bij en geen aanroep van onze functies", () => {
  expect(wmo("gewoon.xlsx", "--formules", "gewoon").status).toBe(0);
  const cellen = leesCellen(fs.readFileSync(path.join(map, "gewoon.xlsx")));
  expect(Object.keys(cellen)).toContain("WMO-normen");
  const formules = Object.values(cellen).flatMap((blad) =>
    Object.values(blad).flatMap((c) => c.formule ?? []),
  );
  expect(formules.length).toBeGreaterThan(60);
  expect(formules.filter((f) => /_xldudf|WMO\./i.test(f))).toEqual([]);
});

test("twee keer maken geeft dezelfde bytes", () => {
  wmo("a.xlsx");
  wmo("b.xlsx");
  const [a, b] = ["a.xlsx", "b.xlsx"].map((f) => fs.readFileSync(path.join(map, f)));
  expect(a?.equals(b as Buffer)).toBe(true);
});

test("een bestand dat er al staat blijft staan, tenzij erom gevraagd is", () => {
  fs.writeFileSync(path.join(map, "mijn.xlsx"), "van mij");
  const geweigerd = wmo("mijn.xlsx");
  expect(geweigerd.status).toBe(2);
  expect(geweigerd.stderr).toContain("mijn.xlsx bestaat al en is niet gewijzigd");
  expect(fs.readFileSync(path.join(map, "mijn.xlsx"), "utf8")).toBe("van mij");
  expect(wmo("mijn.xlsx", "--overschrijf", "ja").status).toBe(0);
  expect(fs.readFileSync(path.join(map, "mijn.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test.each([
  [["begroting.xls"], "eindigt niet op .xlsx of .json"],
  [["a.xlsx", "b.xlsx"], "hoogstens één invoerbestand"],
  [["geen/map/a.xlsx"], "bestaat niet. Maak haar eerst"],
  [["--formules", "excel"], "kies wmo of gewoon"],
  [["--snel"], "bestaat niet"],
])("%j wordt geweigerd met één zin, en er is niets geschreven", (argumenten, deel) => {
  const { status, stdout, stderr } = wmo(...argumenten);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(deel);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(fs.readdirSync(map)).toEqual([]);
});

test("een map als naam wordt geweigerd", () => {
  fs.mkdirSync(path.join(map, "map.xlsx"));
  expect(wmo("map.xlsx").stderr).toContain("is een map");
  expect(fs.readdirSync(map)).toEqual(["map.xlsx"]);
});
