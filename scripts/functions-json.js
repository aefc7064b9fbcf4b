const path = require("node:path");
const { Compilation, WebpackError, sources } = require("webpack");
require("./ts-hook");

const SRC = path.resolve(__dirname, "../src");

/** Schrijft functions.json uit de definities, bij elke bouw opnieuw gelezen. */
class FunctionsJson {
  constructor(basisUrl) {
    this.basisUrl = basisUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsJson", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsJson", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          compilation.contextDependencies.add(path.join(SRC, "functions"));
          try {
            const json = `${JSON.stringify(maak(this.basisUrl), null, 2)}\n`;
            compilation.emitAsset("functions.json", new sources.RawSource(json));
          } catch (fout) {
            // Een fout van de bouw, en niet van webpack: dan blijft wie wijzigingen volgt dat doen.
            compilation.errors.push(new WebpackError(`functions.json: ${fout.message}`));
          }
        },
      );
    });
  }
}

function maak(basisUrl) {
  for (const bestand of Object.keys(require.cache))
    if (bestand.startsWith(SRC)) delete require.cache[bestand];
  const { definities } = require("../src/functions/definities.ts");
  const { metadata } = require("../src/functions/metadata.ts");
  return metadata(definities, basisUrl);
}

module.exports = { FunctionsJson };
