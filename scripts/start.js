// npm start: bouwt en serveert de proefwerkmap: de invoegtoepassing in een rekenblad, zonder Excel. Stop met Ctrl+C.
const path = require("node:path");
const webpack = require("webpack");
const { serveer } = require("./server");

main().catch((fout) => {
  console.error(fout.message);
  process.exitCode = 1;
});

async function main() {
  const gevraagd = poort(process.env.PORT);
  console.log("Bouwen…");
  await bouw();
  const server = await serveer(path.resolve(__dirname, "../dist"), {
    poort: gevraagd,
    proefmap: path.resolve(__dirname, "../dist-proef"),
  });
  if (server.poort !== gevraagd)
    console.log(
      `Poort ${gevraagd} is bezet; een andere kiezen kan met PORT=… npm start. Nu op poort ${server.poort}.`,
    );
  console.log(`De proefwerkmap: ${server.url}`);
  console.log(`Functies met voorbeelden: ${server.url}functies.html`);
  console.log(`Het paneel zoals Excel het laadt: ${server.url}taskpane.html`);
}

function poort(tekst = "3000") {
  const getal = Number(tekst);
  if (Number.isInteger(getal) && getal > 0 && getal < 65536) return getal;
  throw new Error(
    `PORT is “${tekst}”; verwacht een poortnummer van 1 t/m 65535, bijvoorbeeld PORT=3001 npm start.`,
  );
}

/** Bouwt de invoegtoepassing en de proefwerkmap tegelijk. */
async function bouw() {
  const configuraties = [
    await require("../webpack.config.js")({}, { mode: "production" }),
    require("../webpack.browser.config.js")({}, { mode: "production" }),
  ];
  return new Promise((klaar, mislukt) =>
    webpack(
      configuraties.map((c) => ({ ...c, mode: "production" })),
      (fout, uitslag) => {
        if (fout) return mislukt(fout);
        if (uitslag.hasErrors()) return mislukt(new Error(uitslag.toString({ all: false, errors: true })));
        klaar();
      },
    ),
  );
}
