// npm start: bouwt en serveert het paneel en de functielijst, zonder Excel. Stop met Ctrl+C.
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
  const server = await serveer(path.resolve(__dirname, "../dist"), { poort: gevraagd });
  if (server.poort !== gevraagd)
    console.log(
      `Poort ${gevraagd} is bezet; een andere kiezen kan met PORT=… npm start. Nu op poort ${server.poort}.`,
    );
  console.log(`Functies met voorbeelden: ${server.url}`);
  console.log(`Het paneel zoals Excel het laadt: ${server.url}taskpane.html`);
}

function poort(tekst = "3000") {
  const getal = Number(tekst);
  if (Number.isInteger(getal) && getal > 0 && getal < 65536) return getal;
  throw new Error(
    `PORT is “${tekst}”; verwacht een poortnummer van 1 t/m 65535, bijvoorbeeld PORT=3001 npm start.`,
  );
}

async function bouw() {
  const configuratie = await require("../webpack.config.js")({}, { mode: "production" });
  return new Promise((klaar, mislukt) =>
    webpack({ ...configuratie, mode: "production" }, (fout, uitslag) => {
      if (fout) return mislukt(fout);
      if (uitslag.hasErrors()) return mislukt(new Error(uitslag.toString({ all: false, errors: true })));
      klaar();
    }),
  );
}
