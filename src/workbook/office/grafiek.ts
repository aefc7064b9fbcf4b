import { leesGebied } from "../../formula/adres";
import { kleuren } from "../../sheet/celstijlen";
import { getalvormen } from "../../sheet/getalvormen";
import { GRAFIEKNAAM, type Grafiek } from "../../sheet/grafiek";
import type { Celrooster } from "../../sheet/celrooster";
import { zetReeks } from "./grafiekreeks";
import type { Doel, Zetblad } from "./zetblad";

const SOORT = {
  kolom: "ColumnClustered",
  gestapeld: "ColumnStacked",
  staaf: "BarClustered",
  lijn: "LineMarkers",
} as const;

/**
 * Zet de grafieken van een blad, zoals ooxml/grafiek.ts ze drukt. De beschrijving voor wie de grafiek niet ziet kan niet mee:
 * Office.js heeft er voor grafieken geen plek voor. De titel staat er wel.
 */
export function zetGrafieken(doel: Doel, { blad, cellen }: Zetblad): void {
  blad.grafieken?.forEach((grafiek, i) => zetGrafiek(doel, grafiek, i, cellen));
}

/** Zet de zoveelste grafiek van een blad (vanaf 0). */
export function zetGrafiek(doel: Doel, grafiek: Grafiek, i: number, cellen: Celrooster): void {
  const [eerste, ...rest] = grafiek.reeksen;
  if (eerste === undefined) return;
  // Een bereik van één rij zou per kolom anders een eigen reeks worden.
  const gebied = leesGebied(eerste.waarden.replace(/^.*!/, ""));
  const langs = gebied && gebied.van.rij === gebied.tot.rij ? "Rows" : "Columns";
  const vak = doel.sheet.charts.add(SOORT[grafiek.soort], doel.bereik(eerste.waarden), langs);
  vak.name = `${GRAFIEKNAAM}${i + 1}`;
  const [linksboven, rechtsonder = linksboven] = grafiek.plek.split(":");
  vak.setPosition(linksboven ?? "A1", rechtsonder);
  vak.title.text = grafiek.titel;
  vak.title.format.font.bold = true;
  vak.title.format.font.size = 13;
  vak.title.format.font.color = `#${kleuren.donker}`;
  vak.format.fill.setSolidColor(`#${kleuren.wit}`);
  vak.format.border.color = `#${kleuren.lijn}`;
  vak.displayBlanksAs = "NotPlotted";
  const vorm = getalvormen[grafiek.vorm ?? "algemeen"];
  const reeksen = [vak.series.getItemAt(0), ...rest.map(() => vak.series.add())];
  grafiek.reeksen.forEach((reeks, nr) => {
    const hier = reeksen[nr];
    if (hier) zetReeks(doel, grafiek, reeks, nr, hier, vorm, cellen);
  });
  zetAssen(vak, grafiek, vorm);
  vak.legend.visible = grafiek.reeksen.length > 1;
  if (grafiek.reeksen.length > 1) vak.legend.position = "Bottom";
}

/** De assen van een grafiek. Bij liggende staven staat de eerste categorie bovenaan, zoals in de tabel. */
function zetAssen(vak: Excel.Chart, grafiek: Grafiek, vorm: string): void {
  const { categoryAxis: namen, valueAxis: waarden } = vak.axes;
  titel(namen, grafiek.asTitels?.categorie);
  titel(waarden, grafiek.asTitels?.waarde);
  // Jaren langs de as zijn namen, geen datums.
  namen.categoryType = "TextAxis";
  namen.tickLabelPosition = "Low";
  if (grafiek.soort === "staaf") {
    namen.reversePlotOrder = true;
    namen.position = "Maximum";
  }
  // Een afgeknipte staaf misleidt; een lijn mag hoger beginnen.
  if (grafiek.soort !== "lijn" && !grafiek.ookNegatief) waarden.minimum = 0;
  waarden.numberFormat = vorm;
  waarden.majorGridlines.visible = true;
  waarden.majorGridlines.format.line.color = `#${kleuren.raster}`;
  namen.format.line.color = `#${kleuren.lijn}`;
  for (const as of [namen, waarden]) {
    as.majorTickMark = "None";
    as.minorTickMark = "None";
    as.format.font.size = 9;
    as.format.font.color = `#${kleuren.grijs}`;
  }
}

function titel(as: Excel.ChartAxis, tekst: string | undefined): void {
  if (tekst === undefined) {
    as.title.visible = false;
    return;
  }
  as.title.text = tekst;
  as.title.format.font.size = 9;
  as.title.format.font.bold = false;
  as.title.format.font.color = `#${kleuren.grijs}`;
}
