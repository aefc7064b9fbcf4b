// De proefwerkmap zonder browser: hetzelfde model en dezelfde functies, van een wijziging tot alle uitkomsten er weer staan.
const fs = require("node:fs");
const path = require("node:path");
require("../scripts/ts-hook");
const { mediaan } = require("./meet");
const { leesBeschrijvingen } = require("../src/browser/functies/beschrijving.ts");
const { registreerFuncties } = require("../src/browser/functies/registreer.ts");
const { maakRooster } = require("../src/browser/rooster/maak.ts");
const { maakRoostermodel } = require("../src/browser/rooster/model.ts");

const DIST = path.resolve(__dirname, "../dist");
const CLIENTEN = 10_000;
const DOEL_IN_MS = 150;

/** Rijen voor de tabel; `gekoppeld` zijn de functies die functions.js koppelt. */
function proefwerkmaprijen(gekoppeld) {
  maakRoostermodel();
  const json = JSON.parse(fs.readFileSync(path.join(DIST, "functions.json"), "utf8"));
  registreerFuncties(leesBeschrijvingen(json), { functies: gekoppeld });
  return [
    ["een formule per cliënt", (r) => [`=WMO.BANDBREEDTE(A${r})`, `=WMO.MINUTEN_PER_MAAND(A${r})`]],
    ["twee die uitrollen", (r) => (r > 2 ? [null, null] : uitrollend())],
  ].map(([wat, formules]) => {
    const { wijzig, tel } = maakWerkmap(formules);
    let minuten = 0;
    const tijd = mediaan(() => {
      minuten = (minuten + 7) % 180;
      wijzig(60 + minuten);
      if (tel() !== CLIENTEN) throw new Error(`${wat}: niet alle cliënten zijn geteld`);
      return minuten;
    });
    return [
      `proefwerkmap, ${CLIENTEN.toLocaleString("nl-NL")} cliënten, ${wat}`,
      `${tijd.toFixed(2)} ms`,
      "van wijziging tot uitkomst",
      `onder ${DOEL_IN_MS} ms`,
      tijd < DOEL_IN_MS ? "ja" : "NEE",
    ];
  });
}

function uitrollend() {
  const lijst = `A2:A${CLIENTEN + 1}`;
  return [`=WMO.BANDBREEDTE(${lijst})`, `=WMO.MINUTEN_PER_MAAND(${lijst})`];
}

/** Cliënten in A, hun band en minuten per maand in B en C, en tellingen daarover in E. */
function maakWerkmap(formules) {
  const rooster = maakRooster(maakRoostermodel());
  const blad = rooster.actief();
  const vak = (boven, links, rijen, kolommen) => ({ blad, boven, links, rijen, kolommen });
  const inhoud = Array.from({ length: CLIENTEN }, (_, i) => [60 + ((i * 389) % 180), ...formules(i + 2)]);
  rooster.schrijf(vak(1, 0, CLIENTEN, 3), inhoud);
  const [b, c] = ["B", "C"].map((letter) => `${letter}2:${letter}${CLIENTEN + 1}`);
  rooster.schrijf(vak(0, 4, 2, 1), [[`=COUNTIF(${b},">0")`], [`=SUM(${c})`]]);
  return {
    wijzig: (minuten) => rooster.schrijf(vak(1, 0, 1, 1), [[minuten]]),
    tel: () => rooster.lees(vak(0, 4, 2, 1))[0][0].waarde,
  };
}

module.exports = { proefwerkmaprijen };
