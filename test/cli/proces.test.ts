import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { opdrachten } from "../../src/cli/opdrachten";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { programma, startWmo, wmoProces } from "./hulp/proces";
import { wmo } from "./hulp/wmo";

let map: string;
beforeEach(() => (map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-proces-"))));
afterEach(() => fs.rmSync(map, { recursive: true, force: true }));

/** Eén klein plan: hoe groot de begroting is, doet er hier niet toe. */
const INVOER = JSON.stringify({
  versie: 1,
  titel: "Klein",
  peildatum: "2024-07-01",
  uitgangspunten: {
    Uren_herindicatie: 2,
    Uren_aanvraag: 2.5,
    Loonkosten_per_maand: 7000,
    Jaren: [{ jaar: 2024, aflopend: 216, nieuw: 70 }],
  },
  plannen: ["capaciteit"],
});
const LET = '<c r="A30"><f>_xlfn.LET(_xlpm.m,A2,_xldudf_WMO_BANDBREEDTE(_xlpm.m))</f><v>3</v></c>';

/** Per opdracht één aanroep; samen geven zij elke afsluitcode, bestanden, een foutregel, en lezen zij de standaardinvoer. */
const AANROEPEN: Readonly<Record<string, { argumenten: string[]; invoer?: string; code: number }>> = {
  reken: { argumenten: [], invoer: '="é"&"…"\r\n=WMO.BANDBREEDTE(59)\n', code: 1 },
  begroting: { argumenten: ["invoer.json", "uit.xlsx", "--formules", "gewoon"], code: 0 },
  deel: { argumenten: ["rijk.xlsm", "--akkoord", "ja"], code: 0 },
  advies: { argumenten: ["rijk.xlsm", "rijk.xlsm"], code: 2 },
  herstel: { argumenten: ["rijk.xlsm"], code: 0 },
  privacy: { argumenten: ["rijk.xlsm", "rijk.xlsm", "--metadata", "ja"], code: 2 },
  regio: { argumenten: ["rijk.xlsm", "rijk.xlsm"], code: 2 },
  herleid: { argumenten: ["rijk.xlsm", "Invoer!B2"], code: 0 },
  controle: { argumenten: ["rijk.xlsm", "--json", "ja"], code: 1 },
  watals: { argumenten: ["rijk.xlsm", "--uitkomst", "Invoer!D6", "--trekkingen", "100"], code: 0 },
  vergelijk: { argumenten: ["rijk.xlsm", "rijk.xlsm"], code: 0 },
};

test("elke opdracht staat erbij", () => {
  expect(Object.keys(AANROEPEN)).toEqual(opdrachten.map((o) => o.naam));
});

test.each(Object.entries(AANROEPEN))(
  "wmo %s als proces doet wat de opdrachtregel in deze tests doet",
  async (opdracht, { argumenten, invoer, code }) => {
    const [echt, hier] = ["echt", "hier"].map((naam) => path.join(map, naam)) as [string, string];
    for (const plek of [echt, hier]) {
      fs.mkdirSync(plek);
      fs.writeFileSync(path.join(plek, "rijk.xlsm"), alsWerkmap(rijkeDelen([LET])));
      fs.writeFileSync(path.join(plek, "invoer.json"), INVOER);
    }
    const proces = wmoProces([opdracht, ...argumenten], { map: echt, invoer });
    expect(proces).toEqual(await wmo([opdracht, ...argumenten], { map: hier, invoer }));
    expect([proces.code, proces.fout === ""]).toEqual([code, code !== 2]);
    expect(inhoud(echt)).toEqual(inhoud(hier));
  },
);

/** Wat er in een map staat, elk bestand als tekst van zijn bytes. */
function inhoud(plek: string): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(plek).map((naam) => [naam, fs.readFileSync(path.join(plek, naam), "base64")]),
  );
}

test("sluit de lezer eerder, dan stopt wmo stil", async () => {
  const proces = startWmo(["reken"]);
  let fout = "";
  proces.stderr.on("data", (d) => (fout += String(d)));
  proces.stdin.on("error", () => undefined);
  proces.stdout.once("data", () => proces.stdout.destroy());
  const einde = new Promise<number | null>((klaar) => proces.on("close", klaar));
  // Samen 3 MB: veel meer dan er in een pijp past, zodat er nog te schrijven is als de lezer stopt.
  proces.stdin.end('=HERHALING("x";30000)\n'.repeat(100));
  // Geen van de formules gaf een fout: de afsluitcode is die van wat er gerekend is.
  expect(await einde).toBe(0);
  expect(fout).toBe("");
});

test("niet gebouwd: een zin die zegt wat te doen", () => {
  fs.mkdirSync(path.join(map, "bin"));
  fs.copyFileSync(path.resolve(__dirname, "../../bin/wmo.js"), path.join(map, "bin/wmo.js"));
  const { status, stderr } = spawnSync(process.execPath, [path.join(map, "bin/wmo.js")], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/npm run build/);
});

test("een map op de standaardinvoer is een zin met afsluitcode 2, en geen stilte", () => {
  const invoer = fs.openSync(map, "r");
  const { status, stdout, stderr } = spawnSync(process.execPath, [programma(), "reken"], {
    stdio: [invoer, "pipe", "pipe"],
    encoding: "utf8",
  });
  fs.closeSync(invoer);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^De standaardinvoer is een map\. .*formules\.txt\.\n$/);
});

test("start de opdrachtregel niet, dan is ook dat één zin en niet het programma zelf", () => {
  fs.mkdirSync(path.join(map, "bin"));
  fs.mkdirSync(path.join(map, "dist-cli"));
  fs.copyFileSync(path.resolve(__dirname, "../../bin/wmo.js"), path.join(map, "bin/wmo.js"));
  fs.writeFileSync(path.join(map, "dist-cli/wmo.js"), `throw new Error("stuk\\n${"x".repeat(5000)}");`);
  const { status, stderr } = spawnSync(process.execPath, [path.join(map, "bin/wmo.js")], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([
    2,
    "De opdrachtregel start niet: “stuk”. Voer npm ci en npm run build opnieuw uit.\n",
  ]);
});
