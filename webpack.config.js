const path = require("node:path");
const { BannerPlugin } = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Bouwstempel } = require("./scripts/bouwstempel");
const { FunctionsJson } = require("./scripts/functions-json");
const { httpsOpties } = require("./scripts/https");
const { inhoudsbeleid } = require("./scripts/inhoudsbeleid");
const { basisUrl } = require("./scripts/basis-url");
const { Licenties } = require("./scripts/licenties");
const { pakketbestand } = require("./scripts/pakketten");

const ONTWIKKEL_URL = "https://localhost:3000/";
// In productie altijd het CDN van Microsoft: een regel van de Marketplace.
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Wat de werker van anderen laadt, op volgorde, met de licentie ernaast. */
const REKENBLAD = ["owl.js", "owl-licentie.txt", "o-spreadsheet.js", "o-spreadsheet-licentie.txt"].map(
  (naam) => [naam, pakketbestand(naam)],
);

module.exports = async (env = {}, argv = {}) => {
  const serveert = Boolean(env.WEBPACK_SERVE);
  const dev = argv.mode === "development";
  const basis = serveert ? ONTWIKKEL_URL : basisUrl(process.env.WMO_BASIS_URL, ONTWIKKEL_URL);
  // De ontwikkelserver van webpack praat met de pagina om haar te verversen; dat verbiedt het beleid.
  const beleid = (opties) => (serveert ? undefined : inhoudsbeleid(opties));
  return {
    devtool: dev ? "source-map" : false,
    entry: {
      functions: "./src/functions/excel.ts",
      // Eigen modules per bundel: sommen hebben geen toestand, en zo blijven de woorden buiten functions.js.
      taskpane: "./src/taskpane/taskpane.ts",
      functies: "./src/taskpane/functiepagina.ts",
      // De Web Worker van Delen en Herstel.
      rekenwerker: "./src/taskpane/delen/deelwerker.ts",
      // De Web Worker van Uitleg, Controle, Wat als en Versies.
      onderzoekwerker: "./src/taskpane/onderzoek/werker.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js", // manifest.xml verwijst naar vaste namen
      clean: true,
    },
    // o-spreadsheet en owl (LGPL) blijven erbuiten: de werker laadt hun eigen, onveranderde bestanden uit rekenblad/.
    externals: { "@odoo/o-spreadsheet": "o_spreadsheet" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // npm run typecheck keurt de typen; een kaart naar de bron die niemand bewaart, kost een derde van het vertalen.
          options: {
            compiler: "typescript6" /* 7 heeft geen API voor ts-loader */,
            // De enige waarschuwing van ts-loader zelf is dat een compiler met een andere naam misschien niet past; fouten meldt webpack.
            logLevel: "error",
            transpileOnly: true,
            compilerOptions: { sourceMap: dev },
          },
        },
        {
          test: /\.scss$/,
          use: [
            MiniCssExtractPlugin.loader,
            "css-loader",
            {
              loader: "sass-loader",
              options: {
                sassOptions: {
                  quietDeps: true,
                  silenceDeprecations: ["import"],
                  loadPaths: ["node_modules"],
                },
              },
            },
          ],
        },
      ],
    },
    plugins: [
      new Bouwstempel(module),
      new FunctionsJson(basis),
      new Licenties(["@odoo/o-spreadsheet", "@odoo/owl"]),
      new BannerPlugin({
        banner: REKENBLAD.map(([naam]) => naam)
          .filter((naam) => naam.endsWith(".js"))
          .map((naam) => `importScripts("rekenblad/${naam}");`)
          .join(""),
        raw: true,
        include: /^(reken|onderzoek)werker\.js$/,
      }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        officeJs: OFFICE_JS_CDN,
        beleid: beleid({ office: OFFICE_JS_CDN }),
      }),
      new HtmlWebpackPlugin({
        filename: "functies.html",
        template: "./src/taskpane/functies.html",
        chunks: ["functies"],
        beleid: beleid({}),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          ...REKENBLAD.map(([naam, van]) => ({
            from: van,
            to: `rekenblad/${naam}`,
            info: { minimized: true },
          })),
          {
            from: "manifest.xml",
            transform: (inhoud) => inhoud.toString().replaceAll(ONTWIKKEL_URL, basis),
          },
        ],
      }),
    ],
    optimization: {
      // Even klein als met terser, in de helft van de tijd. De licenties staan al in LICENTIES.txt.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    devServer: serveert
      ? {
          // Alleen deze computer: wat nog gemaakt wordt, hoeft niemand op het netwerk te zien.
          host: "localhost",
          port: 3000,
          headers: { "Access-Control-Allow-Origin": "*" },
          server: { type: "https", options: await httpsOpties() },
        }
      : undefined,
    performance: { hints: false },
  };
};
