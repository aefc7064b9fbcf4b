// Houdt één LibreOffice open zolang de jest-worker leeft die erom vroeg: node libreofficewacht.js <soffice> <map>.
//
// Een eigen proces, omdat het einde van de worker (ook een afgebroken run) zo vanzelf het einde van LibreOffice is: de
// standaardinvoer sluit dan. Wat erna komt is altijd hetzelfde: LibreOffice weg, de map weg.
const { spawn, spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const [soffice, map] = process.argv.slice(2);
/** Staat er zolang LibreOffice luistert, met zijn procesnummer. Haalt de worker het weg, dan gaat LibreOffice weg. */
const KLAAR = path.join(map, "klaar");
/** Staat er als LibreOffice er niet meer is. */
const GESLOTEN = path.join(map, "gesloten");
/** Zonder een open document sluit LibreOffice zich na elke omzetting; dit lege werkblad houdt het open. */
const ANKER = path.join(map, "anker.fods");
/** Zet LibreOffice neer als het werkblad open is; eerder luistert het niet. */
const SLOT = path.join(map, ".~lock.anker.fods#");
const PROFIEL = pathToFileURL(path.join(map, "profiel")).href;
const TIJDELIJK = path.join(map, "tijdelijk");

fs.writeFileSync(
  ANKER,
  `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Anker"/></office:spreadsheet></office:body></office:document>`,
);
fs.mkdirSync(TIJDELIJK);
const libreoffice = spawn(
  soffice,
  [`-env:UserInstallation=${PROFIEL}`, "--headless", "--norestore", "--nologo", ANKER],
  {
    // Een eigen procesgroep: soffice is een starter, en wat hij start moet mee weg.
    detached: process.platform !== "win32",
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TMPDIR: TIJDELIJK, TMP: TIJDELIJK, TEMP: TIJDELIJK },
  },
);

let open = true;
let geopend = false;
const kijk = setInterval(() => {
  if (geopend && !fs.existsSync(KLAAR)) stop();
  if (geopend || !fs.existsSync(SLOT)) return;
  geopend = true;
  fs.writeFileSync(KLAAR, String(libreoffice.pid));
}, 50);

const workerWeg = new Promise((klaar) => process.stdin.once("end", klaar).resume());
const gesloten = new Promise((klaar) => {
  libreoffice.once("exit", klaar);
  libreoffice.once("error", (fout) => klaar(process.stderr.write(`${fout.message}\n`)));
});
void workerWeg.then(stop);
void gesloten.then(() => {
  open = false;
  clearInterval(kijk);
  fs.rmSync(KLAAR, { force: true });
  fs.writeFileSync(GESLOTEN, "");
});
// De map blijft tot de worker weg is: een opdracht die onderweg was, kan er nog in schrijven.
void Promise.all([workerWeg, gesloten]).then(() => {
  fs.rmSync(map, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  if (process.platform !== "win32") fs.rmSync(luisterpunt(), { force: true });
  process.exit();
});

function stop() {
  if (!open) return;
  clearInterval(kijk);
  if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(libreoffice.pid), "/t", "/f"]);
  else process.kill(-libreoffice.pid, "SIGKILL");
}

/** Waar LibreOffice luistert naar een volgende opdracht; na een harde stop laat het dit bestand staan. */
function luisterpunt() {
  const som = createHash("md5").update(Buffer.from(PROFIEL, "utf16le")).digest();
  const naam = [...som].map((byte) => byte.toString(16)).join("");
  return `/tmp/OSL_PIPE_${process.getuid()}_SingleOfficeIPC_${naam}`;
}
