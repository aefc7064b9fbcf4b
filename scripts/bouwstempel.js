// Weet of een bouw nog bij de bron hoort. Elke bouw legt naast haar uitkomst vast uit welke bestanden zij kwam, met een hash van
// hun inhoud; tijden doen niet mee, want een checkout van git zet die zomaar vooruit of terug.
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const WORTEL = path.resolve(__dirname, "..");
const STEMPEL = ".bouwstempel.json";
const OPDRACHT = {
  dist: "npm run build",
  "dist-cli": "npm run build",
  "dist-proef": "npm run proef",
};
/** Wat elke bouw bepaalt zonder dat webpack het ziet: de versies van wat vertaalt, en hoe TypeScript vertaald wordt. */
const ALTIJD = ["package-lock.json", "tsconfig.json"];
/** Webpack leest package.json ook, maar wat daarvan telt staat in de lock; een ander script maakt een bouw niet oud. */
const NOOIT = "package.json";

/** Plugin voor webpack; krijgt de module van de configuratie, want ook wat die inleest telt mee. */
class Bouwstempel {
  constructor(configuratie) {
    this.configuratie = configuratie;
    this.wortel = path.dirname(configuratie.filename);
  }

  apply(compiler) {
    let begin = 0;
    compiler.hooks.compile.tap("Bouwstempel", () => void (begin = Date.now()));
    // Door het bestandssysteem van de uitvoer: een ontwikkelserver bouwt in het geheugen, en op schijf verandert dan niets.
    compiler.hooks.afterEmit.tapAsync("Bouwstempel", (compilatie, klaar) => {
      const { fileDependencies, buildDependencies, outputOptions } = compilatie;
      const gelezen = [...fileDependencies, ...buildDependencies, ...ingelezen(this.configuratie)];
      const tekst = `${JSON.stringify(stempel(this.wortel, gelezen, begin), null, 1)}\n`;
      compiler.outputFileSystem.writeFile(path.join(outputOptions.path, STEMPEL), tekst, klaar);
    });
  }
}

/** De bestanden achter een module van Node: zijzelf, en wat zij inlas of later inleest. */
function ingelezen(module, gezien = new Set()) {
  if (gezien.has(module.filename)) return [];
  gezien.add(module.filename);
  return [module.filename, ...module.children.flatMap((kind) => ingelezen(kind, gezien))];
}

/** Per eigen bestand de hash. Wie tijdens het bouwen verandert, krijgt er geen: niemand weet welke versie gelezen is. */
function stempel(wortel, gelezen, begin) {
  const namen = [...gelezen, ...ALTIJD.map((naam) => path.join(wortel, naam))]
    .map((pad) => path.relative(wortel, pad).split(path.sep).join("/"))
    .filter((naam) => naam !== NOOIT && !/^\.\.|(^|\/)node_modules\//.test(naam))
    .sort();
  return Object.fromEntries(
    [...new Set(namen)].flatMap((naam) => {
      const pad = path.join(wortel, naam);
      if (!isBestand(pad)) return [];
      return [[naam, fs.statSync(pad).mtimeMs > begin ? "" : hash(pad)]];
    }),
  );
}

function isBestand(pad) {
  return fs.statSync(pad, { throwIfNoEntry: false })?.isFile() ?? false;
}

function hash(pad) {
  if (!isBestand(pad)) return undefined;
  return crypto.createHash("sha256").update(fs.readFileSync(pad)).digest("hex").slice(0, 16);
}

/** Wat er aan een bouw mankeert, als zin; undefined als zij hoort bij de bestanden die er nu staan. */
function waaromVerouderd(map, wortel = WORTEL) {
  const wegwijzer = `voer ${OPDRACHT[map]} uit.`;
  const pad = path.join(wortel, map, STEMPEL);
  if (!fs.existsSync(path.join(wortel, map))) return `${map}/ ontbreekt; ${wegwijzer}`;
  if (!fs.existsSync(pad)) return `${map}/ zegt niet waaruit zij gebouwd is; ${wegwijzer}`;
  const anders = Object.entries(JSON.parse(fs.readFileSync(pad, "utf8")))
    .filter(([naam, toen]) => toen !== hash(path.join(wortel, naam)))
    .map(([naam]) => naam);
  if (anders.length === 0) return undefined;
  const meer = anders.length > 1 ? ` (en ${anders.length - 1} andere)` : "";
  return `${map}/ is ouder dan ${anders[0]}${meer}; ${wegwijzer}`;
}

module.exports = { Bouwstempel, waaromVerouderd };
