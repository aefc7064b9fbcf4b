const fs = require("node:fs");
const path = require("node:path");

const TEST = path.resolve(__dirname, "..") + path.sep;
/** Elk pad dat met een punt begint: een import in welke vorm ook, en wat er verder bij naam wordt geopend. */
const PAD = /["'`](\.{1,2}\/[^"'`\n]+)["'`]/g;

/** @type {Map<string, string[]>} */
const gelezen = new Map();

/** De bestanden die een bestand zelf inleest; pakketten niet. */
function leest(bestand) {
  const eerder = gelezen.get(bestand);
  if (eerder !== undefined) return eerder;
  const bestanden = /\.[cm]?[jt]s$/.test(bestand)
    ? [...tekst(bestand).matchAll(PAD)].flatMap(([, doel]) => {
        const kaal = path.resolve(path.dirname(bestand), doel);
        return [kaal, `${kaal}.ts`, `${kaal}.js`, path.join(kaal, "index.ts")].filter(
          (pad) => fs.existsSync(pad) && fs.statSync(pad).isFile(),
        );
      })
    : [];
  gelezen.set(bestand, bestanden);
  return bestanden;
}

/** Een bestand met alles wat het inleest, ook langs andere bestanden; wat dichtbij is eerst, met hoeveel stappen het is. */
function bereik(bestand) {
  const stappen = new Map([[bestand, 0]]);
  for (const [pad, stap] of stappen)
    for (const gelezen of leest(pad)) if (!stappen.has(gelezen)) stappen.set(gelezen, stap + 1);
  return stappen;
}

function tekst(bestand) {
  return fs.readFileSync(bestand, "utf8");
}

/** Elk testbestand in een map. */
function suites(map = TEST) {
  return fs.readdirSync(map, { withFileTypes: true }).flatMap((f) => {
    const pad = path.join(map, f.name);
    return f.isDirectory() ? suites(pad) : f.name.endsWith(".test.ts") ? [pad] : [];
  });
}

module.exports = { TEST, bereik, leest, suites, tekst };
