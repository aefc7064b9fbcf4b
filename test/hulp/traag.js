const fs = require("node:fs");
const path = require("node:path");

/** Wie een van deze leest, start LibreOffice of een browser, of heeft een bouw of een eigen proces nodig. */
const TRAAG = ["libreoffice", "browser", "bundel", "versebouw", "proefwerkmap", "proces", "ooxmlkeuring"].map(
  (naam) => path.join(__dirname, `${naam}.ts`),
);

const IMPORT = /(?:from|import|require(?:Actual)?(?:<[^>]*>)?)\s*\(?\s*["'](\.[^"']+)["']/g;

/** De bestanden die een bestand zelf inleest, voor zover ze in test/ staan: langs de broncode komt niemand bij een browser. */
function leest(bestand) {
  return [...fs.readFileSync(bestand, "utf8").matchAll(IMPORT)].flatMap(([, doel]) => {
    const kaal = path.resolve(path.dirname(bestand), doel);
    return [kaal, `${kaal}.ts`, path.join(kaal, "index.ts")].filter(
      (pad) => pad.startsWith(TEST) && pad.endsWith(".ts") && fs.existsSync(pad),
    );
  });
}

const TEST = path.resolve(__dirname, "..") + path.sep;

function suites(map) {
  return fs.readdirSync(map, { withFileTypes: true }).flatMap((f) => {
    const pad = path.join(map, f.name);
    return f.isDirectory() ? suites(pad) : f.name.endsWith(".test.ts") ? [pad] : [];
  });
}

/**
 * De testbestanden die langs wat zij inlezen bij LibreOffice, een browser of een bouw uitkomen. Afgeleid in plaats van
 * bijgehouden: een lijst veroudert zodra een test iets anders gaat gebruiken.
 */
function tragesuites() {
  const bekend = new Map(TRAAG.map((pad) => [pad, true]));
  const isTraag = (bestand) => {
    if (!bekend.has(bestand)) {
      bekend.set(bestand, false);
      bekend.set(bestand, leest(bestand).some(isTraag));
    }
    return bekend.get(bestand);
  };
  return suites(TEST).filter(isTraag);
}

module.exports = { tragesuites };
