const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const WORTEL = path.resolve(__dirname, "..");
const OFFICE_JS = path.join(WORTEL, "node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const SOORT = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/**
 * Serveert een gebouwde map op http://localhost, met Office.js uit het npm-pakket in plaats van het CDN: lokaal, om te
 * proberen en te testen. Is de poort bezet, dan de eerstvolgende vrije; poort 0 is een willekeurige.
 */
function serveer(map, { poort = 0, voorpagina = "functies.html" } = {}) {
  const server = http.createServer((vraag, antwoord) => {
    const pad = decodeURIComponent(new URL(vraag.url, "http://localhost").pathname);
    if (pad === "/") return antwoord.writeHead(302, { location: `/${voorpagina}` }).end();
    const bestand = pad.startsWith("/office-js/") ? binnen(OFFICE_JS, pad.slice(11)) : binnen(map, pad);
    if (bestand === undefined)
      return antwoord.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Niet gevonden.");
    antwoord.writeHead(200, {
      "content-type": SOORT[path.extname(bestand)] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    if (path.extname(bestand) === ".html")
      return antwoord.end(fs.readFileSync(bestand, "utf8").replaceAll(CDN, "/office-js/"));
    return fs.createReadStream(bestand).pipe(antwoord);
  });
  return new Promise((klaar, mislukt) => {
    let probeer = poort;
    server.on("error", (fout) => {
      if (fout.code !== "EADDRINUSE" || probeer >= poort + 100) return mislukt(fout);
      probeer += 1;
      server.listen(probeer, "127.0.0.1");
    });
    server.listen(probeer, "127.0.0.1", () =>
      klaar({
        poort: server.address().port,
        url: `http://localhost:${server.address().port}/`,
        stop: () =>
          new Promise((ok) => {
            server.close(ok);
            server.closeAllConnections();
          }),
      }),
    );
  });
}

/** Het bestand onder de map, of undefined als het er niet is of buiten de map ligt. */
function binnen(map, pad) {
  const bestand = path.resolve(map, pad.replace(/^\/+/, ""));
  if (!bestand.startsWith(map + path.sep) || !fs.existsSync(bestand)) return undefined;
  return fs.statSync(bestand).isFile() ? bestand : undefined;
}

module.exports = { serveer };
