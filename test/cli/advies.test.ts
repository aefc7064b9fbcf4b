import { eigenWerkmap, gedeeldeWerkmap, GEVRAAGD, puntcel } from "../hulp/adviesbestanden";
import { leesWaarden } from "../hulp/xlsx-lezen";
import { werkplek } from "./hulp/wmo";

const { wmo, zet, lees, namen } = werkplek("advies");
const INGEVULD = GEVRAAGD.map((p, i) => ({ ...p, advies: `Advies ${i + 1}` }));

beforeEach(() => {
  zet("begroting.xlsx", eigenWerkmap());
  zet("terug.xlsx", gedeeldeWerkmap(INGEVULD));
});
const advies = (bestand: string, nummer: number) =>
  leesWaarden(lees(bestand)).Adviesaanvraag?.[puntcel("advies", nummer)];

test("vult lege cellen, noemt wat verschilt, en laat beide bestanden zoals zij zijn", async () => {
  const voor = [lees("begroting.xlsx"), lees("terug.xlsx")];
  const { code, uit, fout } = await wmo("terug.xlsx", "begroting.xlsx");
  expect([code, fout]).toEqual([1, ""]);
  expect(uit).toContain("  1. Is de uitleg duidelijk?: nieuw advies; overgenomen.\n");
  expect(uit).toContain(
    "  3. Klopt de overgang?: hier staat iets anders; niets veranderd.\n     hier:    Geef mensen een half jaar.\n     bestand: Advies 3\n",
  );
  expect(uit).toMatch(/Geschreven: begroting-met-advies\.xlsx\.\n$/);
  expect([1, 2, 3, 4].map((n) => advies("begroting-met-advies.xlsx", n))).toEqual([
    "Advies 1",
    "Advies 2",
    "Geef mensen een half jaar.",
    "Advies 4",
  ]);
  expect([lees("begroting.xlsx"), lees("terug.xlsx")]).toEqual(voor);
});

test("met --neem naast blijft er niets liggen, en nog eens lezen schrijft niets", async () => {
  const eerst = await wmo("terug.xlsx", "begroting.xlsx", "uit.xlsx", "--neem", "naast");
  expect(eerst.code).toBe(0);
  expect(advies("uit.xlsx", 3)).toBe("Geef mensen een half jaar.\nAdvies 3");
  const weer = await wmo("terug.xlsx", "uit.xlsx", "nogeens.xlsx");
  expect([weer.code, weer.uit.endsWith("Er is niets geschreven.\n")]).toEqual([0, true]);
  expect(namen()).not.toContain("nogeens.xlsx");
});

test.each([
  [["terug.xlsx"], /krijgt het ingevulde bestand en uw eigen werkmap.*het kreeg er 1/],
  [["terug.xlsx", "begroting.xlsx", "a.xlsx", "b.xlsx"], /het kreeg er 4/],
  [["weg.xlsx", "begroting.xlsx"], /weg\.xlsx bestaat niet/],
  [["terug.xlsx", "begroting.xlsx", "begroting.xlsx"], /is de bron zelf/],
  [["terug.xlsx", "begroting.xlsx", "--neem", "mij"], /--neem is “mij”; kies leeg of alles of naast/],
])("%j is een verkeerde aanroep: één zin, en er wordt niets geschreven", async (argumenten, zin) => {
  const ervoor = namen();
  const { code, uit, fout } = await wmo(...argumenten);
  expect([code, uit]).toEqual([2, ""]);
  expect(fout).toMatch(zin);
  expect(namen()).toEqual(ervoor);
});

test("een bestand dat niet van ons is, wordt met een zin geweigerd", async () => {
  zet("tekst.xlsx", new TextEncoder().encode("geen werkmap"));
  const { code, fout } = await wmo("tekst.xlsx", "begroting.xlsx");
  expect(code).toBe(2);
  expect(fout).toMatch(/^tekst\.xlsx: Dit is geen Excel-werkmap/);
  expect((await wmo("terug.xlsx", "tekst.xlsx")).fout).toMatch(/^tekst\.xlsx: Dit is geen Excel-werkmap/);
});
