const path = require("node:path");
const { Bouwstempel } = require("./scripts/bouwstempel");

/** De opdrachtregel wmo. o-spreadsheet (LGPL) blijft erbuiten: het wordt onveranderd uit node_modules geladen. */
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
      { test: /\.ts$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
    ],
  },
  plugins: [new Bouwstempel(module)],
  performance: { hints: false },
});
