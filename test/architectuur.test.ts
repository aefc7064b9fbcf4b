import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ts from "typescript6";

const SRC = path.resolve(__dirname, "../src");

/** Wat een kamer mag inlezen; de kamer zelf mag altijd. Uitbreiden is een besluit (docs/besluiten). */
const MAG: Record<string, string[]> = {
  domain: [],
  formula: [],
  language: ["domain"],
  tabellen: ["domain", "language"],
  norms: ["domain"],
  functions: ["domain", "language", "norms", "formula"],
  sheet: ["domain", "language", "formula"],
  calc: ["domain", "language", "functions", "formula", "sheet"],
  engine: ["domain", "language", "norms", "functions", "formula"],
  xlsx: ["domain", "language", "functions", "formula", "sheet"],
  workbook: ["language", "functions", "formula", "sheet"],
  plans: ["domain", "language", "tabellen", "norms", "functions", "formula", "sheet"],
  sharing: ["domain", "language", "norms", "functions", "formula", "engine", "sheet", "xlsx"],
  audit: [
    "domain",
    "language",
    "tabellen",
    "norms",
    "functions",
    "formula",
    "sheet",
    "calc",
    "engine",
    "xlsx",
    "plans",
    "sharing",
  ],
  taskpane: [
    "domain",
    "language",
    "tabellen",
    "norms",
    "functions",
    "formula",
    "sheet",
    "calc",
    "engine",
    "xlsx",
    "workbook",
    "plans",
    "sharing",
    "audit",
  ],
  browser: [
    "domain",
    "language",
    "tabellen",
    "norms",
    "functions",
    "formula",
    "sheet",
    "engine",
    "xlsx",
    "workbook",
    "plans",
    "sharing",
    "audit",
    "taskpane",
  ],
  cli: [
    "domain",
    "language",
    "tabellen",
    "norms",
    "functions",
    "formula",
    "sheet",
    "calc",
    "engine",
    "xlsx",
    "plans",
    "sharing",
    "audit",
  ],
};

/** Welke pakketten een kamer mag inlezen; zonder regel geen. */
const PAKKETTEN: Record<string, string[]> = {
  xlsx: ["fflate", "saxes"],
  formula: ["@borgar/fx/xlsx"],
  engine: ["@odoo/o-spreadsheet"],
};

/** Een voorbeeld is gegevens, geen kamer: het staat buiten src, waar gebruikers het vinden. */
const VOORBEELDEN = /^(?:\.\.\/)+voorbeelden\/[\w-]+\.json$/;

/** Kamers die op Node draaien, en dus wel node: mogen inlezen. */
const OP_NODE = ["cli"];

/** Wat in geen som hoort: een klok, toeval zonder zaad, of een omgeving. */
const ONZUIVER =
  /\bDate\b|Math\.random|\bperformance\b|\bprocess\b|\bwindow\b|\bdocument\b|\bfetch\b|\bconsole\b/;

const ZUIVER = ["domain", "norms", "language"];

function bestanden(map: string): string[] {
  return fs.readdirSync(map, { withFileTypes: true }).flatMap((f) => {
    const pad = path.join(map, f.name);
    return f.isDirectory() ? bestanden(pad) : f.name.endsWith(".ts") ? [pad] : [];
  });
}

/** Alle overtredingen in een boom van kamers. */
function overtredingen(src: string): string[] {
  return bestanden(src).flatMap((pad) => {
    const kamer = path.relative(src, pad).split(path.sep)[0] as string;
    const naam = path.relative(src, pad).split(path.sep).join("/");
    const tekst = fs.readFileSync(pad, "utf8");
    const mag = MAG[kamer];
    if (mag === undefined) return [`${naam}: onbekende kamer ${kamer}`];
    const uit = ts.preProcessFile(tekst, true, true).importedFiles.flatMap(({ fileName }) => {
      if (!fileName.startsWith("."))
        return PAKKETTEN[kamer]?.includes(fileName) ||
          (OP_NODE.includes(kamer) && fileName.startsWith("node:"))
          ? []
          : [`${naam}: leest ${fileName} van buiten`];
      if (VOORBEELDEN.test(fileName) && kamer === "plans") return [];
      const doel = path.relative(src, path.resolve(path.dirname(pad), fileName)).split(path.sep)[0] as string;
      return doel === kamer || mag.includes(doel) ? [] : [`${naam}: leest kamer ${doel}`];
    });
    const kaal = tekst.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|`[^`]*`/g, "");
    const onzuiver = ZUIVER.includes(kamer) ? ONZUIVER.exec(kaal)?.[0] : undefined;
    return onzuiver === undefined ? uit : [...uit, `${naam}: gebruikt ${onzuiver}`];
  });
}

test("elke kamer leest alleen wat zij mag, en de sommen zijn zuiver", () => {
  expect(overtredingen(SRC)).toEqual([]);
});

test("de hekken houden tegen wat zij moeten tegenhouden", () => {
  expect(overtredingen(path.join(__dirname, "fouten/architectuur")).sort()).toEqual([
    "domain/klok.ts: gebruikt Date",
    "domain/kruipt-omhoog.ts: leest kamer functions",
    "formula/rekent.ts: leest @odoo/o-spreadsheet van buiten",
    "formula/rekent.ts: leest node:fs van buiten",
    "functions/buiten.ts: leest node:fs van buiten",
    "norms/praat.ts: leest kamer language",
    "zolder/rommel.ts: onbekende kamer zolder",
  ]);
});

/** Niet de maat maar het begrip bepaalt waar een bestand ophoudt; wat langer is dan dit, is nooit één begrip. */
const LANGSTE = 400;

/** Bestanden met meer regels dan `LANGSTE`. */
function teLang(map: string): string[] {
  return bestanden(map).flatMap((pad) => {
    const regels = fs.readFileSync(pad, "utf8").split("\n").length - 1;
    return regels > LANGSTE ? [`${path.basename(pad)}: ${regels} regels`] : [];
  });
}

test("geen bestand is langer dan 400 regels", () => {
  expect(teLang(SRC)).toEqual([]);
});

test("een bestand van 400 regels mag nog, een van 401 niet", () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), "wmo-lengte-"));
  try {
    for (const regels of [LANGSTE, LANGSTE + 1])
      fs.writeFileSync(path.join(map, `${regels}.ts`), "//\n".repeat(regels));
    expect(teLang(map)).toEqual(["401.ts: 401 regels"]);
  } finally {
    fs.rmSync(map, { recursive: true });
  }
});
