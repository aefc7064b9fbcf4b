import { alsEen, alsGetal, alsTekst, alsVak } from "../argumenten";
import { reeksenIn } from "../brongegevens";
import { bewaarGrafiek, haalGrafiekWeg } from "../grafieklijst";
import type { Grafiekstaat } from "../grafiekstaat";
import { officeobject, type Klasse } from "../klasse";
import { afmeting, bedekt } from "../maten";
import { omhullend } from "../vakken";
import type { Sessie } from "../sessie";
import { blad } from "./blad";
import { onthouden } from "./geheugen";
import { alsSoort } from "./grafieken";
import { assen } from "./grafiekassen";
import { gebiedsopmaak, legenda, puntwaarden, titel } from "./grafiekdelen";
import { grafiekpad, houderVan } from "../grafiekpad";
import { reeksen } from "./reeksen";

type Kant = "links" | "boven" | "breedte" | "hoogte";

const overig = onthouden(grafiekpad, {
  displayBlanksAs: "NotPlotted",
  style: 201,
  plotVisibleOnly: true,
  showAllFieldButtons: false,
  showDataLabelsOverMaximum: true,
});

/** Excel.Chart. Haar plaats is in het rooster een rechthoek van cellen. */
export const grafiek: Klasse<Grafiekstaat> = {
  naam: "Chart",
  blad: (g) => g.blad,
  sleutel: (g) => ({ Id: g.id }),
  lees: {
    ...overig.lees,
    id: (g) => g.id,
    name: (g) => g.naam,
    chartType: (g) => g.soort,
    left: (g, w) => afmeting(w, g.plek).links,
    top: (g, w) => afmeting(w, g.plek).boven,
    width: (g, w) => afmeting(w, g.plek).breedte,
    height: (g, w) => afmeting(w, g.plek).hoogte,
  },
  zet: {
    ...overig.zet,
    name(g, x, w) {
      g.naam = alsTekst(x, "Chart.name");
      bewaarGrafiek(g, w);
    },
    chartType(g, x, w) {
      g.soort = alsSoort(x);
      bewaarGrafiek(g, w);
    },
    left: (g, x, w) => leg(g, "links", x, w),
    top: (g, x, w) => leg(g, "boven", x, w),
    width: (g, x, w) => leg(g, "breedte", x, w),
    height: (g, x, w) => leg(g, "hoogte", x, w),
  },
  deel: {
    worksheet: (g) => officeobject(blad, g.blad),
    title: (g) => officeobject(titel, g),
    axes: (g) => officeobject(assen, g),
    series: (g) => officeobject(reeksen, g),
    legend: (g) => officeobject(legenda, houderVan(g, "legenda")),
    dataLabels: (g) => officeobject(puntwaarden, { grafiek: g }),
    format: (g) => officeobject(gebiedsopmaak, houderVan(g, "opmaak")),
  },
  vraag: { activate: (g, _, w) => w.rooster.maakActief(g.blad) },
  doe: {
    setData(g, [bron, langs], w) {
      const hoe = alsEen(langs ?? "Auto", ["Auto", "Columns", "Rows"], "Chart.setData");
      g.reeksen = reeksenIn(alsVak(bron, "Chart.setData", w), hoe, w);
      bewaarGrafiek(g, w);
    },
    setPosition(g, [van, tot], w) {
      const begin = alsVak(van, "Chart.setPosition", w, g.blad);
      g.plek = omhullend(begin, tot == null ? begin : alsVak(tot, "Chart.setPosition", w, g.blad));
      bewaarGrafiek(g, w);
    },
    delete: (g, _, w) => haalGrafiekWeg(g, w),
  },
};

function leg(g: Grafiekstaat, kant: Kant, x: unknown, w: Sessie): void {
  g.plek = bedekt(w, g.blad, {
    ...afmeting(w, g.plek),
    [kant]: alsGetal(x, "Chart.left, top, width, height"),
  });
  bewaarGrafiek(g, w);
}
