import { kleuren } from "../../sheet/celstijlen";
import { metStippen, type Grafiek, type Reeks } from "../../sheet/grafiek";
import type { Celrooster } from "../../sheet/celrooster";
import type { Doel } from "./zetblad";

/** Eén reeks: waarden, namen langs de as, kleur en waarden bij de punten. */
export function zetReeks(
  doel: Doel,
  grafiek: Grafiek,
  reeks: Reeks,
  nr: number,
  hier: Excel.ChartSeries,
  vorm: string,
  cellen: Celrooster,
): void {
  const kleur = `#${reeks.kleur ?? kleuren.reeksen[nr % kleuren.reeksen.length] ?? kleuren.donker}`;
  const gestapeld = grafiek.soort === "gestapeld";
  hier.setValues(doel.bereik(reeks.waarden));
  hier.setXAxisValues(doel.bereik(grafiek.categorieen));
  hier.name = naam(reeks.naam, cellen);
  if (grafiek.soort === "lijn") {
    hier.format.line.color = kleur;
    hier.format.line.weight = 2.25;
    hier.smooth = false;
    zetStip(hier, kleur, metStippen(grafiek));
  } else {
    hier.format.fill.setSolidColor(kleur);
    hier.gapWidth = 60;
    if (gestapeld) hier.overlap = 100;
  }
  if (!grafiek.metWaarden) return;
  hier.hasDataLabels = true;
  hier.dataLabels.showValue = true;
  hier.dataLabels.numberFormat = vorm;
  hier.dataLabels.position = grafiek.soort === "lijn" ? "Top" : gestapeld ? "Center" : "OutsideEnd";
  hier.dataLabels.format.font.size = 9;
  hier.dataLabels.format.font.color = `#${gestapeld ? kleuren.wit : kleuren.grijs}`;
}

function zetStip(hier: Excel.ChartSeries, kleur: string, metStip: boolean): void {
  hier.markerStyle = metStip ? "Circle" : "None";
  if (!metStip) return;
  hier.markerSize = 6;
  hier.markerBackgroundColor = kleur;
  hier.markerForegroundColor = `#${kleuren.wit}`;
}

/** De naam van een reeks is in Office.js een tekst, geen verwijzing; van een cel telt wat er nu staat. */
function naam(naam: Reeks["naam"], cellen: Celrooster): string {
  if (typeof naam === "string") return naam;
  const waarde = cellen.get(naam.cel)?.waarde;
  return waarde === undefined || typeof waarde === "object" ? naam.cel : String(waarde);
}
