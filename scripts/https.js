const fs = require("node:fs");
const path = require("node:path");

const MAP = path.resolve(__dirname, "../node_modules/.cache/wmo-https");

/** Vertrouwd ontwikkelcertificaat op Windows en macOS; elders een los certificaat, zonder het systeem te wijzigen. */
async function httpsOpties() {
  const certificaten = require("office-addin-dev-certs");
  if (process.platform === "win32" || process.platform === "darwin" || certificaten.verifyCertificates()) {
    const { ca, key, cert } = await certificaten.getHttpsServerOptions();
    return { ca, key, cert };
  }
  const pad = (naam) => path.join(MAP, naam);
  if (!fs.existsSync(pad("localhost.crt")))
    await certificaten.generateCertificates(pad("ca.crt"), pad("localhost.crt"), pad("localhost.key"), 30);
  return {
    ca: fs.readFileSync(pad("ca.crt")),
    key: fs.readFileSync(pad("localhost.key")),
    cert: fs.readFileSync(pad("localhost.crt")),
  };
}

module.exports = { httpsOpties };
