/** Wat in XML, JSON of HTML iets anders betekent, of in een adres niet letterlijk hoort te staan. */
const VREEMD = /[^A-Za-z0-9\-._~:/%[\]]/;

/** Keurt het adres waar de invoegtoepassing komt te staan (WMO_BASIS_URL); standaard dat van de ontwikkelserver. */
function basisUrl(gegeven, standaard) {
  if (!gegeven) return standaard;
  let url;
  try {
    url = new URL(gegeven);
  } catch {
    throw new Error(
      `WMO_BASIS_URL is “${gegeven}”; verwacht een adres, bijvoorbeeld https://gemeente.voorbeeld.nl/wmo/`,
    );
  }
  if (url.protocol !== "https:" || url.search || url.hash)
    throw new Error(
      `WMO_BASIS_URL is “${gegeven}”; verwacht een https-adres zonder ? of #: Excel laadt geen http.`,
    );
  if (url.username || url.password)
    throw new Error(
      `WMO_BASIS_URL bevat een gebruikersnaam of wachtwoord; iedereen met het manifest zou het lezen. Geef het adres zonder, bijvoorbeeld https://${url.host}/wmo/`,
    );
  // Het adres komt letterlijk in manifest.xml, functions.json en de pagina's.
  const vreemd = VREEMD.exec(url.href)?.[0];
  if (vreemd !== undefined)
    throw new Error(
      `WMO_BASIS_URL is “${gegeven}”; daarin staat ${vreemd}, en dat kan niet in het manifest. Verwacht een adres met letters, cijfers en - . _ ~ / %, bijvoorbeeld https://gemeente.voorbeeld.nl/wmo/`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

module.exports = { basisUrl };
