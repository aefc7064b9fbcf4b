// Vindt LibreOffice voor de tests van bestanden, en installeert het als dat mag (root op Debian).
const fs = require("node:fs");
const path = require("node:path");
const { spawnSync } = require("node:child_process");

const NAMEN = ["soffice", "libreoffice"];

function inPad(namen) {
  const uitgang = process.platform === "win32" ? ".exe" : "";
  for (const map of (process.env.PATH ?? "").split(path.delimiter))
    for (const naam of namen)
      if (fs.existsSync(path.join(map, naam + uitgang))) return path.join(map, naam + uitgang);
  return undefined;
}

function vastePaden() {
  if (process.platform === "win32")
    return [process.env.ProgramFiles, process.env["ProgramFiles(x86)"]].flatMap((map) =>
      map === undefined ? [] : [path.join(map, "LibreOffice/program/soffice.exe")],
    );
  return [
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ];
}

/** Het pad van LibreOffice, of een fout die zegt hoe het te krijgen is. */
function vindLibreOffice() {
  const gekozen = process.env.WMO_SOFFICE;
  if (gekozen) {
    if (fs.existsSync(gekozen)) return gekozen;
    throw new Error(`WMO_SOFFICE wijst naar ${gekozen}, maar dat bestand is er niet.`);
  }
  const gevonden = inPad(NAMEN) ?? vastePaden().find((p) => fs.existsSync(p)) ?? installeer();
  if (gevonden !== undefined) return gevonden;
  throw new Error(
    "De tests van werkmappen hebben LibreOffice Calc nodig. Installeer het (Debian: apt-get install libreoffice-calc), of zet WMO_SOFFICE op het pad van soffice.",
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
  apt("install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc");
  return inPad(NAMEN);
}

module.exports = { vindLibreOffice };
