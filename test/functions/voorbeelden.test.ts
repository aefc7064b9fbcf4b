import { definities } from "../../src/functions/definities";
import { voorbeeldformule, voorbeeldinvoer } from "../../src/functions/mechaniek/voorbeeldtekst";
import type { Geval } from "../hulp/gevallen";
import { viaRoep } from "../hulp/machines";
import { vergelijk } from "../hulp/vergelijk";

const voorbeelden = definities.flatMap(({ som, woorden }) =>
  woorden.voorbeelden.map((v) => [voorbeeldformule(som.naam, v), som.naam, v] as const),
);

test.each(voorbeelden)("%s", (_, functie, voorbeeld) => {
  const geval = { naam: functie, invoer: [], uitkomst: voorbeeld.uitkomst, bron: "" } as unknown as Geval;
  vergelijk(geval, viaRoep(functie, voorbeeldinvoer(voorbeeld)));
});

test("de formule staat er zoals een Nederlandse Excel haar leest", () => {
  const formules = voorbeelden.map(([formule]) => formule);
  expect(formules).toContain("=WMO.BESPARING(636;11;37,2;0,77)");
  expect(formules).toContain("=WMO.GROEI_PER_JAAR(330;636;DATUM(2021;2;9);DATUM(2023;12;21))");
  expect(formules).toContain("=WMO.CAPACITEIT({2024;2025;2026;2027};{216;215;102;70};70;2;2;7227,92)");
  expect(formules).toContain('=WMO.BANDBREEDTE(90;;"tot")');
});

test("alles wat mensen lezen is gevuld en eindigt als een zin", () => {
  for (const { som, woorden } of definities) {
    expect(woorden.wat).toMatch(/[.?]$/);
    expect(woorden.uitkomst).toMatch(/[.%")]$/);
    expect(Object.keys(woorden.parameters)).toEqual(Object.keys(som.parameters));
    for (const tekst of Object.values<string>(woorden.parameters)) expect(tekst).toMatch(/.\.$/);
  }
});
