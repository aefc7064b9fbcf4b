const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { MODULES, pakketbestand } = require("./pakketten");

const OFFICE_JS = path.join(MODULES, "@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const SOORT = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
};
/** Wat de proefwerkmap en het paneel erin mogen: alleen deze server. owl maakt van zijn sjablonen code, vandaar unsafe-eval. */
const ALLEEN_HIER =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'";
/** Een pictogram mag Excel bewaren: met no-store laat het het weg. */
const PICTOGRAM = "max-age=3600";
/** Het paneel in de proefwerkmap laadt de echte client van Excel, met ons vervoer eronder, in plaats van office.js. */
const OFFICE_TAG = /<script[^>]*hosted\/office\.js[^>]*><\/script>/;
const CLIENT_TAGS = '<script src="/pakket/excel.js"></script><script src="/proef/client.js"></script>';

/**
 * Serveert een gebouwde map op http://localhost, met Office.js uit het npm-pakket in plaats van het CDN: lokaal, om te
 * proberen en te testen. Met een proefmap erbij ook de proefwerkmap: /proef/ is die map, /paneel/ de gebouwde map zoals zij in de
 * proefwerkmap staat, /pakket/ wat van anderen is. Is de poort bezet, dan de eerstvolgende vrije; poort 0 is een willekeurige.
 */
function serveer(
  map,
  { poort = 0, proefmap, voorpagina = proefmap ? "proef/proefwerkmap.html" : "functies.html" } = {},
) {
  const server = http.createServer((vraag, antwoord) => {
    const pad = leesPad(vraag.url);
    if (pad === "/")
      return antwoord.writeHead(302, { location: `/${voorpagina}${vraagdeel(vraag.url)}` }).end();
    const gevonden = pad === undefined ? undefined : zoek(pad, map, proefmap);
    if (gevonden === undefined)
      return antwoord.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Niet gevonden.");
    return geef(gevonden, vraag, antwoord);
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

/** Het pad uit een aanvraag, of undefined als het onleesbaar is. */
function leesPad(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** Wat er achter het pad staat, met het vraagteken: "?voorbeeld". */
function vraagdeel(url) {
  return new URL(url, "http://localhost").search;
}

/** Het bestand bij een pad, en hoe een pagina daaruit wordt gegeven. */
function zoek(pad, map, proefmap) {
  const in_ = (begin, waar, opties = {}) => {
    const bestand = binnen(waar, pad.slice(begin.length));
    return bestand && { bestand, ...opties };
  };
  if (pad.startsWith("/office-js/")) return in_("/office-js/", OFFICE_JS);
  if (proefmap === undefined) return in_("/", map);
  if (pad.startsWith("/proef/")) return in_("/proef/", proefmap, { alleenHier: true });
  if (pad.startsWith("/paneel/")) return in_("/paneel/", map, { alleenHier: true, vervoer: true });
  if (!pad.startsWith("/pakket/")) return in_("/", map);
  const bestand = pakketbestand(pad.slice("/pakket/".length));
  return bestand && { bestand, vast: true };
}

function geef({ bestand, alleenHier, vervoer, vast }, vraag, antwoord) {
  const soort = path.extname(bestand) === "" ? ".txt" : path.extname(bestand);
  const koppen = {
    "content-type": SOORT[soort] ?? "application/octet-stream",
    // Wat wij bouwen kan elk moment anders zijn; een pakket heeft een vaste versie, maar een andere na npm ci.
    "cache-control": soort === ".png" ? PICTOGRAM : vast ? "no-cache" : "no-store",
  };
  if (soort === ".html") {
    if (alleenHier) koppen["content-security-policy"] = ALLEEN_HIER;
    const html = fs.readFileSync(bestand, "utf8");
    return antwoord
      .writeHead(200, koppen)
      .end((vervoer ? html.replace(OFFICE_TAG, CLIENT_TAGS) : html).replaceAll(CDN, "/office-js/"));
  }
  if (vast) {
    const { mtimeMs, size } = fs.statSync(bestand);
    koppen.etag = `"${Math.round(mtimeMs)}-${size}"`;
    if (vraag.headers["if-none-match"] === koppen.etag) return antwoord.writeHead(304, koppen).end();
  }
  antwoord.writeHead(200, koppen);
  return fs.createReadStream(bestand).pipe(antwoord);
}

/** Het bestand onder de map, of undefined als het er niet is of buiten de map ligt. */
function binnen(map, pad) {
  const bestand = path.resolve(map, pad.replace(/^\/+/, ""));
  if (!bestand.startsWith(map + path.sep) || !fs.existsSync(bestand)) return undefined;
  return fs.statSync(bestand).isFile() ? bestand : undefined;
}

module.exports = { serveer };
