const { execFileSync } = require("node:child_process");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const SRC = path.resolve(__dirname, "../src") + path.sep;

/**
 * Zet voorbeeld.json in de bouw: de werkmap van het voorbeeld zoals de proefwerkmap haar bewaart. Wie het voorbeeld opent, wacht zo niet
 * tot alle bladen neergezet en twee keer uitgerekend zijn.
 */
class Voorbeeldstand {
  apply(compiler) {
    let stand;
    compiler.hooks.thisCompilation.tap("Voorbeeldstand", (compilation) => {
      const plek = { name: "Voorbeeldstand", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(plek, () => {
        const veranderd = [...(compiler.modifiedFiles ?? [])].some((bestand) =>
          stand?.bronnen.includes(bestand),
        );
        if (stand === undefined || veranderd) stand = inEenEigenProces();
        for (const bestand of stand.bronnen) compilation.fileDependencies.add(bestand);
        compilation.emitAsset("voorbeeld.json", new sources.RawSource(stand.tekst));
      });
    });
  }
}

/** De pleisters op o-spreadsheet gaan er maar één keer op: een tweede bouw in hetzelfde proces begint weer zonder. Hoe Node draait, erft het. */
function inEenEigenProces() {
  const opdracht = [...process.execArgv, __filename];
  return JSON.parse(execFileSync(process.execPath, opdracht, { encoding: "utf8", maxBuffer: 2 ** 28 }));
}

function maak() {
  require("./ts-hook");
  const { bewaarstand } = require("../src/browser/rooster/bewaren.ts");
  const { zetBladen } = require("../src/browser/rooster/bladen.ts");
  const { maakRooster } = require("../src/browser/rooster/maak.ts");
  const { maakRoostermodel } = require("../src/browser/rooster/model.ts");
  const { begrotingDuiven } = require("../src/plans/begroting/voorbeelden.ts");
  const rooster = maakRooster(maakRoostermodel());
  zetBladen(rooster, begrotingDuiven());
  const bronnen = Object.keys(require.cache).filter((bestand) => bestand.startsWith(SRC));
  return { tekst: bewaarstand(rooster), bronnen };
}

if (require.main === module) process.stdout.write(JSON.stringify(maak()));

module.exports = { Voorbeeldstand };
