const { chromium } = require("playwright-core");
const { vindChromium } = require("../../scripts/chromium");

let server;

/**
 * Wat Chromium niet hoeft. Bij elk venster laadt hij vooruit twee eigen pagina's voor zijn adresbalk, die niemand ziet; dat kost meer dan
 * de pagina zelf. De andere zet Playwright ook uit: Chromium luistert alleen naar de laatste lijst.
 */
const ZONDER = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/**
 * Start één Chromium voor alle browsertests van deze ronde; elke test krijgt daarin een eigen, lege sessie (zie browser.ts). Dit is
 * de globalSetup van dat project: zonder browsertests start er niets. Namen van buiten bestaan niet voor haar, zodat geen pagina
 * iets naar buiten krijgt, ook niet langs een weg die de tests niet zien.
 */
async function start() {
  try {
    server = await chromium.launchServer({
      executablePath: vindChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--disable-features=${ZONDER.join(",")}`,
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      ],
    });
    process.env.WMO_TESTCHROMIUM = server.wsEndpoint();
  } catch (fout) {
    // De andere tests kunnen wel; de browsertests zeggen zelf dat de browser er niet is.
    console.error(fout.message);
  }
}

/** De globalTeardown, langs testchromium-stop.js. */
async function stop() {
  await server?.close();
}

module.exports = Object.assign(start, { stop });
