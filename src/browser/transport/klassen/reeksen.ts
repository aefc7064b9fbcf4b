import { alsKeuze, alsKleur, alsTekst, alsVak } from "../argumenten";
import { Excelfout } from "../fout";
import { bewaarGrafiek } from "../grafieklijst";
import { grafiekpad } from "../grafiekpad";
import type { Grafiekstaat, Reeksstaat } from "../grafiekstaat";
import { officeobject, type Officeobject, type Klasse } from "../klasse";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { puntwaarden, zetWaarden } from "./grafiekdelen";
import { lijn } from "./grafiekopmaak";
import { onthouden } from "./geheugen";

interface Plaats {
  readonly grafiek: Grafiekstaat;
  readonly reeks: Reeksstaat;
}

/** Excel.ChartSeriesCollection. */
export const reeksen: Klasse<Grafiekstaat> = {
  naam: "ChartSeriesCollection",
  blad: (g) => g.blad,
  lees: { count: (g) => g.reeksen.length },
  items: (g) => g.reeksen.map((r) => officeobject(reeks, { grafiek: g, reeks: r })),
  vraag: {
    getCount: (g) => g.reeksen.length,
    getItemAt: (g, [i]) => {
      const r = g.reeksen[Number(i)];
      if (r === undefined) throw new Excelfout("InvalidArgument", zinnen.nietGevonden("Reeks", String(i)));
      return officeobject(reeks, { grafiek: g, reeks: r });
    },
  },
  doe: {
    add(g, [naam, plaats], w) {
      const nieuw: Reeksstaat = {
        naam: naam == null ? `Reeks${g.reeksen.length + 1}` : alsTekst(naam, "add"),
        metWaarden: false,
      };
      g.reeksen.splice(typeof plaats === "number" ? plaats : g.reeksen.length, 0, nieuw);
      bewaarGrafiek(g, w);
      return officeobject(reeks, { grafiek: g, reeks: nieuw });
    },
  },
};

const overig = onthouden<Plaats>(
  ({ grafiek: g, reeks: r }) => `${grafiekpad(g)}/reeks/${g.reeksen.indexOf(r)}`,
  {
    gapWidth: 150,
    overlap: 0,
    smooth: false,
    markerStyle: "Automatic",
    markerSize: 5,
    markerBackgroundColor: "",
    markerForegroundColor: "",
  },
);

/** Excel.ChartSeries. */
const reeks: Klasse<Plaats> = {
  naam: "ChartSeries",
  blad: ({ grafiek: g }) => g.blad,
  lees: {
    ...overig.lees,
    name: ({ grafiek: g, reeks: { naam } }, w) => (typeof naam === "string" ? naam : tekstIn(naam.cel, g, w)),
    hasDataLabels: (p) => p.reeks.metWaarden,
    chartType: (p) => p.grafiek.soort,
  },
  zet: {
    ...overig.zet,
    name: (p, x, w) => wijzig(p, { naam: alsTekst(x, "ChartSeries.name") }, w),
    hasDataLabels: (p, x, w) => zetWaarden(p, alsKeuze(x, "ChartSeries.hasDataLabels"), w),
  },
  deel: { format: (p) => officeobject(reeksopmaak, p), dataLabels: (p) => officeobject(puntwaarden, p) },
  doe: {
    setValues: (p, [bron], w) => wijzig(p, { waarden: alsVak(bron, "ChartSeries.setValues", w) }, w),
    setXAxisValues: (p, [bron], w) =>
      wijzig(p, { categorieen: alsVak(bron, "ChartSeries.setXAxisValues", w) }, w),
    delete(p, _, w) {
      p.grafiek.reeksen = p.grafiek.reeksen.filter((r) => r !== p.reeks);
      bewaarGrafiek(p.grafiek, w);
    },
  },
};

/** Excel.ChartSeriesFormat: vulling en lijn zetten allebei de kleur van de reeks. */
const reeksopmaak: Klasse<Plaats> = {
  naam: "ChartSeriesFormat",
  deel: { fill: (p) => officeobject(vulling, p), line: (p) => officeobject(reekslijn, p) },
};

const vulling: Klasse<Plaats> = {
  naam: "ChartFill",
  blad: ({ grafiek: g }) => g.blad,
  doe: { setSolidColor: (p, [kleur], w) => wijzig(p, { kleur: alsKleur(kleur) }, w) },
};

const vorm = lijn("ChartLineFormat");
const opLijn = ({ grafiek: g, reeks: r }: Plaats) => ({
  pad: `${grafiekpad(g)}/lijn/${g.reeksen.indexOf(r)}`,
});
const lijnobject = (p: Plaats): Officeobject => officeobject(vorm, opLijn(p));

const reekslijn: Klasse<Plaats> = {
  naam: "ChartLineFormat",
  blad: ({ grafiek: g }) => g.blad,
  lees: {
    color: ({ reeks: r }) => `#${r.kleur ?? "000000"}`,
    weight: (p, w) => lijnobject(p).lees("weight", w),
    lineStyle: (p, w) => lijnobject(p).lees("lineStyle", w),
  },
  zet: {
    color: (p, x, w) => wijzig(p, { kleur: alsKleur(x) }, w),
    weight: (p, x, w) => lijnobject(p).zet("weight", x, w),
    lineStyle: (p, x, w) => lijnobject(p).zet("lineStyle", x, w),
  },
};

function wijzig({ grafiek: g, reeks: r }: Plaats, wat: Partial<Reeksstaat>, w: Sessie): void {
  Object.assign(r, wat);
  bewaarGrafiek(g, w);
}

function tekstIn(cel: string, g: Grafiekstaat, w: Sessie): string {
  const vak = alsVak(cel, "ChartSeries.name", w, g.blad);
  return w.rooster.lees(vak)[0]?.[0]?.tekst ?? "";
}
