import path from "node:path";

const { geraakt } = jest.requireActual<{
  geraakt: (paden: readonly string[], bestanden: readonly string[]) => Map<string, number>;
}>("./geraakt.js");
const { suites } = jest.requireActual<{ suites: () => string[] }>("./inlezen.js");

const WORTEL = path.resolve(__dirname, "../..");
const vol = (naam: string) => path.join(WORTEL, naam);
const alle = suites();
const stappen = (...namen: string[]) => geraakt(alle, namen.map(vol));
const bij = (...namen: string[]) => [...stappen(...namen).keys()];

test("zonder wijziging, of met een wijziging in wat de tests instelt, is alles geraakt", () => {
  expect(alle).toContain(vol("test/domain/datum.test.ts"));
  expect(bij()).toEqual(alle);
  for (const naam of ["package.json", "jest.config.js", "scripts/server.js.weg"])
    expect(bij("src/domain/datum.ts", naam)).toEqual(alle);
});

test("een bestand raakt de tests die het inlezen, ook langs andere bestanden en langs een import die wacht", () => {
  const deel = bij("src/sharing/deel.ts");
  for (const naam of ["test/sharing/rommel.test.ts", "test/cli/deel.test.ts", "test/xlsx/geldig.test.ts"])
    expect(deel).toContain(vol(naam));
  for (const naam of ["test/domain/datum.test.ts", "test/norms/lezer.test.ts", "test/formula/taal.test.ts"])
    expect(deel).not.toContain(vol(naam));
});

test("wie een bestand zelf inleest, staat dichterbij dan wie dat langs een ander doet", () => {
  const deel = stappen("test/domain/datum.test.ts", "src/domain/datum.ts");
  expect(deel.get(vol("test/domain/datum.test.ts"))).toBe(0);
  expect(stappen("src/domain/datum.ts").get(vol("test/domain/datum.test.ts"))).toBe(1);
  expect(deel.get(vol("test/dom/start.test.ts"))).toBeGreaterThan(1);
  expect(stappen("src/domain/datum.ts", "package.json").get(vol("test/domain/datum.test.ts"))).toBe(1);
});

test("een gewijzigde test raakt zichzelf, en niet wie iets anders beproeft", () => {
  const eigen = bij("test/domain/datum.test.ts");
  expect(eigen).toContain(vol("test/domain/datum.test.ts"));
  expect(eigen).not.toContain(vol("test/domain/bandbreedte.test.ts"));
});

test("wie naar alle bestanden kijkt, is er altijd bij", () => {
  for (const naam of ["src/domain/datum.ts", "test/domain/datum.test.ts", "docs/functies.md"])
    expect(bij(naam)).toContain(vol("test/architectuur.test.ts"));
});

test("wat geen test inleest, raakt de tests die zelf bestanden openen", () => {
  for (const naam of ["test/gevallen/afbouw.json", "CHANGELOG.md"]) {
    expect(bij(naam)).toContain(vol("test/functions/gevallen.test.ts"));
    expect(bij(naam)).not.toContain(vol("test/domain/datum.test.ts"));
  }
});
