const { onderProgramFiles, vindProgramma } = require("./programma");

/**
 * Het pad van een Chromium voor de browsertests. De headless shell is dezelfde Chromium zonder vensters eromheen: een pagina openen
 * kost haar de helft. Is die er niet, dan is elke gewone Chromium, Chrome of Edge goed.
 */
function vindChromium() {
  return vindProgramma({
    omgeving: "WMO_CHROMIUM",
    namen: [
      "chromium-headless-shell",
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge",
    ],
    paden: [
      ...onderProgramFiles("Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe"),
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    pakketten: ["chromium-headless-shell", "chromium"],
    nodig: "De browsertests hebben Chromium, Chrome of Edge nodig. Installeer er een",
  });
}

module.exports = { vindChromium };
