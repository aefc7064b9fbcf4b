import { blad, formule, kop, label, rij } from "../../src/sheet/cellen";
import type { Grafiek } from "../../src/sheet/grafiek";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { delen } from "../hulp/xlsx-lezen";
import { alle, kind, leesXml, type Element } from "../hulp/xml";

/** De volgorde die het schema eist (ECMA-376 deel 1, dml-chart.xsd); Excel noemt een andere volgorde beschadigd. */
const AS =
  "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr";
const VOLGORDE: Record<string, string> = {
  "c:chartSpace": "date1904 lang roundedCorners chart spPr",
  "c:chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  "c:barChart": "barDir grouping varyColors ser gapWidth overlap axId",
  "c:lineChart": "grouping varyColors ser marker axId",
  "c:ser": "idx order tx spPr invertIfNegative marker dLbls cat val smooth",
  "c:scaling": "orientation max min",
  "c:dLbls":
    "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  "c:catAx": `${AS} crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl`,
  "c:valAx": `${AS} crossAx crosses crossBetween`,
};

const SOORTEN = ["kolom", "gestapeld", "staaf", "lijn"] as const;

const basis: Omit<Grafiek, "soort"> = {
  titel: "Uren <per> jaar",
  beschrijving: "Eén reeks over drie jaren.",
  categorieen: "A2:A4",
  reeksen: [{ naam: { cel: "B1" }, waarden: "B2:B4" }],
  asTitels: { categorie: "Jaar", waarde: "Uren" },
  vorm: "getal0",
  metWaarden: true,
  plek: "D1:J16",
};

function druk(...grafieken: Grafiek[]): Element[] {
  const met = blad({
    id: "grafiek",
    versie: 1,
    titel: "Grafiek",
    cellen: [
      rij("A1", kop("Jaar"), kop(2024)),
      ...[2024, 2025, 2026].map((jaar, i) =>
        rij(`A${i + 2}`, label(jaar), label(formule(`A${i + 2}*2`, jaar * 2))),
      ),
    ],
    grafieken,
  });
  const ander = blad({
    id: "ander",
    versie: 1,
    titel: "Zo 'n blad",
    cellen: [rij("A1", label(7)), rij("A2", label({ fout: "#N/A" }))],
  });
  const deel = delen(drukWerkmap([met, ander]));
  return grafieken.map((_, i) => leesXml(deel[`xl/charts/chart${i + 1}.xml`] as string));
}

test.each(SOORTEN)("%s: de delen staan in de volgorde van het schema", (soort) => {
  const [grafiek] = druk({ ...basis, soort }) as [Element];
  for (const [naam, volgorde] of Object.entries(VOLGORDE))
    for (const element of naam === "c:chartSpace" ? [grafiek] : alle(grafiek, naam)) {
      const plaatsen = element.kinderen.map((k) => volgorde.split(" ").indexOf(k.naam.slice(2)));
      expect(plaatsen).not.toContain(-1);
      expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
    }
});

test("een reeksnaam uit een cel is tekst, ook als er een jaartal staat; jaren langs de as zijn getallen", () => {
  const [grafiek] = druk({ ...basis, soort: "lijn" }) as [Element];
  const reeks = alle(grafiek, "c:ser")[0] as Element;
  expect(kind(kind(reeks, "c:tx"), "c:strRef")?.kinderen[0]?.tekst).toBe("'Grafiek'!$B$1");
  const as = kind(kind(reeks, "c:cat"), "c:numRef") as Element;
  expect(alle(as, "c:v").map((v) => v.tekst)).toEqual(["2024", "2025", "2026"]);
  const waarden = kind(reeks, "c:val") as Element;
  expect(alle(waarden, "c:v").map((v) => v.tekst)).toEqual(["4048", "4050", "4052"]);
});

test("waarden van een ander blad; wat geen getal is, blijft een gat", () => {
  const reeksen = [{ naam: "x", waarden: "'Zo ''n blad'!A1:A3" }];
  const [grafiek] = druk({ ...basis, soort: "kolom", reeksen }) as [Element];
  const waarden = alle(grafiek, "c:val")[0] as Element;
  expect(alle(waarden, "c:f")[0]?.tekst).toBe("'Zo ''n blad'!$A$1:$A$3");
  expect(alle(waarden, "c:ptCount")[0]?.attributen.val).toBe("3");
  expect(alle(waarden, "c:pt").map((p) => p.attributen.idx)).toEqual(["0"]);
});

test("staven beginnen bij 0, een lijn hoeft dat niet, en onder 0 kan als de grafiek het zegt", () => {
  const minima = druk(
    { ...basis, soort: "kolom" },
    { ...basis, soort: "lijn" },
    { ...basis, soort: "kolom", ookNegatief: true },
  ).map((g) => alle(g, "c:min").map((m) => m.attributen.val));
  expect(minima).toEqual([["0"], [], []]);
});

test("een legenda alleen als er iets te onderscheiden is", () => {
  const een = { naam: "Een", waarden: "B2:B4" };
  const legendas = druk(
    { ...basis, soort: "kolom", reeksen: [een] },
    { ...basis, soort: "kolom", reeksen: [een, { ...een, naam: "Twee" }] },
  ).map((g) => alle(g, "c:legend").length);
  expect(legendas).toEqual([0, 1]);
});
