import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Configuration } from "webpack";
import { straks } from "./hulp/straks";

const { ontwikkel } = jest.requireActual<{
  ontwikkel: (
    configuraties: Configuration[],
    opties: { map: string; proefmap: string; poort: number; meld: (zin: string) => void },
  ) => Promise<{ stop(): Promise<void> }>;
}>("../scripts/ontwikkel.js");

// Hij wacht op wat er komt; hoe lang de bouw daarvoor nodig heeft, ligt aan hoe druk de computer is.
jest.setTimeout(120_000);

const map = mkdtempSync(join(tmpdir(), "wmo-ontwikkel-"));
const bron = join(map, "bron.js");
const bundel = join(map, "uit", "main.js");
const gezegd: string[] = [];
let werk: { stop(): Promise<void> } | undefined;
// Ook na een test die mislukt: wie doorbouwt, valt in de testbestanden daarna.
afterEach(async () => {
  await werk?.stop();
  werk = undefined;
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** Wacht tot dit nieuw gezegd is, en vergeet het. */
async function gezegdDat(zin: RegExp): Promise<string> {
  let gevonden = "";
  await straks(() => {
    const plek = gezegd.findIndex((z) => zin.test(z));
    expect(plek).toBeGreaterThanOrEqual(0);
    gevonden = gezegd.splice(0, plek + 1).at(-1) ?? "";
  });
  return gevonden;
}

test("npm start bouwt, serveert, bouwt opnieuw na een wijziging, en houdt bij een fout de laatste goede bouw", async () => {
  writeFileSync(bron, 'console.log("eerste");');
  const configuratie: Configuration = {
    mode: "development",
    devtool: false,
    context: map,
    entry: bron,
    output: { path: join(map, "uit") },
  };
  werk = await ontwikkel([configuratie], {
    map: join(map, "uit"),
    proefmap: map,
    poort: 0,
    meld: (zin) => gezegd.push(zin),
  });
  const adres = /http:\S+/.exec(await gezegdDat(/^De proefwerkmap: http/))?.[0] ?? "";
  await gezegdDat(/^Elke wijziging in src wordt opnieuw gebouwd/);
  const gegeven = async () => (await fetch(`${adres}main.js`)).text();
  expect(await gegeven()).toContain("eerste");

  // Webpack bouwt soms nog eens wat het al had: gezegd is dan eerder dan gebouwd.
  writeFileSync(bron, 'console.log("tweede");');
  await gezegdDat(/^Opnieuw gebouwd/);
  await straks(async () => expect(await gegeven()).toContain("tweede"));

  writeFileSync(bron, "console.log(;");
  expect(await gezegdDat(/^Dit bouwt niet/)).toMatch(/bron\.js[\s\S]*De pagina's blijven zoals ze waren/);
  expect(await gegeven()).toContain("tweede");

  writeFileSync(bron, 'console.log("derde");');
  await gezegdDat(/^Opnieuw gebouwd/);
  await straks(() => expect(readFileSync(bundel, "utf8")).toContain("derde"));

  await werk.stop();
  werk = undefined;
  await expect(gegeven()).rejects.toThrow();
});

test("bouwt het niet bij het begin, dan begint de server zodra het wel bouwt", async () => {
  rmSync(join(map, "uit"), { recursive: true, force: true });
  gezegd.splice(0);
  writeFileSync(bron, "console.log(;");
  const uit = join(map, "uit");
  werk = await ontwikkel(
    [{ mode: "development", devtool: false, context: map, entry: bron, output: { path: uit } }],
    { map: uit, proefmap: map, poort: 0, meld: (zin) => gezegd.push(zin) },
  );
  await gezegdDat(/^Dit bouwt niet/);
  expect(existsSync(bundel)).toBe(false);
  writeFileSync(bron, 'console.log("heel");');
  await gezegdDat(/^De proefwerkmap: http/);
  expect(readFileSync(bundel, "utf8")).toContain("heel");
});

test("de ontwikkelserver van npm run excel luistert alleen naar deze computer", async () => {
  jest.doMock("../scripts/https", () => ({ httpsOpties: () => Promise.resolve({}) }));
  const maak =
    jest.requireActual<(env: object, argv: object) => Promise<{ devServer: { host?: string } }>>(
      "../webpack.config.js",
    );
  const { devServer } = await maak({ WEBPACK_SERVE: true }, { mode: "development" });
  expect(devServer.host).toBe("localhost");
});
