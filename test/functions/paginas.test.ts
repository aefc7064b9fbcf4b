import fs from "node:fs";
import path from "node:path";
import { definities } from "../../src/functions/definities";
import { voorbeeldformule } from "../../src/functions/mechaniek/voorbeeldtekst";
import { vergelijk } from "../hulp/vergelijk";
import type { Geval } from "../hulp/gevallen";
import { regels, wmo } from "../cli/hulp/wmo";

const { functiepaginas } = jest.requireActual<{ functiepaginas: (wortel: string) => string }>(
  "../../scripts/functiepaginas.js",
);
const wortel = path.resolve(__dirname, "../..");
const paginas = fs.readFileSync(path.join(wortel, "docs/functies.md"), "utf8");

test("docs/functies.md is die van de definities (npm run genereer schrijft haar)", () => {
  expect(functiepaginas(wortel)).toBe(paginas);
});

test("elke functie heeft een pagina met de som in woorden, en een gewone formule of de reden dat zij er niet is", () => {
  for (const { som } of definities) {
    const pagina = paginas.split(`\n## WMO.${som.naam}\n`)[1]?.split("\n## ")[0] ?? "";
    expect([som.naam, pagina]).toEqual([som.naam, expect.stringContaining("**In woorden.**")]);
    expect([som.naam, pagina]).toEqual([som.naam, expect.stringContaining("**Als gewone formule")]);
  }
});

test("npx wmo reken rekent elk voorbeeld van elke pagina", async () => {
  const voorbeelden = definities.flatMap(({ som, woorden }) =>
    woorden.voorbeelden.map((v) => ({ formule: voorbeeldformule(som.naam, v), uitkomst: v.uitkomst })),
  );
  for (const { formule } of voorbeelden) expect(paginas).toContain(`\`${formule}\``);
  const { uit } = await wmo(["reken"], { invoer: voorbeelden.map((v) => v.formule).join("\n") });
  const antwoorden = regels(uit) as { uitkomst?: unknown; fout?: string }[];
  voorbeelden.forEach(({ formule, uitkomst }, i) => {
    const geval = { naam: formule, invoer: [], uitkomst, bron: "" } as unknown as Geval;
    vergelijk(geval, antwoorden[i]?.uitkomst);
  });
});

test.each([
  ["README.md", /\*\*(\d+) functions\*\*/],
  ["docs/prestaties.md", /functions\.js, (\d+) functies/],
  ["CHANGELOG.md", /^- (\d+) functies:/m],
  ["docs/excel-proeflijst.md", /de lijst met (\d+) functies/],
])("%s noemt zoveel functies als er zijn", (bestand, aantal) => {
  const tekst = fs.readFileSync(path.join(wortel, bestand), "utf8");
  expect(Number(aantal.exec(tekst)?.[1])).toBe(definities.length);
});
