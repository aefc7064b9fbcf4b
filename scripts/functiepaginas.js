// docs/functies.md: een pagina per functie, uit de definities en de gevallentabellen. npm run genereer schrijft haar.
const fs = require("node:fs");
const path = require("node:path");
require("./ts-hook");
const { excelnaam } = require("../src/functions/mechaniek/definitie.ts");
const { roep } = require("../src/functions/mechaniek/roep.ts");
const { voorbeeldformule, voorbeelduitkomst } = require("../src/functions/mechaniek/voorbeeldtekst.ts");
const { opschrift } = require("../src/functions/mechaniek/opschrift.ts");
const { alsGewoneFormule } = require("../src/functions/inexcel/tweeling.ts");
const { verwijzing } = require("../src/functions/inexcel/argumentplek.ts");
const { namenNaarNederlands, naarNederlands } = require("../src/formula/taal.ts");
const { vanIso } = require("../src/domain/datum.ts");
const { Rekenfout } = require("../src/domain/fout.ts");
const { foutnaam, zin } = require("../src/language/zinnen.ts");
const { toonGetal } = require("../src/language/getallen.ts");

const WEGGELATEN = 400;

/** De hele tekst van docs/functies.md. */
function functiepaginas(wortel) {
  const { definities } = require("../src/functions/definities.ts");
  const groepen = [...new Set(definities.map((d) => d.woorden.groep))];
  const inGroep = (g) => definities.filter((d) => d.woorden.groep === g);
  return [
    "<!-- Gemaakt door npm run genereer; niet met de hand wijzigen. -->",
    "",
    "# De functies",
    "",
    "Elke functie begint met `WMO.` en heet in elke taal van Excel hetzelfde. Argumenten tussen vierkante haken mag u weglaten. Een bereik mag een kolom, een rij of een blok zijn.",
    "",
    ...groepen.flatMap((g) => [
      `- **${g}**: ${inGroep(g)
        .map((d) => `[${d.som.naam}](#wmo${d.som.naam.toLowerCase()})`)
        .join(", ")}`,
    ]),
    "",
    ...groepen.flatMap((g) => [`# ${g}`, "", ...inGroep(g).flatMap((d) => pagina(d, gevallen(wortel, d)))]),
  ].join("\n");
}

function pagina(definitie, gevallen) {
  const { som, woorden } = definitie;
  return [
    `## WMO.${som.naam}`,
    "",
    woorden.wat,
    "",
    `\`${opschrift(som)}\``,
    "",
    ...parametertabel(som, woorden),
    `**Uitkomst.** ${woorden.uitkomst}`,
    "",
    `**In woorden.** ${hoofdletter(woorden.formule)}.`,
    "",
    ...(woorden.voorbeelden.length > 0 ? ["**Voorbeelden**", ""] : []),
    ...woorden.voorbeelden.flatMap((v) => voorbeeld(definitie, v)),
    ...gewoneFormule(definitie),
    ...fouttabel(som, gevallen),
  ];
}

function parametertabel(som, woorden) {
  const rijen = Object.entries(som.parameters).map(([sleutel, p]) => [
    `\`${excelnaam(sleutel)}\``,
    cel(woorden.parameters[sleutel]),
    { element: "waarde of bereik", waarde: "één waarde", bereik: "bereik" }[p.vorm],
    p.optioneel ? "ja" : "nee",
  ]);
  if (rijen.length === 0) return [];
  return [...tabel(["argument", "wat", "vorm", "weglaten mag"], rijen), ""];
}

function voorbeeld(definitie, v) {
  const gegeven = voorbeelduitkomst(definitie, v);
  const uit =
    Array.isArray(gegeven) && gegeven.length === 1 && gegeven[0].length === 1 ? gegeven[0][0] : gegeven;
  const bron = v.bron ? ` (${v.bron})` : "";
  const formule = `\`${voorbeeldformule(definitie.som.naam, v)}\``;
  if (!Array.isArray(uit)) return [`- ${formule} → ${waarde(uit)}${bron}`, ""];
  const [kop, ...rijen] = uit.map((rij) => rij.map(waarde));
  const koppen = definitie.som.kolommen ? kop : kop.map(() => " ");
  return [`- ${formule}${bron}`, "", ...tabel(koppen, definitie.som.kolommen ? rijen : [kop, ...rijen]), ""];
}

/** De tweeling met de argumenten vanaf A2 naast elkaar (lijsten van drie rijen), in de notatie van een Nederlandse Excel. */
function gewoneFormule({ som, inExcel, woorden }) {
  if (woorden.zonderTweeling) return ["**Als gewone formule.** " + woorden.zonderTweeling, ""];
  let kolom = 0;
  const plekken = Object.values(som.parameters).map((p) => {
    if (p.optioneel) return undefined;
    const plek = verwijzing(undefined, 2, kolom + 1, p.vorm === "bereik" ? 3 : 1, p.kolommen ?? 1);
    kolom += plek.kolommen;
    return plek;
  });
  const namen = Object.keys(som.parameters)
    .filter((_, i) => plekken[i])
    .map((n, i) => `${excelnaam(n)} in ${plekken.filter(Boolean)[i].tekst.replace(/\$/g, "")}`);
  const hulp = [];
  const omgeving = {
    uit: (r, k) => `$${String.fromCharCode(72 + k)}$${2 + r}`,
    hulp: (formules) => {
      hulp.push(...formules);
      return verwijzing("WMO-hulp", 4 + hulp.length - formules.length, 1, formules.length, 1);
    },
  };
  const formules = alsGewoneFormule(som, inExcel, plekken, omgeving);
  const waar = namen.length > 0 ? ` Met ${namen.join(", ")}:` : "";
  const tabelzin =
    som.kolommen !== undefined
      ? " De tabel wordt één formule per cel; dit is de eerste rij eronder, met de tabel vanaf H2."
      : "";
  const tonen = som.kolommen !== undefined ? formules[1] : formules[0];
  return [
    `**Als gewone formule** (in een deelbare werkmap).${tabelzin}${waar}`,
    "",
    "```text",
    ...tonen.map(nederlands),
    "```",
    "",
    ...(hulp.length > 0
      ? ["Met op het blad WMO-hulp, vanaf A4:", "", "```text", ...hulp.map(nederlands), "```", ""]
      : []),
  ];
}

function nederlands(formule) {
  const tekst = `=${naarNederlands(namenNaarNederlands(formule))}`;
  return tekst.length > WEGGELATEN ? `${tekst.slice(0, WEGGELATEN)}… (${tekst.length} tekens)` : tekst;
}

/** Elke fout die de gevallen laten zien, één keer per reden, met de zin die Excel erbij toont. */
function fouttabel(som, gevallen) {
  const gezien = new Map();
  for (const geval of gevallen) {
    const uit = roep(som, geval.invoer.map(argument));
    for (const fout of (Array.isArray(uit) ? uit.flat() : [uit]).filter((c) => c instanceof Rekenfout)) {
      const sleutel = `${fout.code} ${fout.reden}`;
      if (fout.reden !== "invoerfout" && !gezien.has(sleutel)) gezien.set(sleutel, fout);
    }
  }
  if (gezien.size === 0) return [];
  const rijen = [...gezien.values()].map((f) => [`\`${foutnaam(f.code)}\``, cel(zin(f))]);
  return ["**Fouten**, met de zin die Excel erbij toont:", "", ...tabel(["fout", "bijvoorbeeld"], rijen), ""];
}

function gevallen(wortel, { som }) {
  const pad = path.join(wortel, "test/gevallen", `${som.naam.toLowerCase().replace(/_/g, "-")}.json`);
  return JSON.parse(fs.readFileSync(pad, "utf8")).gevallen;
}

function argument(a) {
  return Array.isArray(a) ? a.map((rij) => rij.map(invoercel)) : invoercel(a);
}

function invoercel(c) {
  if (typeof c !== "object" || c === null) return c;
  return "datum" in c ? vanIso(c.datum) : { code: c.fout };
}

function waarde(c) {
  if (c instanceof Rekenfout) return foutnaam(c.code);
  return typeof c === "number" ? toonGetal(Number(c.toPrecision(10))) : cel(String(c));
}

function tabel(koppen, rijen) {
  const lijn = (cellen) => `| ${cellen.map((c) => c || " ").join(" | ")} |`;
  return [lijn(koppen), lijn(koppen.map(() => "---")), ...rijen.map(lijn)];
}

function cel(tekst) {
  return tekst.replace(/\|/g, "\\|").replace(/\n/g, " ");
}

function hoofdletter(tekst) {
  return tekst[0].toUpperCase() + tekst.slice(1);
}

module.exports = { functiepaginas };
