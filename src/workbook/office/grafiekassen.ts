import { kleuren } from "../../sheet/celstijlen";
import type { Grafiek } from "../../sheet/grafiek";

/** De assen van een grafiek. Bij liggende staven staat de eerste categorie bovenaan, zoals in de tabel. */
export function zetAssen(vak: Excel.Chart, grafiek: Grafiek, vorm: string): void {
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
