const path = require("node:path");
const { Bouwstempel } = require("./scripts/bouwstempel");

/**
 * De opdrachtregel wmo. o-spreadsheet (LGPL) blijft erbuiten: het wordt onveranderd uit node_modules geladen. Zij wordt niet verstuurd
 * en niet door een browser geladen: klein maken kost alleen bouwtijd.
 */
module.exports = (_, argv = {}) => ({
  name: "opdrachtregel",
  mode: argv.mode ?? "production",
  target: "node20",
  devtool: false,
  entry: { wmo: "./src/cli/wmo.ts" },
  output: { path: path.resolve(__dirname, "dist-cli"), filename: "[name].js", clean: true },
  externals: { "@odoo/o-spreadsheet": "commonjs @odoo/o-spreadsheet" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: path.resolve(__dirname, "scripts/swc-lader.js") },
    ],
  },
  plugins: [new Bouwstempel(module)],
  optimization: { minimize: false },
  performance: { hints: false },
});
