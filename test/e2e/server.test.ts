import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { eisVerseBouw } from "../hulp/versebouw";

interface Server {
  poort: number;
  url: string;
  stop: () => Promise<void>;
}
const { serveer } = jest.requireActual<{
  serveer: (map: string, opties?: { poort?: number; proefmap?: string }) => Promise<Server>;
}>("../../scripts/server.js");

const DIST = eisVerseBouw("dist");
let server: Server;
beforeAll(async () => (server = await serveer(DIST)));
afterAll(() => server.stop());

/** Vraagt een pad zoals het er staat: fetch zou ../ al wegwerken. */
function status(pad: string, poort = server.poort): Promise<number | undefined> {
  return new Promise((klaar) =>
    http.get({ host: "127.0.0.1", port: poort, path: pad }, (antwoord) => {
      antwoord.resume();
      klaar(antwoord.statusCode);
    }),
  );
}

test("serveert wat gebouwd is en Office.js uit het npm-pakket", async () => {
  expect(await status("/functions.json")).toBe(200);
  expect(await status("/office-js/office.js")).toBe(200);
  expect(await status("/")).toBe(302);
});

test("wat wij bouwen is altijd vers; een pictogram mag bewaard worden, anders laat Excel het weg", async () => {
  const bewaren = async (pad: string) => (await fetch(`${server.url}${pad}`)).headers.get("cache-control");
  expect(await bewaren("taskpane.html")).toBe("no-store");
  expect(await bewaren("functions.js")).toBe("no-store");
  expect(await bewaren("assets/icon-32.png")).toMatch(/^max-age=[1-9]/);
});

test.each([
  "/bestaat-niet",
  "/../package.json",
  "/%2e%2e/package.json",
  "/office-js/../package.json",
  "/assets",
])("%s wordt niet gegeven", async (pad) => expect(await status(pad)).toBe(404));

test("is de poort bezet, dan neemt hij de volgende vrije", async () => {
  const tweede = await serveer(DIST, { poort: server.poort });
  expect(tweede.poort).toBeGreaterThan(server.poort);
  await tweede.stop();
});

describe("met een proefmap", () => {
  const DIST_PROEF = eisVerseBouw("dist-proef");
  let proef: Server;
  beforeAll(async () => (proef = await serveer(DIST, { proefmap: DIST_PROEF })));
  afterAll(() => proef.stop());
  const haal = (pad: string) => fetch(`${proef.url}${pad}`, { redirect: "manual" });

  test("de proefwerkmap is de voorpagina, en de rest blijft bereikbaar", async () => {
    expect((await haal("")).headers.get("location")).toBe("/proef/proefwerkmap.html");
    for (const pad of ["proef/proefwerkmap.html", "functies.html", "taskpane.html", "functions.json"])
      expect([pad, (await haal(pad)).status]).toEqual([pad, 200]);
  });

  test("het paneel is byte voor byte wat gebouwd is, op de plaats van office.js na", async () => {
    const html = await (await haal("paneel/taskpane.html")).text();
    expect(html).toContain(
      '<script src="/pakket/excel.js"></script><script src="/proef/client.js"></script>',
    );
    // Het beleid noemt het adres nog; geladen wordt er niets van.
    expect(html).not.toMatch(/<script[^>]*appsforoffice/);
    for (const bestand of ["functions.js", "taskpane.js", "taskpane.css"])
      expect(await (await haal(`paneel/${bestand}`)).text()).toBe(
        fs.readFileSync(path.join(DIST, bestand), "utf8"),
      );
  });

  test("de pagina's mogen alleen deze server vragen", async () => {
    for (const pad of ["proef/proefwerkmap.html", "paneel/taskpane.html"]) {
      const regel = (await haal(pad)).headers.get("content-security-policy") ?? "";
      expect(regel).toContain("default-src 'self'");
      expect(regel).not.toMatch(/https?:|\*/);
    }
  });

  test("een pakket is het bestand uit npm, onveranderd; de browser hoeft het maar één keer te halen", async () => {
    const antwoord = await haal("pakket/o-spreadsheet.js");
    const bron = path.resolve(DIST, "../node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js");
    expect(await antwoord.text()).toBe(fs.readFileSync(bron, "utf8"));
    const etag = antwoord.headers.get("etag") ?? "";
    expect(
      (await fetch(`${proef.url}pakket/o-spreadsheet.js`, { headers: { "if-none-match": etag } })).status,
    ).toBe(304);
    expect(await (await haal("pakket/o-spreadsheet-licentie.txt")).text()).toContain(
      "LESSER GENERAL PUBLIC LICENSE",
    );
  });

  test.each([
    "/pakket/package.json",
    "/pakket/../package.json",
    "/pakket/constructor",
    "/proef/../package.json",
    "/proef/%2e%2e/package.json",
    "/paneel/../package.json",
    "/proef/",
    "/%zz",
  ])("%s wordt niet gegeven", async (pad) => expect(await status(pad, proef.poort)).toBe(404));
});
