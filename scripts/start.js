// npm start: de proefwerkmap, de invoegtoepassing in een rekenblad zonder Excel. Bouwt opnieuw bij elke wijziging; stop met Ctrl+C.
const path = require("node:path");
const { ontwikkel } = require("./ontwikkel");

/** Een eigen plaats: in dist/ en dist-proef/ staat alleen wat de bouw voor het echt maakte, en dat is wat de tests lezen. */
const UIT = path.resolve(__dirname, "../node_modules/.cache/wmo-start");

main().catch((fout) => {
  console.error(fout.message);
  process.exitCode = 1;
});

async function main() {
  const [map, proefmap] = [path.join(UIT, "dist"), path.join(UIT, "dist-proef")];
  const gevraagd = poort(process.env.PORT);
  const mode = "development";
  const werk = await ontwikkel(
    [
      naar(map, await require("../webpack.config.js")({}, { mode })),
      naar(proefmap, require("../webpack.browser.config.js")({}, { mode })),
    ],
    { map, proefmap, poort: gevraagd, meld: (zin) => console.log(zin) },
  );
  const stop = () =>
    werk.stop().then(() => {
      console.log("Gestopt.");
      process.exit(0);
    });
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function naar(map, configuratie) {
  return { ...configuratie, mode: "development", output: { ...configuratie.output, path: map } };
}

function poort(tekst = "3000") {
  const getal = Number(tekst);
  if (Number.isInteger(getal) && getal > 0 && getal < 65536) return getal;
  throw new Error(
    `PORT is “${tekst}”; verwacht een poortnummer van 1 t/m 65535, bijvoorbeeld PORT=3001 npm start.`,
  );
}
