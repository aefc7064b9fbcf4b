import fs from "node:fs";
import path from "node:path";
import { leesNorm } from "../../src/norms/lezer";

const FOUT = path.resolve(__dirname, "../fouten/normen");
const DATA = path.resolve(__dirname, "../../src/norms/data");

test.each(fs.readdirSync(FOUT))("%s wordt geweigerd", (bestand) => {
  const { melding, norm } = JSON.parse(fs.readFileSync(path.join(FOUT, bestand), "utf8")) as {
    melding: string;
    norm: unknown;
  };
  expect(() => leesNorm(norm)).toThrow(melding);
});

test.each(fs.readdirSync(DATA))("%s is een geldige norm en heet naar zijn sleutel", (bestand) => {
  const norm = leesNorm(JSON.parse(fs.readFileSync(path.join(DATA, bestand), "utf8")));
  expect(bestand).toBe(`${norm.sleutel.toLowerCase().replaceAll(" ", "-")}.json`);
});

test("afgeschaft is ook een waarde", () => {
  const norm = leesNorm({
    sleutel: "oud",
    naam: "Oud",
    eenheid: "euro",
    soort: "waarde",
    versies: [{ vanaf: "2024-01-01", totEnMet: null, waarde: null, bron: "Bron", plaats: null }],
  });
  expect(norm.versies[0]?.waarde).toBeNull();
});

test("een tijdvak van één dag mag", () => {
  const versie = { vanaf: "2024-01-01", totEnMet: "2024-01-01", waarde: 1, bron: "Bron", plaats: null };
  expect(
    leesNorm({ sleutel: "a", naam: "A", eenheid: "euro", soort: "waarde", versies: [versie] }).versies,
  ).toHaveLength(1);
});
