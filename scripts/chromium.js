// Vindt een Chromium voor de browsertests, en installeert hem als dat mag (root op Debian).
const fs = require("node:fs");
const path = require("node:path");
const { spawnSync } = require("node:child_process");

const NAMEN = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

function inPad(namen) {
  const uitgang = process.platform === "win32" ? ".exe" : "";
  for (const map of (process.env.PATH ?? "").split(path.delimiter))
    for (const naam of namen)
      if (fs.existsSync(path.join(map, naam + uitgang))) return path.join(map, naam + uitgang);
  return undefined;
}

function vastePaden() {
  if (process.platform === "win32")
    return [process.env["ProgramFiles(x86)"], process.env.ProgramFiles].flatMap((map) =>
      map === undefined
        ? []
        : [
            path.join(map, "Microsoft/Edge/Application/msedge.exe"),
            path.join(map, "Google/Chrome/Application/chrome.exe"),
          ],
    );
  return [
    "/usr/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ];
}

/** Het pad van een Chromium, of een fout die zegt hoe er een te krijgen is. */
function vindChromium() {
  const gekozen = process.env.WMO_CHROMIUM;
  if (gekozen) {
    if (fs.existsSync(gekozen)) return gekozen;
    throw new Error(`WMO_CHROMIUM wijst naar ${gekozen}, maar dat bestand is er niet.`);
  }
  const gevonden = inPad(NAMEN) ?? vastePaden().find((p) => fs.existsSync(p)) ?? installeer();
  if (gevonden !== undefined) return gevonden;
  throw new Error(
    "De browsertests hebben Chromium, Chrome of Edge nodig. Installeer er een (Debian: apt-get install chromium), of zet WMO_CHROMIUM op het pad.",
  );
}

function installeer() {
  if (process.platform !== "linux" || process.getuid() !== 0 || inPad(["apt-get"]) === undefined)
    return undefined;
  const apt = (...opties) =>
    spawnSync("apt-get", opties, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  return inPad(NAMEN);
}

module.exports = { vindChromium };
