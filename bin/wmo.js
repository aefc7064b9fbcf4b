#!/usr/bin/env node
const fs = require("node:fs");
const path = require("node:path");

const gebouwd = path.resolve(__dirname, "../dist-cli/wmo.js");
if (fs.existsSync(gebouwd)) require(gebouwd);
else {
  process.stderr.write("De opdrachtregel is nog niet gebouwd. Voer eerst npm run build uit.\n");
  process.exitCode = 2;
}
