#!/usr/bin/env node
const fs = require("node:fs");
const path = require("node:path");

const gebouwd = path.resolve(__dirname, "../dist-cli/wmo.js");

/** Eén zin en afsluitcode 2: nooit de regels van het programma zelf, want die zijn honderden kilobytes lang. */
function stop(zin) {
  process.stderr.write(`${zin}\n`);
  process.exitCode = 2;
}

if (!fs.existsSync(gebouwd)) stop("De opdrachtregel is nog niet gebouwd. Voer eerst npm run build uit.");
else
  try {
    require(gebouwd);
  } catch (fout) {
    const melding = String(fout?.message ?? fout).split("\n")[0];
    stop(`De opdrachtregel start niet: “${melding}”. Voer npm ci en npm run build opnieuw uit.`);
  }
