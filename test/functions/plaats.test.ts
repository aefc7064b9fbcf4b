import { Rekenfout } from "../../src/domain/fout";
import { definities } from "../../src/functions/definities";
import type { Definitie } from "../../src/functions/mechaniek/volgorde";
import { roep } from "../../src/functions/mechaniek/roep";
import { voorbeeldinvoer } from "../../src/functions/mechaniek/voorbeeldtekst";
import { zin } from "../../src/language/zinnen";
import { viaRoep } from "../hulp/machines";

const zinVan = (functie: string, ...argumenten: unknown[]) =>
  (viaRoep(functie, argumenten) as { zin: string }).zin;

/** 636 cliënten met 136 minuten, met op één plaats iets anders. */
const lijst = (plaats: number, anders: unknown) =>
  Array.from({ length: 636 }, (_, i) => [i + 1 === plaats ? anders : 136]);

test("een verkeerde cel tussen 636 goede wordt met haar plaats genoemd", () => {
  expect(zinVan("KOSTEN_PXQ", lijst(412, "n.v.t."), 37.2)).toMatch(
    /^minuten_per_week op plaats 412 is de tekst “n.v.t.”/,
  );
  expect(zinVan("BANDBREEDTE_VERDELING", lijst(412, -5))).toMatch(/^minuten_per_week op plaats 412 is -5/);
  expect(zinVan("CONTRACTMONITOR", lijst(412, true), lijst(0, 0), lijst(0, 0))).toContain("op plaats 412");
  expect(zinVan("CONTRACTMONITOR", lijst(0, 0), lijst(0, 0), lijst(636, "x"))).toContain(
    "geleverd op plaats 636",
  );
});

test("met een hele kolom is de eerste cel de kop: de zin vraagt ernaar", () => {
  const kolom = [["Minuten"], ...lijst(0, 0), ...Array.from({ length: 1000 }, () => [null])];
  expect(zinVan("KOSTEN_PXQ", kolom, 37.2)).toMatch(/op plaats 1 is .*Is dat de kop\?/);
});

test("in een blok staan ook de rij en de kolom, en een losse waarde heeft geen plaats", () => {
  const blok = [
    [1, 2],
    [3, "x"],
  ];
  expect(zinVan("KOSTEN_PXQ", blok, 37.2)).toContain("op plaats 4 (rij 2, kolom 2)");
  expect(zinVan("KOSTEN_PXQ", "x", 37.2)).not.toMatch(/plaats|kop/);
});

test("een rij van een tabel wordt met haar plaats genoemd", () => {
  expect(zinVan("BANDBREEDTE_VERDELING", 136, [[60], ["90"], [120]])).toContain(
    "ondergrens in bandtabel op plaats 2",
  );
  expect(
    zinVan("NORMTIJD", "was", [
      ["module", "uren"],
      ["was", 10],
    ]),
  ).toMatch(/uren per jaar in normtabel op plaats 1 .*Is dat de kop\?/);
  const factoren = [
    ["cliënten", 600, 636, 670],
    ["", "", "", ""],
    ["tarief", 35, "37,20", 38],
  ];
  expect(zinVan("GEVOELIGHEID", factoren)).toContain("in factoren op plaats 3");
});

/** Een lijst uit een voorbeeld met een cel erin die in geen enkele lijst past. */
function metVerkeerdeCel(d: Definitie, parameter: number): string | undefined {
  const [voorbeeld] = d.woorden.voorbeelden;
  const argumenten = voorbeeld === undefined ? [] : voorbeeldinvoer(voorbeeld);
  const lijst = argumenten[parameter] as unknown[][];
  if (!Array.isArray(lijst) || lijst.length * (lijst[0]?.length ?? 0) < 2) return undefined;
  argumenten[parameter] = lijst.map((rij, r) =>
    rij.map((c, k) => (r === lijst.length - 1 && k === rij.length - 1 ? true : c)),
  );
  const uit = roep(d.som, argumenten);
  return uit instanceof Rekenfout ? zin(uit) : JSON.stringify(uit);
}

test("elke functie met een lijst noemt de plaats van een verkeerde cel", () => {
  const zinnen = definities.flatMap((d) =>
    Object.values(d.som.parameters).flatMap((p, i) => {
      const tekst = p.vorm === "bereik" ? metVerkeerdeCel(d, i) : undefined;
      return tekst === undefined ? [] : [[d.som.naam, i, tekst] as const];
    }),
  );
  expect(zinnen.length).toBeGreaterThan(20);
  for (const [naam, i, tekst] of zinnen)
    expect([naam, i, tekst]).toEqual([naam, i, expect.stringMatching(/op plaats \d+/)]);
});
