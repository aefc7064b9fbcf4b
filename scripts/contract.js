// Het contract met Excel en met bewaarde werkmappen: ids, volgorde van parameters, standaarden, keuzes, kopjes, normsleutels,
// manifest-Id. Een standaard is voor altijd: een formule zonder dat argument hoort over tien jaar hetzelfde te geven.
const fs = require("node:fs");
const path = require("node:path");
require("./ts-hook");

/** Het contract zoals de code het nu heeft. */
function huidigContract(wortel) {
  const { definities } = require("../src/functions/definities.ts");
  const { excelnaam } = require("../src/functions/mechaniek/definitie.ts");
  const { normen } = require("../src/norms/lijst.ts");
  const manifest = fs.readFileSync(path.join(wortel, "manifest.xml"), "utf8");
  const functies = {};
  for (const { som } of [...definities].sort((a, b) => (a.som.naam < b.som.naam ? -1 : 1)))
    functies[som.naam] = {
      parameters: Object.entries(som.parameters).map(
        ([naam, p]) =>
          `${excelnaam(naam)}${p.optioneel ? "?" : ""}${{ element: "↕", bereik: "⊞", waarde: "" }[p.vorm]}`,
      ),
      standaard: Object.fromEntries(
        Object.entries(som.parameters)
          .filter(([, p]) => p.optioneel)
          .map(([naam, p]) => [excelnaam(naam), p.standaard ?? null]),
      ),
      keuzes: Object.fromEntries(
        Object.entries(som.parameters)
          .filter(([, p]) => p.soort?.keuzes)
          .map(([naam, p]) => [excelnaam(naam), p.soort.keuzes]),
      ),
      kolommen: som.kolommen ?? null,
    };
  return {
    manifestId: /<Id>([^<]+)<\/Id>/.exec(manifest)[1],
    functies,
    normsleutels: normen.map((n) => n.sleutel).sort(),
  };
}

/** Voegt nieuw toe aan oud en noemt elke breuk: iets dat er stond en er niet meer, of anders, staat. */
function vulAan(oud, nieuw) {
  const breuken = [];
  if (oud !== undefined) {
    if (oud.manifestId !== nieuw.manifestId)
      breuken.push(`manifest-Id ${oud.manifestId} -> ${nieuw.manifestId}`);
    for (const sleutel of oud.normsleutels)
      if (!nieuw.normsleutels.includes(sleutel)) breuken.push(`norm ${sleutel} is verdwenen`);
    for (const [naam, was] of Object.entries(oud.functies)) {
      const is = nieuw.functies[naam];
      if (is === undefined) breuken.push(`functie ${naam} is verdwenen`);
      else breuken.push(...verschillen(naam, was, is));
    }
  }
  return { nieuw, breuken };
}

function verschillen(naam, was, is) {
  const uit = [];
  was.parameters.forEach((p, i) => {
    if (is.parameters[i] !== p) uit.push(`${naam}: parameter ${i + 1} was ${p}, is ${is.parameters[i]}`);
  });
  for (const p of is.parameters.slice(was.parameters.length))
    if (!p.includes("?")) uit.push(`${naam}: nieuwe parameter ${p} moet optioneel zijn`);
  for (const [p, standaard] of Object.entries(was.standaard ?? {}))
    if (JSON.stringify(is.standaard[p]) !== JSON.stringify(standaard))
      uit.push(
        `${naam}: standaard van ${p} was ${JSON.stringify(standaard)}, is ${JSON.stringify(is.standaard[p])}`,
      );
  for (const [p, keuzes] of Object.entries(was.keuzes ?? {}))
    for (const k of keuzes)
      if (!is.keuzes[p]?.includes(k)) uit.push(`${naam}: keuze “${k}” van ${p} is verdwenen`);
  if ((was.kolommen === null) !== (is.kolommen === null)) uit.push(`${naam}: wel of geen tabel is veranderd`);
  (was.kolommen ?? []).forEach((k, i) => {
    if (is.kolommen?.[i] !== k) uit.push(`${naam}: kopje ${i + 1} was “${k}”, is “${is.kolommen?.[i]}”`);
  });
  return uit;
}

module.exports = { huidigContract, vulAan };
