import { alsKeuze, alsTekst } from "../argumenten";
import { bewaarGrafiek } from "../grafieklijst";
import { grafiekpad, houderVan } from "../grafiekpad";
import type { Grafiekstaat, Reeksstaat } from "../grafiekstaat";
import { officeobject, type Klasse } from "../klasse";
import type { Sessie } from "../sessie";
import { lijn, metLetters, metVlak, vlak } from "./grafiekopmaak";
import { onder, onthouden, onthoudklasse } from "./geheugen";

const rondTitel = onthouden<Grafiekstaat>((g) => `${grafiekpad(g)}/titel`, {
  visible: true,
  overlay: false,
  position: "Automatic",
  horizontalAlignment: "Center",
});

/** Excel.ChartTitle. */
export const titel: Klasse<Grafiekstaat> = {
  naam: "ChartTitle",
  blad: (g) => g.blad,
  lees: { ...rondTitel.lees, text: (g) => g.titel },
  zet: {
    ...rondTitel.zet,
    text(g, x, w) {
      g.titel = alsTekst(x, "ChartTitle.text");
      bewaarGrafiek(g, w);
    },
  },
  deel: { format: (g) => officeobject(metVlak("ChartTitleFormat"), houderVan(g, "titel/opmaak")) },
};

/** Excel.ChartLegend: het rooster zet haar zelf neer; wat de invoegtoepassing wil, wordt onthouden. */
export const legenda = onthoudklasse(
  "ChartLegend",
  { visible: true, position: "Bottom", overlay: false, showShadow: false },
  { format: (h) => officeobject(metVlak("ChartLegendFormat"), onder(h, "opmaak")) },
);

/** Excel.ChartAreaFormat. */
export const gebiedsopmaak = onthoudklasse(
  "ChartAreaFormat",
  { roundedCorners: false, colorScheme: "ColorfulPalette1" },
  {
    fill: (h) => officeobject(vlak, onder(h, "vulling")),
    border: (h) => officeobject(lijn("ChartBorder"), onder(h, "rand")),
    font: (h) => officeobject(metLetters, onder(h, "letter")),
  },
);

/** Waarden bij de punten: van één reeks, of van de hele grafiek. */
export interface Puntwaarden {
  readonly grafiek: Grafiekstaat;
  readonly reeks?: Reeksstaat;
}

const padVan = ({ grafiek: g, reeks }: Puntwaarden) =>
  `${grafiekpad(g)}/punten/${reeks === undefined ? "alle" : g.reeksen.indexOf(reeks)}`;

const rondPunten = onthouden(padVan, {
  position: "OutsideEnd",
  numberFormat: "General",
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  separator: ", ",
});

/** Excel.ChartDataLabels. */
export const puntwaarden: Klasse<Puntwaarden> = {
  naam: "ChartDataLabels",
  blad: ({ grafiek: g }) => g.blad,
  lees: { ...rondPunten.lees, showValue: (p) => reeksenVan(p).every((r) => r.metWaarden) },
  zet: {
    ...rondPunten.zet,
    showValue: (p, x, w) => zetWaarden(p, alsKeuze(x, "ChartDataLabels.showValue"), w),
  },
  deel: {
    format: (p) =>
      officeobject(metVlak("ChartDataLabelFormat"), { pad: `${padVan(p)}/opmaak`, blad: p.grafiek.blad }),
  },
};

const reeksenVan = ({ grafiek: g, reeks }: Puntwaarden) => (reeks === undefined ? g.reeksen : [reeks]);

export function zetWaarden(p: Puntwaarden, metWaarden: boolean, w: Sessie): void {
  for (const reeks of reeksenVan(p)) reeks.metWaarden = metWaarden;
  bewaarGrafiek(p.grafiek, w);
}
