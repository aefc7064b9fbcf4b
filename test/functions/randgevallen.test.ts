import { zonderAanroep } from "../../src/functions/mechaniek/aanroep";
import contract from "../contract/contract.json";
import { definities } from "../../src/functions/definities";
import { geeftMatrix } from "../../src/functions/mechaniek/definitie";
import { vormen } from "../../src/functions/vormen";
import { roep } from "../../src/functions/mechaniek/roep";
import { functionsJson, laadBundel } from "../hulp/bundel";
import { somVan } from "../hulp/machines";

test("-0 wordt 0", () => {
  const [[uit]] = roep(somVan("BESPARING"), [[[0]], -11, 37.2]) as [[number]];
  expect(Object.is(uit, 0)).toBe(true);
});

test("een programmeerfout wordt niet als uitkomst verstopt", () => {
  const stuk = () => {
    throw new TypeError("stuk");
  };
  expect(() => roep({ naam: "X", parameters: {}, reken: stuk }, [])).toThrow("stuk");
});

test("een rij zonder tweede laag en een leeg bereik worden gelezen", () => {
  expect(roep(somVan("MINUTEN_PER_MAAND"), [[60, 120]])).toEqual([[260, 520]]);
  expect(roep(somVan("MINUTEN_PER_MAAND"), [[]])).toEqual([[""]]);
});

test("het aanroepobject van Excel gaat eraf, een fout als laatste argument blijft, ook als zij naast elkaar staan", () => {
  // De runtime van Excel voegt dit object achteraan toe (CustomFunctions.Invocation).
  const aanroep = { address: "Blad1!A1", functionName: "MINUTEN_PER_MAAND" };
  const fout = { code: "#N/A" };
  expect(zonderAanroep([[[120]], aanroep])).toEqual([[[120]]]);
  expect(zonderAanroep([[[120]], fout, aanroep])).toEqual([[[120]], fout]);
  expect(zonderAanroep([[[120]], fout])).toEqual([[[120]], fout]);
  expect(zonderAanroep([[[120]], [[39]]])).toEqual([[[120]], [[39]]]);
  expect(zonderAanroep([])).toEqual([]);
});

test("zonder aanroepobject telt het laatste argument gewoon mee, ook als het een fout is", () => {
  const f = laadBundel().get("MINUTEN_PER_MAAND") as (...a: unknown[]) => unknown;
  expect(f([[120]], [[39]])).toEqual([[390]]);
  expect(() => f([[120]], { code: "#N/A" })).toThrow();
});

test("functions.json noemt dezelfde parameters en vormen als het contract", () => {
  const { functions, enums } = functionsJson();
  for (const f of functions) {
    const { parameters, kolommen } = contract.functies[f.id as keyof typeof contract.functies];
    expect(f.parameters.map((p) => p.name + (p.optional ? "?" : ""))).toEqual(
      parameters.map((p: string) => p.replace(/[↕⊞]/, "")),
    );
    // GUNNINGSSCORE geeft een score per inschrijver, zonder kopjes.
    const matrix =
      kolommen !== null || parameters.some((p: string) => p.includes("↕")) || f.id === "GUNNINGSSCORE";
    expect([f.id, f.result.dimensionality]).toEqual([f.id, matrix ? "matrix" : "scalar"]);
  }
  expect(Object.fromEntries(enums.map((e) => [e.id, e.values.map((v) => v.stringValue)]))).toEqual({
    GRENS: ["t/m", "tot"],
    BESCHIKT_PER: ["week", "vier weken", "maand"],
    KEREN_PER: ["week", "maand", "jaar"],
    ONDER_LAAGSTE: ["fout", "laagste band", "geen"],
    OVERHEAD_BASIS: ["opslag", "aandeel"],
    SOORT_POST: ["lasten", "baten", "storting", "onttrekking"],
    SCENARIO: ["zacht", "hard zonder herindicatie", "hard met herindicatie"],
    OVERGANG_PER: ["jaar", "maand"],
    GUNNINGSMETHODE: ["laagste inschrijving", "gewogen factor", "logaritmisch", "gunnen op waarde"],
  });
});

test("vormen.ts is die van de definities (npm run genereer schrijft haar)", () => {
  expect(vormen).toEqual(Object.fromEntries(definities.map(({ som }) => [som.naam, geeftMatrix(som)])));
});

test("de functielijst staat op groep, en daarbinnen op naam", () => {
  expect(definities.slice(0, 13).map((d) => d.som.naam)).toEqual([
    "BANDBREEDTE",
    "BANDBREEDTE_NAAM",
    "BANDBREEDTE_ONDERGRENS",
    "BANDBREEDTE_VERDELING",
    "BESCHIKTE_MINUTEN",
    "HERINDICATIETOETS",
    "MINUTEN_PER_MAAND",
    "MINUTEN_PER_WEEK",
    "NORMTIJD",
    "PLANMINUTEN",
    "PLANTOETS",
    "BESPARING",
    "BESPARING_BANDBREEDTE",
  ]);
});
