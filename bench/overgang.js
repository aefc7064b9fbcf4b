// De kern van de overgang tegen kale lussen: cliënten met elk een eigen einddatum en eigen minuten, 60 maanden, drie scenario's.
// node bench/overgang.js drukt de tabel; npm run bench neemt haar rijen mee.
require("../scripts/ts-hook");
const { mediaan, paar } = require("./meet");
const { overgang } = require("../src/domain/overgang.ts");

const MAANDEN = 60;
const BEGIN = 6;
const TERUGKEER = 0.95;
const SCENARIOS = ["zacht", "hard zonder herindicatie", "hard met herindicatie"];

/** Cliënten met een eigen einddatum binnen vijf jaar en eigen minuten, met een vaste reeks (zonder toeval van buiten). */
function clientlijst(n) {
  let zaad = 4711;
  const trek = () => (zaad = (Math.imul(zaad, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const einde = Float64Array.from({ length: n }, () => trek() * MAANDEN);
  const nu = Float64Array.from({ length: n }, () => 60 + Math.floor(trek() * 180));
  return {
    aantal: new Float64Array(n).fill(1),
    van: einde,
    tot: einde,
    nu,
    straks: nu.map((m) => m - Math.floor(trek() * 25)),
  };
}

/** Wat de kern teruggeeft, voor deze lijst. */
function kern(lichtingen) {
  return overgang({ lichtingen, begin: BEGIN, maanden: MAANDEN, terugkeer: TERUGKEER });
}

/**
 * Dezelfde sommen met de hand, zo kort als het kan: losse cliënten die op één moment aflopen, geen lichtingen die over maanden
 * spreiden, en één gang door de cliënten. Dit is de maat voor "2x".
 */
function kaleLus({ van, nu, straks }) {
  const n = van.length;
  const sporen = Array.from({ length: 6 }, () => new Float64Array(MAANDEN));
  const [a, aDeels, v, vDeels, w, wDeels] = sporen;
  let [minuten, verschil] = [0, 0];
  for (let k = 0; k < n; k++) {
    const t = van[k] < BEGIN ? BEGIN : van[k];
    const m = t | 0;
    const rest = m + 1 - t;
    const d = nu[k] - straks[k];
    minuten += nu[k];
    verschil += d;
    a[m] += 1;
    aDeels[m] += rest;
    v[m] += d;
    vDeels[m] += d * rest;
    w[m] += nu[k];
    wDeels[m] += nu[k] * rest;
  }
  const ineens = Array.from({ length: 6 }, () => new Float64Array(MAANDEN));
  const totalen = [n, n, verschil, verschil, minuten, minuten];
  for (let m = BEGIN; m < 12; m++)
    for (let s = 0; s < 6; s++) ineens[s][m] = (totalen[s] / (12 - BEGIN)) * (s % 2 === 0 ? 1 : 0.5);
  const zacht = optellen(sporen, n);
  const opPapier = new Float64Array(MAANDEN).fill(n, 0, BEGIN);
  return {
    zacht,
    "hard zonder herindicatie": { ...zacht, inOudProduct: opPapier },
    "hard met herindicatie": optellen(ineens, n),
  };
}

function optellen([a, aDeels, v, vDeels, w, wDeels], n) {
  const leeg = () => new Float64Array(MAANDEN);
  const [inOudProduct, clientmaanden, minder, minderAanEinde, vertrokken] = [
    leeg(),
    leeg(),
    leeg(),
    leeg(),
    leeg(),
  ];
  let [tot, som, alle] = [0, 0, 0];
  for (let m = 0; m < MAANDEN; m++) {
    clientmaanden[m] = tot + aDeels[m];
    minder[m] = TERUGKEER * (som + vDeels[m]);
    vertrokken[m] = (1 - TERUGKEER) * (alle + wDeels[m]);
    tot += a[m];
    som += v[m];
    alle += w[m];
    minderAanEinde[m] = TERUGKEER * som;
    inOudProduct[m] = n - tot;
  }
  return { inOudProduct, beoordeeld: a, clientmaanden, minder, minderAanEinde, vertrokken };
}

/** Zonder enige vondst: elke cliënt, elke maand, elk scenario. Zo traag is het als je het opschrijft zoals je het zegt. */
function elkeMaand({ van, nu, straks }) {
  const minder = SCENARIOS.map(() => new Float64Array(MAANDEN));
  for (let s = 0; s < 3; s++)
    for (let k = 0; k < van.length; k++) {
      const t = van[k] < BEGIN ? BEGIN : van[k];
      const d = TERUGKEER * (nu[k] - straks[k]);
      for (let m = 0; m < MAANDEN; m++) {
        const deel = s < 2 ? m + 1 - t : ((m + 1 - BEGIN) ** 2 - Math.max(0, m - BEGIN) ** 2) / 12;
        if (s < 2) minder[s][m] += deel <= 0 ? 0 : deel >= 1 ? d : d * deel;
        else if (m >= BEGIN) minder[s][m] += m >= 12 ? d : d * deel;
      }
    }
  return minder;
}

/** Rijen voor de tabel van npm run bench. */
function overgangsrijen() {
  const uit = [];
  const ms = (t) => `${t.toFixed(3)} ms`;
  for (const n of [636, 63_600]) {
    const lijst = clientlijst(n);
    if (grootsteVerschil(kern(lijst), kaleLus(lijst)) > 1e-9)
      throw new Error("de kern van de overgang telt anders dan de kale lus");
    // Bij 636 cliënten duurt één keer te kort om te meten: dan vele keren achter elkaar.
    const keren = n < 10_000 ? 200 : 5;
    const vaak = (f) => () => {
      let laatste;
      for (let i = 0; i < keren; i++) laatste = f(lijst);
      return laatste;
    };
    const { a, b, verhouding } = paar(vaak(kern), vaak(kaleLus));
    const direct = mediaan(() => elkeMaand(lijst), { keren: 5, opwarmen: 2 });
    const naam = `overgang, ${n.toLocaleString("nl-NL")} cliënten x 60 maanden x 3 scenario's`;
    const gemeten = `${ms(a / keren)} (kale lus ${ms(b / keren)}; elke maand apart ${ms(direct)})`;
    uit.push([naam, gemeten, `${verhouding.toFixed(2)}x`, "hoogstens 2x", verhouding <= 2 ? "ja" : "NEE"]);
    if (n > 10_000) {
      const t = a / keren;
      uit.push([naam, ms(t), "per keer", "onder 16 ms", t < 16 ? "ja" : "NEE"]);
    }
  }
  return uit;
}

/** Grootste verschil naar verhouding, over alle scenario's, reeksen en maanden. */
function grootsteVerschil(een, ander) {
  let grootste = 0;
  for (const scenario of SCENARIOS)
    for (const [reeks, waarden] of Object.entries(een[scenario]))
      waarden.forEach((w, m) => {
        const x = ander[scenario][reeks][m];
        const verschil = Math.abs(w - x) / Math.max(1, Math.abs(x));
        // Een reeks of maand die ontbreekt, geeft NaN; die mag niet stil voorbijgaan.
        grootste = Number.isNaN(verschil) ? Infinity : Math.max(grootste, verschil);
      });
  return grootste;
}

module.exports = { overgangsrijen, clientlijst, kern, kaleLus, elkeMaand, grootsteVerschil };

if (require.main === module) for (const rij of overgangsrijen()) console.log(rij.join("  |  "));
