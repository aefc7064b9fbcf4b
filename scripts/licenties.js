const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const WORTEL = path.resolve(__dirname, "..");
const MODULES = path.join(WORTEL, "node_modules");
const STREEP = `\n\n${"-".repeat(79)}\n\n`;

/**
 * Zet LICENTIES.txt in de bouw: onze licentie, die van elk pakket waar code of opmaak van in de bundels zit, en van de pakketten die er
 * onveranderd naast staan, met versie en plaats van de bron. Wat meegaat volgt uit de bouw zelf, dus een nieuw pakket staat er vanzelf in.
 */
class Licenties {
  /** `ernaast` zijn de pakketten die als eigen bestand meegaan. */
  constructor(ernaast) {
    this.ernaast = ernaast;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licenties", (compilation) => {
      const plek = { name: "Licenties", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(plek, () => {
        const inBundel = pakkettenIn(compilation.modules);
        compilation.emitAsset("LICENTIES.txt", new sources.RawSource(tekst(inBundel.sort(), this.ernaast)));
      });
    });
  }
}

/** De pakketten waar de bundels uit komen; wat sass inleest ziet webpack niet, en staat als @import in onze eigen opmaak. */
function pakkettenIn(modules) {
  const bestanden = [...modules].flatMap(({ resource }) => resource ?? []);
  const opmaak = bestanden
    .filter((pad) => pad.endsWith(".scss"))
    .flatMap((pad) => [...fs.readFileSync(pad, "utf8").matchAll(/@(?:import|use) "([^."][^"]*)"/g)])
    .map(([, naam]) => path.join(MODULES, naam));
  // css-loader werkt tijdens de bouw: wat hij maakt gaat als opmaak mee, zijn eigen code niet.
  return [...new Set([...bestanden, ...opmaak].flatMap(pakketVan))].filter(
    (naam) => naam !== "css-loader" && fs.existsSync(path.join(MODULES, naam, "package.json")),
  );
}

function pakketVan(bestand) {
  if (!bestand.startsWith(MODULES + path.sep)) return [];
  const [een, twee] = path.relative(MODULES, bestand).split(path.sep);
  return [een.startsWith("@") ? `${een}/${twee}` : een];
}

function tekst(inBundel, ernaast) {
  const eigen = fs.readFileSync(path.join(WORTEL, "LICENSE"), "utf8").trim();
  return `${[
    "Wmo-begroting valt onder de EUPL-1.2; de tekst staat hieronder. Daarna volgt wat van anderen is.",
    eigen,
    ...inBundel.map((naam) => pakket(naam, "In de bundels zit code of opmaak van")),
    ...ernaast.map((naam) => pakket(naam, "Onveranderd in een eigen bestand, in de map rekenblad:")),
  ].join(STREEP)}\n`;
}

function pakket(naam, hoe) {
  const map = path.join(MODULES, naam);
  const { version, license, author, repository } = JSON.parse(
    fs.readFileSync(path.join(map, "package.json"), "utf8"),
  );
  const bron = String(repository?.url ?? repository).replace(/^git\+/, "");
  const kop = `${hoe} ${naam} ${version}\nLicentie: ${license}\nBron: ${bron}`;
  const bestand = fs.readdirSync(map).find((f) => /^licen[cs]e/i.test(f));
  if (bestand !== undefined) return `${kop}\n\n${fs.readFileSync(path.join(map, bestand), "utf8").trim()}`;
  return `${kop}\nMaker: ${author?.name ?? author ?? "zie de bron"}. Het pakket heeft geen eigen bestand met de licentie; de tekst staat bij de bron.`;
}

module.exports = { Licenties };
