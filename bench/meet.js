const { performance } = require("node:perf_hooks");

/** Mediaan in milliseconden van `keren` metingen, na opwarmen. De uitkomst wordt gebruikt, zodat niets wegvalt. */
function mediaan(f, { keren = 15, opwarmen = 5 } = {}) {
  let gebruikt = 0;
  const tijden = [];
  for (let i = 0; i < keren + opwarmen; i++) {
    const begin = performance.now();
    const uit = f();
    const tijd = performance.now() - begin;
    gebruikt += uit === undefined ? 0 : 1;
    if (i >= opwarmen) tijden.push(tijd);
  }
  if (gebruikt === 0) throw new Error("de meting geeft niets terug");
  return tijden.sort((a, b) => a - b)[Math.floor(keren / 2)];
}

/** Meet twee om en om: zo raakt een machine die in snelheid wisselt beide even veel. */
function paar(a, b, { keren = 15, opwarmen = 5 } = {}) {
  const tijdenA = [];
  const tijdenB = [];
  for (let i = 0; i < keren + opwarmen; i++) {
    const ta = mediaan(a, { keren: 1, opwarmen: 0 });
    const tb = mediaan(b, { keren: 1, opwarmen: 0 });
    if (i >= opwarmen) {
      tijdenA.push(ta);
      tijdenB.push(tb);
    }
  }
  const midden = (t) => [...t].sort((x, y) => x - y)[Math.floor(keren / 2)];
  return {
    a: midden(tijdenA),
    b: midden(tijdenB),
    verhouding: midden(tijdenA.map((t, i) => t / tijdenB[i])),
  };
}

module.exports = { mediaan, paar };
