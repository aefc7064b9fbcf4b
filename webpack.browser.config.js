const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { Bouwstempel } = require("./scripts/bouwstempel");
const { Voorbeeldstand } = require("./scripts/voorbeeldstand");

/**
 * De proefwerkmap: een lokaal gereedschap, in een eigen map en niet in dist/. o-spreadsheet (LGPL) en zijn pakketten blijven
 * erbuiten: de server geeft hun eigen, onveranderde bestanden.
 */
module.exports = (_, argv = {}) => ({
  name: "proefwerkmap",
  mode: argv.mode ?? "production",
  devtool: false,
  entry: {
    proefwerkmap: "./src/browser/pagina/proefwerkmap.ts",
    client: ["./src/browser/pagina/paneelruntime.ts", "./src/browser/transport/client.ts"],
  },
  output: { path: path.resolve(__dirname, "dist-proef"), filename: "[name].js", clean: true },
  externals: { "@odoo/o-spreadsheet": "o_spreadsheet" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: path.resolve(__dirname, "scripts/swc-lader.js") },
      { test: /\.scss$/, use: [MiniCssExtractPlugin.loader, "css-loader", "sass-loader"] },
    ],
  },
  plugins: [
    new Bouwstempel(module),
    new Voorbeeldstand(),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({
      filename: "proefwerkmap.html",
      template: "./src/browser/pagina/proefwerkmap.html",
      chunks: ["proefwerkmap"],
      scriptLoading: "defer",
    }),
  ],
  // Van deze computer naar deze computer: klein maken kost alleen tijd bij npm start.
  optimization: { minimize: false },
  performance: { hints: false },
});
