import { controleer, plekVan } from "../../../src/audit/controle/controle";
import { werkboekVan } from "../../hulp/auditwerkmap";
import { duiven, duivenVerbeterd } from "./duiven";

/**
 * De tien tegenspraken van de notitie (domein, 4), en waar de controle ze ziet. Alle tien passen in een werkmap; van de vierde ziet zij
 * 136 tegen 2,28 uur, want 137 hoort bij eind 2023 en mag anders zijn dan nu, en van de derde ziet zij niet de “iets meer dan 300” uit de tekst.
 */
const TEGENSPRAKEN: readonly (readonly [nummer: number, regel: string, plek: string, zin: string])[] = [
  [1, "declaratiegraad-weken", "Besparing!B12", "46 van de 52 weken is 88,5%"],
  [2, "aantal-twee-keer", "Consulenten!B16", "(70) zit al in een optelling"],
  [3, "delen-geheel", "Consulenten!B9", "33 staan in geen jaar"],
  [4, "zelfde-grootheid", "Producten!C4", "is hier 2,28 uur, en 136 minuten in Besparing!B4"],
  [5, "besparing-in-band", "Besparing!B11", "allebei in de band 120-180"],
  [6, "verrekend-over-taakvelden", "Begroting!C7", "op verschillende taakvelden"],
  [6, "taakveld-bestaat", "Begroting!A4", "Taakveld 6.711 bestaat niet in 2024"],
  [7, "betaald-productief", "Consulenten!B13", "gedeeld door 36 betaalde uren"],
  [7, "betaald-productief", "Consulenten!B15", "gedeeld door 36 betaalde uren"],
  [8, "datums-spreken-tegen", "Planning!A7", "op zijn vroegst eindigen op 1 november 2024"],
  [8, "datums-spreken-tegen", "Planning!A7", "in 2025, 2026 en 2027 lopen er nog 387 af"],
  [8, "datums-spreken-tegen", "Planning!B11", "1 juni 2024 t/m 30 juni 2024"],
  [9, "norm-ongeldig", "Producten!D11", "In 2021 is het 19"],
  [9, "norm-ongeldig", "Producten!D12", "In 2023 is het 19"],
  [10, "productcode", "Producten!A4", "“01HO01” is geen productcode"],
  [10, "productcode", "Producten!A6", "“01HO3” is geen productcode"],
  [10, "productcode", "Planning!B6", "“01HO1” is geen productcode"],
];

const gevonden = controleer(werkboekVan(duiven));
const staat = (g: (typeof gevonden)[number]) => `${g.regel.id} ${plekVan(g)}: ${g.zin}`;

test.each(TEGENSPRAKEN)("tegenspraak %i van de notitie: %s ziet haar in %s", (_, regel, plek, zin) => {
  expect(gevonden.filter((g) => g.regel.id === regel && plekVan(g) === plek).map(staat)).toContainEqual(
    expect.stringContaining(zin),
  );
});

test("alle tien staan erin, en verder zien deze regels niets", () => {
  expect(new Set(TEGENSPRAKEN.map(([nummer]) => nummer)).size).toBe(10);
  const regels = new Set(TEGENSPRAKEN.map(([, regel]) => regel));
  expect(gevonden.filter((g) => regels.has(g.regel.id)).map(staat)).toHaveLength(TEGENSPRAKEN.length);
});

test("in de verbeterde werkmap ziet de controle niets", () => {
  expect(controleer(werkboekVan(duivenVerbeterd)).map(staat)).toEqual([]);
});
