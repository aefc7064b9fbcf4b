// npm run bench: een tabel met wat de kern kost, in verhouding tot een kale lus in hetzelfde proces.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const zlib = require("node:zlib");
require("../scripts/ts-hook");
const { waaromVerouderd } = require("../scripts/bouwstempel");
const { mediaan, paar } = require("./meet");
const { lijstrijen } = require("./lijsten");
const { ketenrijen } = require("./keten");
const { overgangsrijen } = require("./overgang");
const { proefwerkmaprijen } = require("./proefwerkmap");
const { watalsrijen } = require("./watals");
const { controlerijen } = require("./controle");
const { bandnummer } = require("../src/domain/bandbreedte.ts");
const { besparing } = require("../src/domain/besparing.ts");
const { minutenPerMaand } = require("../src/domain/minuten.ts");
const { verdeel } = require("../src/domain/verdeling.ts");

const DIST = path.resolve(__dirname, "../dist");
const HO = { grenzen: [60, 90, 120, 180] };
const rijen = [];
let gekoppeld;

const oud = waaromVerouderd("dist") ?? waaromVerouderd("dist-cli");
if (oud !== undefined) {
  console.error(oud);
  process.exit(1);
}

kern();
wrapper();
eenWaarde();
omvang();
opdrachtregel();
rijen.push(...proefwerkmaprijen(functies()));
rijen.push(...overgangsrijen());
rijen.push(...ketenrijen());
rijen.push(...watalsrijen());
rijen.push(...controlerijen());
console.log(tabel(rijen));
console.log("\nLijsten van 1.000 / 10.000 / 100.000 rijen, en in verhouding tot alleen optellen:\n");
console.log(tabel(lijstrijen(functies())));

/** Zelfde verdeling met de hand voor vier vaste grenzen: geen tabel, geen afronding, geen lege rijen, geen sprongen. */
function kaleLus(minuten) {
  const clienten = new Float64Array(5);
  const som = new Float64Array(5);
  for (let i = 0; i < minuten.length; i++) {
    const m = minuten[i];
    const band = (m >= 60 ? 1 : 0) + (m > 90 ? 1 : 0) + (m > 120 ? 1 : 0) + (m > 180 ? 1 : 0);
    clienten[band]++;
    som[band] += m;
  }
  return { clienten, som };
}

function kern() {
  const minuten = minutenlijst(1_000_000);
  const eigen = () => verdeel(minuten, HO, "t/m");
  const kaal = () => kaleLus(minuten);
  if (eigen().clienten.join() !== kaal().clienten.join())
    throw new Error("de kern telt anders dan de kale lus");
  const { a, b, verhouding } = paar(eigen, kaal);
  rij(
    "bandkern, 1.000.000 minuten",
    `${ms(a)} (kale lus ${ms(b)})`,
    `${verhouding.toFixed(2)}x`,
    "hoogstens 3,5x",
    verhouding <= 3.5,
  );
}

/** De wrapper tegen dezelfde som in een kale lus over hetzelfde bereik, die ook een bereik teruggeeft. */
function wrapper() {
  const f = functies();
  const bereik = Array.from(minutenlijst(100_000), (m) => [m]);
  const kaal = (som) => () => bereik.map(([m]) => [som(m)]);
  for (const [naam, argumenten, kern] of [
    ["BANDBREEDTE", [bereik], kaal((m) => bandnummer(m, HO, "t/m"))],
    ["MINUTEN_PER_MAAND", [bereik], kaal((m) => minutenPerMaand(m, 52))],
    [
      "BESPARING",
      [bereik, bereik, [[37.2]], [[0.77]]],
      () => bereik.map(([m], i) => [besparing(m, bereik[i][0], 37.2, 0.77, 52)]),
    ],
    [
      "BANDBREEDTE_VERDELING",
      [bereik],
      () =>
        verdeel(
          Float64Array.from(bereik, ([m]) => m),
          HO,
          "t/m",
        ),
    ],
  ]) {
    const { a, b } = paar(() => f.get(naam)(...argumenten), kern);
    rij(
      `${naam}, 100.000 rijen`,
      `${ms(a)} (kern ${ms(b)})`,
      `+ ${ms(a - b)}`,
      "hoogstens 15 ms erbij",
      a - b <= 15,
    );
  }
}

function eenWaarde() {
  const f = functies();
  const keren = 20_000;
  for (const [naam, argumenten] of [
    ["BANDBREEDTE", [[[136]]]],
    ["BESPARING", [[[636]], [[11]], [[37.2]], [[0.77]]]],
    ["NORM", [[["loonkosten-schaal-9-per-maand"]], [[45474]]]],
  ]) {
    const roep = f.get(naam);
    const tijd = mediaan(() => {
      let uit;
      for (let i = 0; i < keren; i++) uit = roep(...argumenten);
      return uit;
    });
    const perAanroep = (tijd * 1000) / keren;
    rij(`${naam}, één waarde`, `${perAanroep.toFixed(2)} µs`, "per aanroep", "onder 5 µs", perAanroep < 5);
  }
}

function omvang() {
  const kB = zlib.gzipSync(fs.readFileSync(path.join(DIST, "functions.js")), { level: 9 }).length / 1000;
  rij(
    `functions.js, ${functies().size} functies`,
    `${kB.toFixed(1)} kB`,
    "gzip",
    "onder 30 kB met alle functies",
    kB < 30,
  );
}

/** Het hele proces, van starten tot stoppen, zoals iemand het op de opdrachtregel merkt. */
function opdrachtregel() {
  const wmo = path.resolve(__dirname, "../bin/wmo.js");
  const formules = Array.from(
    { length: 10_000 },
    (_, i) => `=WMO.BESPARING(${i + 1};11;37,20;0,77)+ROUND(${i}/3;2)`,
  ).join("\n");
  for (const [wat, argumenten, invoer, doel] of [
    ["wmo reken, één formule", ["=WMO.BESPARING(636;11;37,20;0,77)"], "", 1500],
    ["wmo reken, 10.000 formules", [], formules, 3000],
  ]) {
    const tijd = mediaan(
      () => {
        const { status } = spawnSync(process.execPath, [wmo, "reken", ...argumenten], { input: invoer });
        if (status !== 0) throw new Error(`${wat}: afsluitcode ${status}`);
        return status;
      },
      { keren: 5, opwarmen: 1 },
    );
    rij(wat, ms(tijd), "heel proces", `onder ${doel / 1000} s`.replace(".", ","), tijd < doel);
  }
}

/** functions.js in de gewone wereld van Node: in een vm-context kost elke globale naam honderden nanoseconden. */
function functies() {
  if (gekoppeld !== undefined) return gekoppeld;
  gekoppeld = new Map();
  globalThis.CustomFunctions = { Error: class {}, associate: (id, f) => gekoppeld.set(id, f) };
  vm.runInThisContext(fs.readFileSync(path.join(DIST, "functions.js"), "utf8"));
  return gekoppeld;
}

/** Minuten van 60 tot 240, met een vaste reeks (zonder toeval van buiten). */
function minutenlijst(n) {
  let zaad = 12345;
  return Float64Array.from({ length: n }, () => {
    zaad = (Math.imul(zaad, 1103515245) + 12345) & 0x7fffffff;
    return 60 + (zaad % 18000) / 100;
  });
}

function rij(wat, tijd, maat, doel, gehaald) {
  rijen.push([wat, tijd, maat, doel, gehaald ? "ja" : "NEE"]);
}

function ms(t) {
  return `${t.toFixed(2)} ms`;
}

function tabel(inhoud) {
  const alles = [["wat", "gemeten", "maat", "doel", "gehaald"], ...inhoud];
  const breedte = alles[0].map((_, k) => Math.max(...alles.map((r) => r[k].length)));
  return alles
    .map((r) =>
      r
        .map((c, k) => c.padEnd(breedte[k]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
