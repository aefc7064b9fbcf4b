import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { leesWaarden } from "../hulp/xlsx-lezen";

const WMO = path.resolve(__dirname, "../../bin/wmo.js");
const VOORBEELDEN = path.resolve(__dirname, "../../voorbeelden");
let map: string;
beforeEach(() => (map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-invoer-"))));
afterEach(() => fs.rmSync(map, { recursive: true, force: true }));

function wmo(...argumenten: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WMO, "begroting", ...argumenten], {
    cwd: map,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function zetInvoer(naam: string, inhoud: unknown): void {
  fs.writeFileSync(path.join(map, naam), typeof inhoud === "string" ? inhoud : JSON.stringify(inhoud));
}

const KLEIN = {
  versie: 1,
  titel: "Klein",
  peildatum: "2024-07-01",
  uitgangspunten: { Jaren: [{ jaar: 2024, aflopend: 216, nieuw: 70 }] },
  plannen: ["capaciteit"],
};

test("een invoerbestand wordt een werkmap met zijn naam", () => {
  zetInvoer("mijn.json", KLEIN);
  expect(wmo("mijn.json")).toEqual({
    status: 0,
    stdout: "mijn.xlsx: Leeswijzer, Uitgangspunten, Capaciteit.\n",
    stderr: "",
  });
  const bladen = leesWaarden(fs.readFileSync(path.join(map, "mijn.xlsx")));
  // (216 x 2,0 + 70 x 2,5) / 52: de normen van 1 juli 2024.
  expect(Object.values(bladen.Capaciteit ?? {})).toContainEqual(expect.closeTo((216 * 2 + 70 * 2.5) / 52, 9));
});

test("zonder invoerbestand komt hetzelfde als met voorbeelden/duiven-2024.json", () => {
  expect(wmo("a.xlsx").status).toBe(0);
  expect(wmo(path.join(VOORBEELDEN, "duiven-2024.json"), "b.xlsx").status).toBe(0);
  const [a, b] = ["a.xlsx", "b.xlsx"].map((f) => fs.readFileSync(path.join(map, f)));
  expect(a?.equals(b as Buffer)).toBe(true);
}, 60_000);

test("een CSV-bestand als lijst, en Nederlandse schrijfwijzen: na het schrijven staat er wat ervan gemaakt is", () => {
  // Windows-1252, zoals Excel een CSV bewaart: ë is EB.
  fs.writeFileSync(
    path.join(map, "jaren.csv"),
    Buffer.from("Jaar;Nieuw;Cli\u00ebnten per jaar\r\n2024;70;216\r\nTotaal;70;216\r\n", "latin1"),
  );
  zetInvoer("mijn.json", {
    ...KLEIN,
    uitgangspunten: { Jaren: { bestand: "jaren.csv" }, Productiviteit: "80", Werkweek: "36,0" },
  });
  const { status, stdout, stderr } = wmo("mijn.json");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.trim().split("\n")).toEqual([
    "mijn.xlsx: Leeswijzer, Uitgangspunten, Capaciteit.",
    "Zo is gelezen:",
    "  $.uitgangspunten.Jaren.tabel: rij 3: een regel met een totaal telt niet mee.",
    "  $.uitgangspunten.Jaren.tabel: 1 rij overgenomen.",
    "  $.uitgangspunten.Productiviteit: “80” is gelezen als 80%.",
  ]);
  const bladen = leesWaarden(fs.readFileSync(path.join(map, "mijn.xlsx")));
  expect(Object.values(bladen.Capaciteit ?? {})).toContainEqual(expect.closeTo((216 * 2 + 70 * 2.5) / 52, 9));
});

test.each([
  ["weg.csv", "weg.csv bestaat niet; het invoerbestand noemt het als tabel"],
  ["jaren.xlsx", "jaren.xlsx is een werkmap. Bewaar het blad in Excel als CSV"],
])("een tabel in %s wordt geweigerd met één zin", (bestand, zin) => {
  zetInvoer("mijn.json", { ...KLEIN, uitgangspunten: { Jaren: { bestand } } });
  const { status, stderr } = wmo("mijn.json");
  expect(status).toBe(2);
  expect(stderr).toContain(zin);
  expect(fs.readdirSync(map)).toEqual(["mijn.json"]);
});

test("foute invoer: een zin per fout met haar plaats, alle tegelijk, en er is niets geschreven", () => {
  zetInvoer("fout.json", {
    ...KLEIN,
    titels: "x",
    uitgangspunten: { Jaren: [{ jaar: "20x4" }], Werkweek: 400 },
  });
  const { status, stdout, stderr } = wmo("fout.json", "uit.xlsx");
  expect([status, stdout]).toEqual([2, ""]);
  const [kop, ...regels] = stderr.trim().split("\n");
  expect(kop).toBe("fout.json: 3 dingen kloppen niet; er is niets geschreven.");
  expect(regels.map((r) => r.trim().split(":")[0])).toEqual([
    "$.titels",
    "$.uitgangspunten.Jaren[0].jaar",
    "$.uitgangspunten.Werkweek",
  ]);
  expect(fs.readdirSync(map)).toEqual(["fout.json"]);
});

test("een nagerekende formule die niet kan: één zin met haar plaats, afsluitcode 2, geen bestand en geen spoor van de code", () => {
  const figuren = ['WEBSERVICE ("http://x")', "1+", "WMO_Jaren_nieuw*2", "ROUND(1)"].map((formule, i) => ({
    ...{ naam: `f${i}`, wat: "x", formule, eenheid: "x", plaats: "x" },
  }));
  const uitgangspunten = {
    Jaren: [2024, 2025].map((jaar) => ({ jaar, aflopend: 216, nieuw: 70 })),
  };
  zetInvoer("fout.json", { ...KLEIN, uitgangspunten, nagerekend: { inleiding: "x", figuren } });
  const { status, stderr } = wmo("fout.json", "uit.xlsx");
  expect(status).toBe(2);
  const [kop, ...regels] = stderr.trim().split("\n");
  expect(kop).toBe("fout.json: 3 dingen kloppen niet; er is niets geschreven.");
  expect(regels.map((r) => r.trim().split(": ")[0])).toEqual(
    [0, 1, 3].map((i) => `$.nagerekend.figuren[${i}].formule`),
  );
  // De lijst als uitkomst blijkt pas als de rest klopt.
  zetInvoer("fout.json", { ...KLEIN, uitgangspunten, nagerekend: { inleiding: "x", figuren: [figuren[2]] } });
  expect(wmo("fout.json", "uit.xlsx")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(
      /^[^\n]*\n {2}\$\.nagerekend\.figuren\[0\]\.formule: [^\n]*één waarde[^\n]*\n$/,
    ) as string,
  });
  expect(fs.readdirSync(map)).toEqual(["fout.json"]);
});

test.each([
  [["bestaat-niet.json"], "bestaat niet"],
  [["a.json", "b.json"], "hoogstens één invoerbestand"],
  [["a.json", "b.xlsx", "c.xlsx"], "hoogstens één invoerbestand"],
  [["kapot.json"], "geen geldige JSON"],
])("%j wordt geweigerd, en er is niets geschreven", (argumenten, deel) => {
  zetInvoer("kapot.json", "{ dit is niets");
  const { status, stderr } = wmo(...argumenten);
  expect(status).toBe(2);
  expect(stderr).toContain(deel);
  expect(fs.readdirSync(map)).toEqual(["kapot.json"]);
});
