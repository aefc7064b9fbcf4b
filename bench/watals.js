// Wat-als op de begroting van Duiven: een snede, een tornado van 20 getallen en 1.000 trekkingen, naast één keer de hele werkmap rekenen.
// node bench/watals.js drukt de tabel; npm run bench neemt haar rijen mee. Gemeten is rekentijd (CPU), want de machine is niet alleen van ons.
require("../scripts/ts-hook");
const fs = require("node:fs");
const path = require("node:path");
const { leesBegroting } = require("../src/plans/begroting/lees.ts");
const { maakBegroting } = require("../src/plans/begroting/maak.ts");
const { metUitkomsten } = require("../src/sharing/uitkomsten.ts");
const { drukWerkmap } = require("../src/xlsx/drukken/druk.ts");
const { leesWerkboek } = require("../src/audit/werkboek/werkboek.ts");
const { verbandenVan } = require("../src/audit/werkboek/verbanden.ts");
const { kandidatenVan } = require("../src/audit/watals/kandidaten.ts");
const { standaardbereik } = require("../src/audit/watals/bereik.ts");
const { gevoeligheden } = require("../src/audit/watals/gevoeligheid.ts");
const { maakSnede } = require("../src/audit/watals/snede.ts");
const { spreidingVan } = require("../src/audit/watals/spreiding.ts");

const INVOER = 20;
const TREKKINGEN = 1000;
const UITKOMST = ["Meerjarenraming", "B10"];

function cpu(f) {
  const begin = process.cpuUsage();
  const uit = f();
  const { user, system } = process.cpuUsage(begin);
  return [uit, (user + system) / 1000];
}

/** De mediaan van een paar metingen, na één keer opwarmen. */
function midden(f, keren = 5) {
  f();
  const tijden = Array.from({ length: keren }, () => cpu(f)[1]);
  return tijden.sort((a, b) => a - b)[keren >> 1];
}

function watalsrijen() {
  const bron = path.resolve(__dirname, "../voorbeelden/duiven-2024.json");
  const uitslag = leesBegroting(JSON.parse(fs.readFileSync(bron, "utf8")));
  const bytes = drukWerkmap(metUitkomsten(maakBegroting(uitslag.begroting)));
  const werkboek = leesWerkboek(bytes, "2026-11-30");
  const verbanden = verbandenVan(werkboek);
  const uitkomst = werkboek.cel(...UITKOMST);
  const boven = new Set(verbanden.allesVoor([uitkomst]));
  const gekozen = kandidatenVan(werkboek, verbanden)
    .invoer.filter((k) => boven.has(k.cel) && k.soort !== "datum" && k.waarde !== 0)
    .slice(0, INVOER);
  if (gekozen.length < INVOER) throw new Error(`er zijn maar ${gekozen.length} getallen`);
  werkboek.rekenblad().lees(...UITKOMST);
  const vraag = { invoer: gekozen.map((k) => k.cel), uitkomsten: [uitkomst] };
  const [snede, maken] = cpu(() => maakSnede(werkboek, verbanden, vraag));
  if (snede.opMotor !== undefined) throw new Error(snede.opMotor);
  const bereiken = gekozen.map(standaardbereik);
  let keer = 0;
  const heel = midden(() => snede.opDeMotor(snede.begin.map((x) => x * (1 + ++keer / 1000))));
  // Twintig keer achter elkaar: één keer is te kort om te meten, en de eerste keren wordt er nog vertaald.
  const twintig = () => {
    for (let i = 0; i < 20; i++) snede.reken(snede.begin.map((x) => x * (1 + ++keer / 1e6)));
  };
  const een = midden(twintig, 15) / 20;
  const tornado = midden(() => gevoeligheden(snede, bereiken));
  const verdelingen = bereiken.map(({ laag, hoog }, i) => ({
    soort: "pert",
    laag,
    waarschijnlijk: gekozen[i].waarde,
    hoog,
  }));
  const trekken = midden(() => spreidingVan(snede, { verdelingen, trekkingen: TREKKINGEN, zaad: 1 }), 3);
  const keerHeel = (ms, n) => `${Math.round((n * heel) / ms)}x zo vlug als de rekenmotor`;
  return [
    [
      `wat-als, snede van ${snede.cellen} cellen uit ${werkboek.formules.length}`,
      `${maken.toFixed(0)} ms`,
      "maken en nameten",
      "-",
      "-",
    ],
    [`wat-als, de snede één keer`, `${een.toFixed(2)} ms`, keerHeel(een, 1), "-", "-"],
    [
      `wat-als, tornado van ${INVOER} getallen`,
      `${tornado.toFixed(0)} ms`,
      keerHeel(tornado, 5 * INVOER),
      "onder 300 ms",
      tornado < 300 ? "ja" : "NEE",
    ],
    [
      "wat-als, 1.000 trekkingen",
      `${trekken.toFixed(0)} ms`,
      keerHeel(trekken, TREKKINGEN),
      "onder 3 s",
      trekken < 3000 ? "ja" : "NEE",
    ],
  ];
}

module.exports = { watalsrijen };

if (require.main === module) for (const rij of watalsrijen()) console.log(rij.join("  |  "));
