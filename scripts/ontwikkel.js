// Het hart van npm start: bouwt, serveert, en bouwt opnieuw bij elke wijziging. Een fout in de bouw is een zin, geen einde.
const path = require("node:path");
const webpack = require("webpack");
const { serveer } = require("./server");

/**
 * Volgt deze configuraties en serveert `map` (en `proefmap`) zodra alles een keer gebouwd is. Wat niet bouwt, wordt niet geschreven: de
 * pagina's blijven zoals zij waren tot de volgende bouw die lukt. `meld` krijgt elke zin; `stop` ruimt alles op.
 */
async function ontwikkel(configuraties, { map, proefmap, poort, meld }) {
  const stuk = new Map();
  let server;
  let gestopt = false;
  meld("Bouwen…");
  const bouwer = webpack(
    configuraties.map((c) => ({ ...c, optimization: { ...c.optimization, emitOnErrors: false } })),
  );
  const wacht = bouwer.watch({ ignored: /node_modules/ }, (fout, uitslag) => {
    if (gestopt) return;
    if (fout) return meld(`De bouw kon niet beginnen: ${fout.message}`);
    for (const { compilation } of uitslag.stats)
      stuk.set(compilation.compiler, compilation.errors.map(bouwzin));
    const zinnen = [...stuk.values()].flat();
    if (zinnen.length > 0) return zinnen.forEach((zin) => meld(zin));
    if (server !== undefined) return meld("Opnieuw gebouwd. Ververs de pagina.");
    server = serveer(map, { poort, proefmap });
    server.then(
      (s) => meldAdressen(s, poort, meld),
      (reden) =>
        meld(`De server kon niet beginnen: ${reden.message}. Stop met Ctrl+C en probeer het opnieuw.`),
    );
  });
  return {
    async stop() {
      gestopt = true;
      await new Promise((klaar) => wacht.close(klaar));
      await new Promise((klaar) => bouwer.close(klaar));
      const draait = await server?.catch(() => undefined);
      await draait?.stop();
    },
  };
}

function meldAdressen({ url, poort }, gevraagd, meld) {
  if (gevraagd !== 0 && poort !== gevraagd)
    meld(`Poort ${gevraagd} is bezet; een andere kiezen kan met PORT=… npm start. Nu op poort ${poort}.`);
  meld(`De proefwerkmap: ${url}`);
  meld(`Functies met voorbeelden: ${url}functies.html`);
  meld(`Het paneel zoals Excel het laadt: ${url}taskpane.html`);
  meld("Elke wijziging in src wordt opnieuw gebouwd. Stoppen: Ctrl+C.");
}

/** Waar het misging, wat er stond, en hoe het verder gaat. */
function bouwzin(fout) {
  const bestand = fout.module?.resource ?? fout.file;
  const waar = bestand === undefined ? "" : ` ${path.relative(process.cwd(), bestand)}`;
  const wat = fout.message.replace(/^Module build failed[^\n]*\n/, "").trim();
  return `Dit bouwt niet:${waar}\n${wat}\nDe pagina's blijven zoals ze waren. Verbeter het en bewaar: dan wordt er opnieuw gebouwd.`;
}

module.exports = { ontwikkel };
