/**
 * Wat een pagina van dist/ mag laden (Content-Security-Policy): haar eigen bestanden, en van anderen alleen office.js. Er gaat geen vraag
 * naar buiten en er staat geen script of opmaak in de pagina zelf. Zo houdt de browser tegen wat wij beloven: uw werkmap blijft bij u.
 * De Web Worker van Delen valt er niet onder: een werker heeft het beleid van zijn eigen antwoord.
 */
function inhoudsbeleid({ office }) {
  const script = office ? ["'self'", new URL(office).origin] : ["'self'"];
  return Object.entries({
    "default-src": ["'none'"],
    "script-src": script,
    "style-src": ["'self'"],
    // office.js verbergt zijn telemetrie met een stijl op het element zelf; zonder stond daar een leeg vak.
    ...(office && { "style-src-attr": ["'unsafe-inline'"] }),
    "img-src": ["'self'"],
    "worker-src": ["'self'"],
    "frame-src": ["'none'"],
    "connect-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  })
    .map(([wat, waar]) => `${wat} ${waar.join(" ")}`)
    .join("; ");
}

module.exports = { inhoudsbeleid };
