// Vindt een programma dat de tests nodig hebben, en installeert het als dat mag (root op Debian).
const fs = require("node:fs");
const path = require("node:path");
const { spawnSync } = require("node:child_process");

/**
 * Het pad van een programma: uit de omgevingsvariabele, uit PATH, van een vaste plaats, of net geïnstalleerd uit het eerste pakket
 * dat hier bestaat. Anders een fout die zegt hoe er een te krijgen is.
 */
function vindProgramma({ omgeving, namen, paden, pakketten, nodig }) {
  const gekozen = process.env[omgeving];
  if (gekozen) {
    if (fs.existsSync(gekozen)) return gekozen;
    throw new Error(`${omgeving} wijst naar ${gekozen}, maar dat bestand is er niet.`);
  }
  const gevonden = inPad(namen) ?? paden.find((p) => fs.existsSync(p)) ?? installeer(pakketten, namen);
  if (gevonden !== undefined) return gevonden;
  throw new Error(`${nodig} (Debian: apt-get install ${pakketten.at(-1)}), of zet ${omgeving} op het pad.`);
}

/** Paden onder de programmamappen van Windows. */
function onderProgramFiles(...delen) {
  return [process.env["ProgramFiles(x86)"], process.env.ProgramFiles].flatMap((map) =>
    map === undefined ? [] : delen.map((deel) => path.join(map, deel)),
  );
}

function inPad(namen) {
  const uitgang = process.platform === "win32" ? ".exe" : "";
  for (const map of (process.env.PATH ?? "").split(path.delimiter))
    for (const naam of namen)
      if (fs.existsSync(path.join(map, naam + uitgang))) return path.join(map, naam + uitgang);
  return undefined;
}

function installeer(pakketten, namen) {
  if (process.platform !== "linux" || process.getuid() !== 0 || inPad(["apt-get"]) === undefined)
    return undefined;
  const apt = (...opties) =>
    spawnSync("apt-get", opties, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  for (const pakket of pakketten)
    if (apt("install", "-y", "-qq", "--no-install-recommends", pakket).status === 0) break;
  return inPad(namen);
}

module.exports = { vindProgramma, onderProgramFiles };
