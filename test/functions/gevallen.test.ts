import { definities } from "../../src/functions/definities";
import { alsExcel, functionsJson, inExcel, laadBundel } from "../hulp/bundel";
import { alsArgumenten, gevallentabellen, heeftLegeCel } from "../hulp/gevallen";
import { viaRoep, viaSom } from "../hulp/machines";
import { vergelijk } from "../hulp/vergelijk";

const tabellen = gevallentabellen();
const gekoppeld = laadBundel();
const beschrijvingen = new Map(functionsJson().functions.map((f) => [f.id, f]));

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
    const legen = heeftLegeCel(geval.invoer) ? ([null, 0, ""] as const) : ([null] as const);
    for (const leeg of legen) {
      const argumenten = alsArgumenten(geval.invoer, leeg);
      vergelijk(geval, viaRoep(functie, argumenten));
      const f = gekoppeld.get(functie);
      const beschrijving = beschrijvingen.get(functie);
      if (f === undefined || beschrijving === undefined) throw new Error(`${functie} is niet gebouwd`);
      vergelijk(inExcel(geval), alsExcel(f, beschrijving, argumenten));
    }
    const kaal = viaSom(functie, geval);
    if (kaal !== undefined) vergelijk(geval, kaal);
  });
});
