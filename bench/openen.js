// node bench/openen.js: hoe groot het bestand van de grootste keten is (die van keten.js), en hoe lang de proefwerkmap erover doet tot het open is.
const path = require("node:path");
const { chromium } = require("playwright-core");
require("../scripts/ts-hook");
const { waaromVerouderd } = require("../scripts/bouwstempel");
const { vindChromium } = require("../scripts/chromium");
const { serveer } = require("../scripts/server");
const { maakKeten } = require("./keten");
const { metUitkomsten } = require("../src/sharing/uitkomsten.ts");
const { drukWerkmap } = require("../src/xlsx/drukken/druk.ts");

const KEREN = 5;
const DOEL_IN_MS = 3000;
const DOEL_IN_KB = 300;

main().catch((fout) => {
  console.error(fout.message);
  process.exitCode = 1;
});

async function main() {
  for (const map of ["dist", "dist-proef"]) {
    const oud = waaromVerouderd(map);
    if (oud !== undefined) throw new Error(oud);
  }
  const bladen = metUitkomsten(maakKeten());
  const bytes = Buffer.from(drukWerkmap(bladen));
  const kb = bytes.length / 1000;
  console.log(
    `bestand: ${kb.toFixed(0)} kB (doel: onder ${DOEL_IN_KB} kB) ${kb < DOEL_IN_KB ? "ja" : "NEE"}`,
  );
  const [dist, proefmap] = ["dist", "dist-proef"].map((map) => path.resolve(__dirname, "..", map));
  const server = await serveer(dist, { proefmap });
  const browser = await chromium.launch({ executablePath: vindChromium(), args: ["--no-sandbox"] });
  try {
    const tijden = [];
    for (let i = 0; i < KEREN; i++) tijden.push(await open(browser, server.url, bytes, bladen.at(-1).titel));
    tijden.sort((a, b) => a - b);
    const midden = tijden[KEREN >> 1];
    console.log(
      `openen: ${midden.toFixed(0)} ms, langste ${tijden.at(-1).toFixed(0)} ms (doel: onder ${DOEL_IN_MS} ms) ${midden < DOEL_IN_MS ? "ja" : "NEE"}`,
    );
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Van een gekozen bestand tot al zijn bladen er staan en het rekenblad klaar is, in een sessie zonder verleden. */
async function open(browser, url, bytes, laatste) {
  const pagina = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await pagina.goto(url);
  await pagina.waitForSelector("#rooster[aria-busy=false]");
  await pagina.getByRole("button", { name: "Lege werkmap" }).click();
  const begin = performance.now();
  await pagina.setInputFiles("#openbestand", {
    name: "keten.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: bytes,
  });
  await pagina.waitForFunction(
    (titel) =>
      document.querySelector("#rooster[aria-busy=false]") !== null &&
      globalThis.proefwerkmap.rooster.bladen().some((blad) => blad.naam === titel),
    laatste,
  );
  const ms = performance.now() - begin;
  await pagina.close();
  return ms;
}
