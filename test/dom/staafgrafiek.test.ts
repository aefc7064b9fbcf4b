import { staafgrafiek } from "../../src/taskpane/onderdelen/staafgrafiek";

/** Waar de nullijn en de staven staan; in een SVG is naar beneden meer. */
function getekend(reeksen: readonly (readonly number[])[], gestapeld: boolean) {
  const grafiek = staafgrafiek(
    "Proef",
    (reeksen[0] ?? []).map((_, i) => String(2027 + i)),
    reeksen.map((waarden, i) => ({ naam: `reeks ${i + 1}`, waarden })),
    String,
    gestapeld,
  );
  const maat = (e: Element, naam: string) => Number(e.getAttribute(naam));
  const staven = [...grafiek.querySelectorAll("rect")].map((e) => ({
    van: maat(e, "y"),
    hoog: maat(e, "height"),
  }));
  const schaal = [...grafiek.querySelectorAll(".schaal")].map((e) => e.textContent);
  return { nul: maat(grafiek.querySelector(".as") as Element, "y1"), staven, schaal };
}

test.each([false, true])("alleen min: elke staaf hangt aan de nul (gestapeld: %s)", (gestapeld) => {
  const { nul, staven, schaal } = getekend([[-90, -100]], gestapeld);
  // In vieren is de stap 25: van -100 tot en met 0.
  expect(schaal).toEqual(["-100", "-75", "-50", "-25", "0"]);
  expect(staven.map((s) => s.van)).toEqual([nul, nul]);
  expect((staven[0]?.hoog ?? 0) / (staven[1]?.hoog ?? 1)).toBeCloseTo(0.9, 8);
});

test("plus en min staan aan weerszijden van de nul, en een stapel van min gaat naar beneden verder", () => {
  const { nul, staven } = getekend([[-30], [20]], false);
  expect(staven[0]?.van).toBeCloseTo(nul, 8);
  expect((staven[1]?.van ?? 0) + (staven[1]?.hoog ?? 0)).toBeCloseTo(nul, 8);
  const stapel = getekend([[-30], [-20]], true);
  expect(stapel.staven[1]?.van).toBeCloseTo(stapel.nul + (stapel.staven[0]?.hoog ?? 0), 8);
});

test.each([
  ["één reeks bedragen staat boven de staven", [[151_232, 155_105, 167_803, 2_139_873]], true],
  [
    "twee reeksen naast elkaar zouden over elkaar heen staan: dan is er een schaal",
    [
      [151_232, 155_105],
      [117_887, 117_967],
    ],
    false,
  ],
  [
    "twee reeksen met korte getallen passen",
    [
      [12, 7],
      [9, 3],
    ],
    true,
  ],
])("%s", (_, reeksen, boven) => {
  const grafiek = staafgrafiek(
    "Proef",
    reeksen[0]?.map(String) ?? [],
    reeksen.map((waarden, i) => ({ naam: `reeks ${i + 1}`, waarden })),
    (x) => `€ ${x.toLocaleString("nl-NL")}`,
  );
  expect(grafiek.querySelectorAll(".waarde").length).toBe(boven ? reeksen.flat().length : 0);
  expect(grafiek.querySelectorAll(".schaal").length > 0).toBe(!boven);
});
