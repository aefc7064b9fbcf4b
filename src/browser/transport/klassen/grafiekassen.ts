import { getalvormen } from "../../../sheet/getalvormen";
import { alsEen, alsGetal, alsKeuze, alsTekst } from "../argumenten";
import { bewaarGrafiek } from "../grafieklijst";
import { grafiekpad, houderVan } from "../grafiekpad";
import { vormnaam, type Grafiekstaat } from "../grafiekstaat";
import { officeobject, type Klasse } from "../klasse";
import { lijn, metLetters, metVlak } from "./grafiekopmaak";
import { onder, onthouden, onthoudklasse } from "./geheugen";

interface As {
  readonly grafiek: Grafiekstaat;
  readonly soort: "asCategorie" | "asWaarde";
}

/** Excel.ChartAxes. */
export const assen: Klasse<Grafiekstaat> = {
  naam: "ChartAxes",
  blad: (g) => g.blad,
  deel: {
    categoryAxis: (grafiek) => officeobject(as, { grafiek, soort: "asCategorie" }),
    valueAxis: (grafiek) => officeobject(as, { grafiek, soort: "asWaarde" }),
  },
  vraag: {
    getItem: (grafiek, [welke]) => {
      const soort =
        alsEen(welke, ["Category", "Value"], "ChartAxes.getItem") === "Category" ? "asCategorie" : "asWaarde";
      return officeobject(as, { grafiek, soort });
    },
  },
};

const pad = ({ grafiek, soort }: As) => `${grafiekpad(grafiek)}/${soort}`;
const houder = (a: As, deel: string) => houderVan(a.grafiek, `${a.soort}/${deel}`);

const rondAs = onthouden(pad, {
  visible: true,
  maximum: "",
  majorUnit: "",
  minorUnit: "",
  categoryType: "Automatic",
  tickLabelPosition: "NextToAxis",
  majorTickMark: "Outside",
  minorTickMark: "None",
  reversePlotOrder: false,
  position: "Automatic",
  linkNumberFormat: true,
  textOrientation: 0,
});

const rasterlijnen = onthoudklasse(
  "ChartGridlines",
  { visible: true },
  {
    format: (h) =>
      officeobject(
        onthoudklasse(
          "ChartGridlinesFormat",
          {},
          { line: (f) => officeobject(lijn("ChartLineFormat"), onder(f, "lijn")) },
        ),
        h,
      ),
  },
);

/** Excel.ChartAxis: titel, minimum en getalvorm volgt het rooster, de rest wordt onthouden. */
const as: Klasse<As> = {
  naam: "ChartAxis",
  blad: (a) => a.grafiek.blad,
  lees: {
    ...rondAs.lees,
    type: (a) => (a.soort === "asCategorie" ? "Category" : "Value"),
    minimum: (a) => (a.soort === "asWaarde" ? (a.grafiek.minimum ?? "") : ""),
    numberFormat: (a, w) =>
      w.geheugen.get(`${pad(a)}/getalvorm`) ?? getalvormen[a.grafiek.vorm ?? "algemeen"],
  },
  zet: {
    ...rondAs.zet,
    minimum(a, x, w) {
      // "" laat Excel zelf kiezen.
      if (x === "") delete a.grafiek.minimum;
      else a.grafiek.minimum = alsGetal(x, "ChartAxis.minimum");
      bewaarGrafiek(a.grafiek, w);
    },
    numberFormat(a, x, w) {
      const vorm = alsTekst(x, "ChartAxis.numberFormat");
      w.geheugen.set(`${pad(a)}/getalvorm`, vorm);
      const naam = vormnaam(vorm);
      if (a.soort === "asWaarde" && naam !== undefined) a.grafiek.vorm = naam;
      bewaarGrafiek(a.grafiek, w);
    },
  },
  deel: {
    title: (a) => officeobject(astitel, a),
    majorGridlines: (a) => officeobject(rasterlijnen, houder(a, "rasterlijnen")),
    minorGridlines: (a) => officeobject(rasterlijnen, houder(a, "tussenlijnen")),
    format: (a) => officeobject(asopmaak, houder(a, "opmaak")),
  },
};

const asopmaak = onthoudklasse(
  "ChartAxisFormat",
  {},
  {
    font: (h) => officeobject(metLetters, onder(h, "letter")),
    line: (h) => officeobject(lijn("ChartLineFormat"), onder(h, "lijn")),
  },
);

/** Excel.ChartAxisTitle. Zonder tekst is er geen titel. */
const astitel: Klasse<As> = {
  naam: "ChartAxisTitle",
  blad: (a) => a.grafiek.blad,
  lees: {
    text: (a) => a.grafiek[a.soort] ?? "",
    visible: (a) => a.grafiek[a.soort] !== undefined,
  },
  zet: {
    text(a, x, w) {
      a.grafiek[a.soort] = alsTekst(x, "ChartAxisTitle.text");
      bewaarGrafiek(a.grafiek, w);
    },
    visible(a, x, w) {
      if (!alsKeuze(x, "ChartAxisTitle.visible")) delete a.grafiek[a.soort];
      bewaarGrafiek(a.grafiek, w);
    },
  },
  deel: { format: (a) => officeobject(metVlak("ChartAxisTitleFormat"), houder(a, "titel/opmaak")) },
};
