// De controle op een grote werkmap van een gebruiker: een lijst van cliënten met formules erachter, een overzicht met SUMIFS en een blad met jaren.
// node bench/controle.js drukt de tabel; npm run bench neemt haar rijen mee. Gemeten is rekentijd (CPU), want de machine is niet alleen van ons.
require("../scripts/ts-hook");
const { metUitkomsten } = require("../src/sharing/uitkomsten.ts");
const { drukWerkmap } = require("../src/xlsx/drukken/druk.ts");
const { leesWerkboek } = require("../src/audit/werkboek/werkboek.ts");
const { controlebeeld } = require("../src/audit/controle/beeld.ts");

const KLEIN = 5_000;
const GROOT = 20_000;
const PER_CLIENT = 4;
const PRODUCTEN = 100;
const JAREN = 12;

function cpu(f) {
  const begin = process.cpuUsage();
  const uit = f();
  const { user, system } = process.cpuUsage(begin);
  return [uit, (user + system) / 1000];
}

/** Een werkmap met ongeveer zoveel formules. */
function werkmapVan(formules) {
  const clienten = Math.round((formules - PRODUCTEN * (2 + JAREN)) / PER_CLIENT);
  const bladen = { Clienten: lijst(clienten), Overzicht: overzicht(clienten), Jaren: jaren() };
  const gemaakt = metUitkomsten(
    Object.entries(bladen).map(([titel, rijen], i) => ({
      id: `eigen${i + 1}`,
      zonderKenmerk: true,
      versie: 1,
      titel,
      namen: [],
      cellen: rijen.flatMap((rij, r) => rij.map((wat, k) => cel(wat, r + 1, k))),
    })),
  );
  return drukWerkmap(gemaakt, { vanGebruiker: true });
}

const cel = (wat, rij, k) => ({
  adres: `${String.fromCharCode(65 + k)}${rij}`,
  inhoud: typeof wat === "string" && wat.startsWith("=") ? { formule: wat.slice(1) } : wat,
});

function lijst(n) {
  const kop = [
    "cliënt",
    "product",
    "minuten per week",
    "tarief per minuut",
    "uren per jaar",
    "bedrag per jaar",
    "bedrag per maand",
    "opgeteld bedrag",
    "declaratiegraad",
    "begindatum",
    "einddatum",
  ];
  return [
    kop,
    ...Array.from({ length: n }, (_, i) => {
      const r = i + 2;
      return [
        `C${1000 + i}`,
        `P${i % PRODUCTEN}`,
        60 + ((i * 37) % 180),
        0.6 + (i % 7) / 100,
        `=C${r}*52/60`,
        `=C${r}*D${r}*52`,
        `=F${r}/12`,
        i === 0 ? `=F${r}` : `=H${r - 1}+F${r}`,
        0.7 + (i % 20) / 100,
        `1-${1 + (i % 12)}-2025`,
        `31-12-${2026 + (i % 3)}`,
      ];
    }),
  ];
}

function overzicht(n) {
  return [
    ["product", "bedrag per jaar", "cliënten"],
    ...Array.from({ length: PRODUCTEN }, (_, i) => [
      `P${i}`,
      `=SUMIFS(Clienten!F$2:F$${n + 1},Clienten!B$2:B$${n + 1},A${i + 2})`,
      `=COUNTIFS(Clienten!B$2:B$${n + 1},A${i + 2})`,
    ]),
  ];
}

function jaren() {
  return [
    ["product", ...Array.from({ length: JAREN }, (_, j) => 2026 + j)],
    ...Array.from({ length: PRODUCTEN }, (_, i) => [
      `P${i}`,
      ...Array.from({ length: JAREN }, (_, j) =>
        j === 0 ? `=Overzicht!B${i + 2}` : `=${String.fromCharCode(65 + j)}${i + 2}*1.03`,
      ),
    ]),
  ];
}

function meet(formules) {
  const bytes = werkmapVan(formules);
  const [werkboek, lezen] = cpu(() => leesWerkboek(bytes, "2026-11-30"));
  const [beeld, controle] = cpu(() => controlebeeld(werkboek));
  return { aantal: werkboek.formules.length, lezen, controle, gevonden: beeld.bevindingen.length };
}

function controlerijen() {
  meet(1_500);
  const [klein, groot] = [meet(KLEIN), meet(GROOT)];
  const keer = groot.controle / klein.controle;
  const s = (ms) => `${(ms / 1000).toFixed(1)} s`;
  return [
    [`controle, ${klein.aantal} formules`, s(klein.controle), `lezen ${s(klein.lezen)}`, "-", "-"],
    [
      `controle, ${groot.aantal} formules`,
      s(groot.controle),
      `lezen ${s(groot.lezen)}, ${keer.toFixed(1)}x`,
      "hoogstens 5x, onder 20 s",
      keer <= 5 && groot.controle < 20_000 ? "ja" : "NEE",
    ],
  ];
}

module.exports = { controlerijen };

if (require.main === module) for (const rij of controlerijen()) console.log(rij.join("  |  "));
