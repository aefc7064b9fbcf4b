import { duiven, verzonnen } from "../../src/plans/begroting/voorbeelden";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { plannen } from "../../src/plans/plannen";
import { keurLijst, type RuweWaarden } from "../../src/plans/opgave/keur";
import { lijstvormVan } from "../../src/plans/opgave/lijstvorm";
import { isGetal, type Lijst } from "../../src/plans/opgave/veld";
import { vragen } from "../hulp/planvragen";
import { herken } from "../../src/tabellen/herken";
import { alsTabel } from "../../src/tabellen/tabel";
import { verslag } from "../../src/tabellen/verslag";

/** Een goede rij van elke lijst, uit onze voorbeelden. */
const voorbeeldrijen = [
  ...[...duiven().delen, ...verzonnen().delen].map((deel) => deel.vraag),
  ...Object.values(vragen),
].map((vraag) => vraag as unknown as Record<string, readonly RuweWaarden[] | undefined>);
const lijsten = [...new Map(plannen.flatMap((p) => p.lijsten).map((l) => [l.naam, l])).values()];

/** Zoveel verschillende goede rijen van een lijst. */
function rijen(lijst: Lijst, aantal: number): RuweWaarden[] {
  const rij = voorbeeldrijen.flatMap((vraag) => vraag[lijst.naam] ?? [])[0];
  if (rij === undefined) throw new Error(`geen voorbeeld met de lijst ${lijst.naam}`);
  const uniek = lijst.kolommen.find((k) => k.sleutel === lijst.uniek);
  const eigen = (i: number) => (uniek && isGetal(uniek) ? 2001 + i : `rij ${i}`);
  return Array.from({ length: aantal }, (_, i) => ({ ...rij, ...(uniek && { [uniek.sleutel]: eigen(i) }) }));
}

test.each(lijsten.map((l) => [l.naam, l] as const))("%s: precies vol mag, één rij meer niet", (_, lijst) => {
  const { hoogstens } = lijst;
  expect(keurLijst(lijst, rijen(lijst, hoogstens)).bezwaren).toEqual([]);
  const { bezwaren } = keurLijst(lijst, rijen(lijst, hoogstens + 1));
  expect(bezwaren.map((b) => b.zin)).toEqual([
    expect.stringContaining(`er staan ${hoogstens + 1} rijen en er passen er ${hoogstens}.`),
  ]);
});

test("namen die alleen in hoofdletters verschillen, zijn dezelfde naam: zo leest Excel ze ook", () => {
  const inschrijvers = lijsten.find((l) => l.naam === "inschrijvers") as Lijst;
  const rij = (inschrijver: string) => ({ inschrijver, prijs: 36, kwaliteit: 80 });
  const zinnen = (...namen: string[]) => keurLijst(inschrijvers, namen.map(rij)).bezwaren.map((b) => b.zin);
  expect(zinnen("Zorg É", "Thuis")).toEqual([]);
  expect(zinnen("Zorg É", "Thuis", "zorg é")).toEqual([
    "zorg é staat er twee keer (rij 1 en 3). Haal een van de twee weg, of verander haar.",
  ]);
});

test.each([
  [0, false],
  [1, true],
])("geplakt: %i rij meer dan er passen wordt geweigerd: %p", (meer, weigert) => {
  const groepen = lijsten.find((l) => l.naam === "groepen") as Lijst;
  const vorm = lijstvormVan(groepen);
  const tabel = alsTabel([
    ["Minuten nu", "Minuten straks", "Aantal"],
    ...Array.from({ length: groepen.hoogstens + meer }, (_, i) => [1000 + i, 60, 1]),
  ]);
  const { weigering } = verslag(herken(tabel, vorm), vorm);
  if (weigert) expect(weigering).toMatch(/^Er staan 2\.001 verschillende rijen en er passen er 2\.000\./);
  else expect(weigering).toBeUndefined();
});

test.each([
  [0, []],
  [1, [expect.stringContaining("er staan 41 rijen en er passen er 40.")]],
])("in een invoerbestand: %i jaar meer dan er passen", (meer, zinnen) => {
  const Jaren = Array.from({ length: 40 + meer }, (_, i) => ({ jaar: 2001 + i, aflopend: 10, nieuw: 5 }));
  const uitslag = leesBegroting({
    versie: 1,
    titel: "Vol",
    peildatum: "2024-07-01",
    uitgangspunten: { Uren_herindicatie: 2, Uren_aanvraag: 2.5, Loonkosten_per_maand: 7000, Jaren },
    plannen: ["capaciteit"],
  });
  expect("klachten" in uitslag ? uitslag.klachten.map((k) => k.zin) : []).toEqual(zinnen);
});
