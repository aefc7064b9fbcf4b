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
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

module.exports = { basisUrl };
