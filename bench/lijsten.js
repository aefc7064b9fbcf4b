// Elke functie die een lijst als geheel leest, bij 1.000, 10.000 en 100.000 rijen: tijd, en in verhouding tot een kale lus die de
// rijen alleen optelt. Tien keer zoveel rijen is rechtevenredig 10x de tijd en kwadratisch 100x; de grens ligt daartussen, op 32x.
const { paar } = require("./meet");

const RIJEN = [1_000, 10_000, 100_000];

/** Rijen voor de tabel; `functies` zijn de gekoppelde functies uit functions.js. */
function lijstrijen(functies) {
  return Object.keys(AANROEPEN)
    .filter((naam) => functies.has(naam))
    .map((naam) => {
      const tijden = RIJEN.map((n) => {
        const argumenten = AANROEPEN[naam](n);
        const kolommen = argumenten.filter((a) => Array.isArray(a) && a.length === n);
        const roep = functies.get(naam);
        return paar(
          () => roep(...argumenten),
          () => kaal(kolommen),
          { keren: n > 10_000 ? 5 : 9, opwarmen: 2 },
        );
      });
      const keer = tijden[2].a / Math.max(tijden[1].a, 0.05);
      return [
        `${naam}`,
        tijden.map((t) => `${t.a.toFixed(2)}`).join(" / ") + " ms",
        tijden.map((t) => `${t.verhouding.toFixed(0)}x`).join(" / "),
        `${keer.toFixed(0)}x de tijd van 10.000`,
        keer < 32 ? "ja" : "NEE",
      ];
    });
}

function kaal(kolommen) {
  let som = 0;
  for (const kolom of kolommen)
    for (let i = 0; i < kolom.length; i++) {
      const rij = kolom[i];
      for (let k = 0; k < rij.length; k++) som += typeof rij[k] === "number" ? rij[k] : 1;
    }
  return som;
}

/** Een kolom van n waarden, met een vaste reeks. */
function kolom(n, van, tot, stappen = 997) {
  return Array.from({ length: n }, (_, i) => [van + ((i * 389) % stappen) * ((tot - van) / stappen)]);
}

const minuten = (n) => kolom(n, 60, 240);
const prijzen = [[300], [400], [550], [800]];

/** Per functie een aanroep met lijsten van n rijen, zoals Excel haar doet: alles een matrix, weggelaten is null. */
const AANROEPEN = {
  BANDBREEDTE_VERDELING: (n) => [minuten(n)],
  KOSTEN_PXQ: (n) => [minuten(n), [[37.2]]],
  KOSTEN_BANDBREEDTE: (n) => [minuten(n), prijzen],
  BESPARING_BANDBREEDTE: (n) => [minuten(n), kolom(n, 60, 220, 499), prijzen],
  INKOOPVERGELIJKING: (n) => [minuten(n), [[37.2]], prijzen, [[400]], [[3e6]], [[33]]],
  KOSTEN_RESULTAAT: (n) => [kolom(n, 1, 50), kolom(n, 100, 900)],
  KOSTEN_POPULATIE: (n) => [kolom(n, 1000, 90000), kolom(n, 10, 90)],
  NORMTIJD: (n) => [
    Array.from({ length: n }, (_, i) => [["basis", "extra kamer", "was"][i % 3]]),
    [
      ["basis", 108],
      ["extra kamer", 16],
      ["was", 40],
    ],
  ],
  PLANMINUTEN: (n) => [kolom(n, 5, 60), kolom(n, 1, 7)],
  CAPACITEIT: (n) => [kolom(n, 2024, 2025, 1), kolom(n, 0, 300), [[70]], [[2]], [[2.5]], [[7227.92]]],
  WERKVOORRAAD: (n) => [[[140]], kolom(n, 20, 40), kolom(n, 10, 30)],
  PROGNOSE_DEMOGRAFIE: (n) => [kolom(n, 100, 9000), kolom(n, 0.01, 0.2)],
  GEVOELIGHEID: (n) => [Array.from({ length: n }, (_, i) => [`factor ${i}`, 0.99999, 1, 1.00001])],
  CONTRACTMONITOR: (n) => [
    Array.from({ length: n }, (_, i) => [`aanbieder ${i % 40}`]),
    kolom(n, 61, 179),
    kolom(n, 30, 170, 499),
  ],
  GUNNINGSSCORE: (n) => [kolom(n, 30, 40), kolom(n, 40, 100)],
};

module.exports = { lijstrijen };
