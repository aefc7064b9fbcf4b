import fs from "node:fs";
import path from "node:path";
import { eisVerseBouw } from "./hulp/versebouw";

const MODULES = path.resolve(__dirname, "../node_modules");
const tekst = () => fs.readFileSync(path.join(eisVerseBouw("dist"), "LICENTIES.txt"), "utf8");
const versie = (naam: string) =>
  (JSON.parse(fs.readFileSync(path.join(MODULES, naam, "package.json"), "utf8")) as { version: string })
    .version;

test.each(["fflate", "saxes", "xmlchars", "@borgar/fx", "office-ui-fabric-core"])(
  "wie de bouw krijgt, krijgt de licentie van %s erbij, met versie en bron",
  (naam) => {
    const stuk = tekst().split(`In de bundels zit code of opmaak van ${naam} ${versie(naam)}\n`)[1] ?? "";
    expect(stuk).toMatch(/^Licentie: (MIT|ISC)\nBron: https:\/\/github\.com\//);
  },
);

test("onze eigen licentie staat voorop, en wat LGPL is staat ernaast met zijn bron", () => {
  expect(tekst()).toMatch(/^Wmo-begroting valt onder de EUPL-1\.2/);
  expect(tekst()).toContain("EUROPEAN UNION PUBLIC LICENCE");
  for (const [naam, licentie] of [
    ["@odoo/o-spreadsheet", "LGPL-3.0-or-later"],
    ["@odoo/owl", "LGPL-3.0-only"],
  ])
    expect(tekst()).toContain(
      `in de map rekenblad: ${naam} ${versie(naam ?? "")}\nLicentie: ${licentie}\nBron: https://github.com/odoo/`,
    );
});
