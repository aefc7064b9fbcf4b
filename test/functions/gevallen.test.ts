import { definities } from "../../src/functions/definities";
import { alsArgumenten, gevallentabellen, lezingen } from "../hulp/gevallen";
import { viaRoep, viaSom } from "../hulp/machines";
import { vergelijk } from "../hulp/vergelijk";

const tabellen = gevallentabellen();

test("elke functie heeft een tabel, en elke tabel een functie", () => {
  expect([...tabellen.keys()].sort()).toEqual(definities.map((d) => d.som.naam).sort());
});

test("elk geval heeft een naam, een bron en precies één van uitkomst en fout", () => {
  for (const [functie, gevallen] of tabellen) {
    expect(new Set(gevallen.map((g) => g.naam)).size).toBe(gevallen.length);
    for (const g of gevallen)
      expect({
        functie,
        naam: g.naam,
        goed: Boolean(g.bron) && (g.uitkomst === undefined) !== (g.fout === undefined),
      }).toEqual({
        functie,
        naam: g.naam,
        goed: true,
      });
  }
});

describe.each([...tabellen])("%s", (functie, gevallen) => {
  test.each(gevallen.map((g) => [g.naam, g] as const))("%s", (_, geval) => {
    for (const leeg of lezingen(geval)) vergelijk(geval, viaRoep(functie, alsArgumenten(geval.invoer, leeg)));
    const kaal = viaSom(functie, geval);
    if (kaal !== undefined) vergelijk(geval, kaal);
  });
});
