// node bench/paneel.js: van een getypt getal in een veld van het paneel tot het nieuwe kerncijfer daar, met de begroting van Duiven open.
const path = require("node:path");
const { chromium } = require("playwright-core");
const { waaromVerouderd } = require("../scripts/bouwstempel");
const { vindChromium } = require("../scripts/chromium");
const { serveer } = require("../scripts/server");

const KEREN = 15;
const OPWARMEN = 3;
const DOEL_IN_MS = 150;
/** Per kamer een veld dat op haar eigen blad staat, met twee waarden die een ander kerncijfer geven. */
const VELDEN = [
  ["besparing", "declaratiegraadStraks", ["81%", "80%"]],
  ["capaciteit", "productieveUren", ["1.450", "1.400"]],
];

main().catch((fout) => {
  console.error(fout.message);
  process.exitCode = 1;
});

async function main() {
  const [dist, proefmap] = ["dist", "dist-proef"].map((map) => path.resolve(__dirname, "..", map));
  for (const map of ["dist", "dist-proef"]) {
    const oud = waaromVerouderd(map);
    if (oud !== undefined) throw new Error(oud);
  }
  const server = await serveer(dist, { proefmap });
  const browser = await chromium.launch({ executablePath: vindChromium(), args: ["--no-sandbox"] });
  try {
    const pagina = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await pagina.goto(server.url);
    await pagina.waitForSelector("#rooster[aria-busy=false]");
    await pagina.frameLocator("iframe").locator(".vragen").waitFor();
    const paneel = pagina.frames().find((f) => f.url().includes("/paneel/taskpane.html"));
    for (const [kamer, veld, waarden] of VELDEN) {
      await paneel.evaluate((adres) => (location.hash = `#${adres}`), kamer);
      await paneel.locator(`#${kamer}-${veld}:visible`).waitFor();
      const tijden = await paneel.evaluate(typ, { id: `${kamer}-${veld}`, waarden, keren: KEREN + OPWARMEN });
      const geteld = tijden.slice(OPWARMEN).sort((a, b) => a - b);
      const midden = geteld[geteld.length >> 1];
      console.log(
        `${kamer}: ${midden.toFixed(0)} ms van veld tot kerncijfer, langste ${geteld.at(-1).toFixed(0)} ms ` +
          `(doel: onder ${DOEL_IN_MS} ms) ${midden < DOEL_IN_MS ? "ja" : "NEE"}`,
      );
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** In het paneel: typt om en om twee waarden, en meet tot er in de uitkomsten iets anders staat. */
async function typ({ id, waarden, keren }) {
  const veld = document.getElementById(id);
  const uitkomst = veld.closest(".kamer").querySelector(".resultaat");
  const tijden = [];
  for (let i = 0; i < keren; i++) {
    const eerder = uitkomst.textContent;
    const begin = performance.now();
    const klaar = new Promise((gezien) => {
      const kijker = new MutationObserver(() => {
        if (uitkomst.textContent === eerder) return;
        kijker.disconnect();
        gezien(performance.now() - begin);
      });
      kijker.observe(uitkomst, { childList: true, subtree: true, characterData: true });
    });
    veld.value = waarden[i % 2];
    veld.dispatchEvent(new Event("change"));
    tijden.push(await klaar);
  }
  return tijden;
}
