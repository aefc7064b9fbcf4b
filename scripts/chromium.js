const { onderProgramFiles, vindProgramma } = require("./programma");

/** Het pad van een Chromium voor de browsertests. */
function vindChromium() {
  return vindProgramma({
    omgeving: "WMO_CHROMIUM",
    namen: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"],
    paden: [
      ...onderProgramFiles("Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe"),
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    pakket: "chromium",
    nodig: "De browsertests hebben Chromium, Chrome of Edge nodig. Installeer er een",
  });
}

module.exports = { vindChromium };
