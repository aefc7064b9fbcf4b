// Schrijft de lijsten die uit de bestanden zelf volgen (functies, normen) en vult het contract met Excel aan.
// `--controleer` schrijft niets en eindigt met 1 als er iets achterloopt.
const fs = require("node:fs");
const path = require("node:path");
require("./ts-hook");

const wortel = path.resolve(__dirname, "..");
const controleer = process.argv.includes("--controleer");
const verouderd = [];
const KOP = "// Gemaakt door npm run genereer; niet met de hand wijzigen.";

schrijf("src/norms/lijst.ts", normlijst());
schrijf("src/functions/sommen.ts", sommenlijst());
schrijf("src/functions/definities.ts", definitielijst());
schrijf("src/functions/vormen.ts", vormenlijst());
schrijf("src/functions/argumenten.ts", argumentenlijst());
if (fs.existsSync(path.join(wortel, "manifest.xml"))) schrijf("test/contract/contract.json", contract());
schrijf("docs/functies.md", require("./functiepaginas").functiepaginas(wortel));
const { handleiding, schema } = require("./begrotingsinvoer");
schrijf("docs/begroting.schema.json", schema());
schrijf("docs/begroting-invoer.md", handleiding());

if (verouderd.length > 0) {
  console.error(`Verouderd: ${verouderd.join(", ")}. Voer npm run genereer uit en leg het resultaat vast.`);
  process.exitCode = 1;
}

function schrijf(bestand, inhoud) {
  const pad = path.join(wortel, bestand);
  const huidig = fs.existsSync(pad) ? fs.readFileSync(pad, "utf8") : undefined;
  if (huidig === inhoud) return;
  if (controleer) verouderd.push(bestand);
  else fs.writeFileSync(pad, inhoud);
}

function functiebestanden() {
  return fs
    .readdirSync(path.join(wortel, "src/functions"))
    .filter(
      (f) =>
        f.endsWith(".ts") &&
        /export const som\b/.test(fs.readFileSync(path.join(wortel, "src/functions", f), "utf8")),
    )
    .map((f) => f.slice(0, -3))
    .sort();
}

function normlijst() {
  const bestanden = fs.readdirSync(path.join(wortel, "src/norms/data")).sort();
  const naam = (f) => camel(f.replace(".json", ""));
  return regels([
    KOP,
    ...bestanden.map((f) => `import ${naam(f)} from "./data/${f}";`),
    `import { leesNorm } from "./lezer";`,
    `import type { Norm } from "./norm";`,
    "",
    "/** Alle meegeleverde normen, op sleutel. */",
    "export const normen: readonly Norm[] = [",
    ...bestanden.map((f) => `  ${naam(f)},`),
    "].map(leesNorm);",
  ]);
}

function sommenlijst() {
  return regels([
    KOP,
    "// Alleen de sommen: wat Excel nodig heeft. De woorden blijven zo buiten functions.js.",
    ...functiebestanden().map((f) => `export { som as ${camel(f)} } from "./${f}";`),
  ]);
}

function definitielijst() {
  const bestanden = functiebestanden();
  return regels([
    KOP,
    ...bestanden.map((f) => `import * as ${camel(f)} from "./${f}";`),
    `import { opVolgorde, type Definitie } from "./mechaniek/volgorde";`,
    "",
    "/** Alle functies met hun woorden, op groep en naam. */",
    "export const definities: readonly Definitie[] = opVolgorde([",
    ...bestanden.map((f) => `  ${camel(f)},`),
    "]);",
  ]);
}

function argumentenlijst() {
  const { definities } = require("../src/functions/definities.ts");
  return regels([
    KOP,
    "/** Hoe een functie aangeroepen wordt, los van haar som: om een formule te keuren zonder haar te rekenen. */",
    "interface Aanroepvorm {",
    "  readonly minstens: number;",
    "  readonly hoogstens: number;",
    "  /** De argumenten (vanaf 0) waarmee zij element voor element rekent. */",
    "  readonly elementen: readonly number[];",
    "  /** Geeft zij een tabel, ook als elk argument één waarde is? */",
    "  readonly tabel: boolean;",
    "}",
    "",
    "/** Per functie haar aanroep. */",
    "export const aanroepvormen: Readonly<Record<string, Aanroepvorm>> = {",
    ...definities
      .map(({ som }) => {
        const alle = Object.values(som.parameters);
        const elementen = alle.flatMap((p, i) => (p.vorm === "element" ? [i] : []));
        const minstens = alle.filter((p) => !p.optioneel).length;
        const tabel = som.kolommen !== undefined || som.bereik === true;
        return `  ${som.naam}: { minstens: ${minstens}, hoogstens: ${alle.length}, elementen: [${elementen.join(", ")}], tabel: ${tabel} },`;
      })
      .sort(),
    "};",
  ]);
}

function vormenlijst() {
  const { definities } = require("../src/functions/definities.ts");
  const { geeftMatrix } = require("../src/functions/mechaniek/definitie.ts");
  return regels([
    KOP,
    "/** Per functie: is haar uitkomst een matrix? Los van de sommen, zodat een blad schrijven ze niet hoeft te laden. */",
    "export const vormen: Readonly<Record<string, boolean>> = {",
    ...definities.map(({ som }) => `  ${som.naam}: ${geeftMatrix(som)},`).sort((a, b) => (a < b ? -1 : 1)),
    "};",
  ]);
}

/** Wat Excel en bewaarde werkmappen onthouden. Alleen aanvullen: een wijziging van wat er staat is een fout. */
function contract() {
  const pad = path.join(wortel, "test/contract/contract.json");
  const { huidigContract, vulAan } = require("./contract.js");
  const bestaand = fs.existsSync(pad) ? JSON.parse(fs.readFileSync(pad, "utf8")) : undefined;
  const { nieuw, breuken } = vulAan(bestaand, huidigContract(wortel));
  if (breuken.length > 0) {
    console.error(`Breuk met het contract (alleen aanvullen mag):\n  ${breuken.join("\n  ")}`);
    process.exit(1);
  }
  return `${JSON.stringify(nieuw, null, 2)}\n`;
}

function camel(naam) {
  return naam.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function regels(delen) {
  return `${delen.join("\n")}\n`;
}
