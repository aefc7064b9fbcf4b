import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Compiler } from "webpack";

const { waaromVerouderd } = jest.requireActual<{
  waaromVerouderd: (map: string, wortel: string) => string | undefined;
}>("../scripts/bouwstempel.js");
const { Bouwstempel } = jest.requireActual<{
  Bouwstempel: new (configuratie: object) => { apply: (compiler: Compiler) => void };
}>("../scripts/bouwstempel.js");
const webpack = jest.requireActual<typeof import("webpack")>("webpack");

/** Een huis in het klein: een invoer die een ander bestand leest, en een configuratie die een script leest. */
const BRON = {
  "src/a.js": 'import { b } from "./b"; console.log(b);',
  "src/b.js": "export const b = 1;",
  "src/los.js": "export const los = 1;",
  "scripts/hulp.js": "module.exports = 1;",
  "webpack.config.js": 'require("./scripts/hulp");',
  "package.json": "{}",
  "package-lock.json": "{}",
  "tsconfig.json": "{}",
};

jest.setTimeout(60_000);

let wortel: string;
const pad = (naam: string) => path.join(wortel, naam);
function schrijf(naam: string, tekst: string): void {
  fs.mkdirSync(path.dirname(pad(naam)), { recursive: true });
  fs.writeFileSync(pad(naam), tekst);
}

/** Bouwt; `tijdens` gebeurt nadat webpack de bron gelezen heeft. */
function bouw(tijdens: () => void = () => undefined): Promise<void> {
  const hulp = { filename: pad("scripts/hulp.js"), children: [] };
  const compiler = webpack({
    mode: "none",
    context: wortel,
    entry: "./src/a.js",
    output: { path: pad("dist"), clean: true },
    plugins: [new Bouwstempel({ filename: pad("webpack.config.js"), children: [hulp] })],
  });
  compiler.hooks.emit.tap("tijdens", tijdens);
  return new Promise((klaar, mislukt) =>
    compiler.run((fout, uitslag) => {
      const mis = fout ?? (uitslag?.hasErrors() ? new Error(uitslag.toString()) : undefined);
      compiler.close(() => (mis ? mislukt(mis) : klaar()));
    }),
  );
}
const reden = () => waaromVerouderd("dist", wortel);

beforeEach(async () => {
  wortel = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-bouw-"));
  for (const [naam, tekst] of Object.entries(BRON)) schrijf(naam, tekst);
  // Een begin in het verleden: een bestand van na het begin van de bouw telt als veranderd.
  for (const naam of Object.keys(BRON)) fs.utimesSync(pad(naam), 1, 1);
  await bouw();
});
afterEach(() => fs.rmSync(wortel, { recursive: true }));

test("een bouw die bij de bron hoort is goed, welke tijd de bestanden ook hebben", () => {
  expect(reden()).toBeUndefined();
  for (const naam of Object.keys(BRON)) fs.utimesSync(pad(naam), Date.now() / 1000 + 60, 4e9);
  expect(reden()).toBeUndefined();
});

test.each([
  "src/a.js",
  "src/b.js",
  "scripts/hulp.js",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
])("verandert %s, dan is de bouw oud, ook met de tijd van voorheen; terug is weer goed", (naam) => {
  schrijf(naam, `${BRON[naam as keyof typeof BRON]}\n`);
  fs.utimesSync(pad(naam), 1, 1);
  expect(reden()).toBe(`dist/ is ouder dan ${naam}; voer npm run build uit.`);
  schrijf(naam, BRON[naam as keyof typeof BRON]);
  expect(reden()).toBeUndefined();
});

test("wat niet in de bouw zit, maakt haar niet oud", () => {
  schrijf("src/los.js", "export const los = 2;");
  schrijf("src/nieuw.js", "");
  schrijf("package.json", '{ "scripts": {} }');
  expect(reden()).toBeUndefined();
});

test("een bestand dat er niet meer is, of dat tijdens het bouwen veranderde, hoort niet bij de bouw", async () => {
  fs.rmSync(pad("src/b.js"));
  expect(reden()).toBe("dist/ is ouder dan src/b.js; voer npm run build uit.");
  schrijf("src/b.js", BRON["src/b.js"]);
  await bouw(() => {
    schrijf("src/b.js", "export const b = 2;");
    fs.utimesSync(pad("src/b.js"), 4e9, 4e9);
  });
  expect(reden()).toBe("dist/ is ouder dan src/b.js; voer npm run build uit.");
});

test("zonder bouw, of zonder stempel, staat er wat te doen", () => {
  fs.rmSync(pad("dist/.bouwstempel.json"));
  expect(reden()).toBe("dist/ zegt niet waaruit zij gebouwd is; voer npm run build uit.");
  fs.rmSync(pad("dist"), { recursive: true });
  expect(reden()).toBe("dist/ ontbreekt; voer npm run build uit.");
});

test("de opdracht past bij de map, en meer veranderde bestanden worden geteld", () => {
  fs.renameSync(pad("dist"), pad("dist-proef"));
  for (const naam of ["src/a.js", "src/b.js", "tsconfig.json"] as const) schrijf(naam, `${BRON[naam]}\n`);
  expect(waaromVerouderd("dist-proef", wortel)).toBe(
    "dist-proef/ is ouder dan src/a.js (en 2 andere); voer npm run proef uit.",
  );
});
