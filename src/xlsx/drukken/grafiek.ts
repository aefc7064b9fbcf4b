import { kleuren } from "../../sheet/celstijlen";
import { getalvormen } from "../../sheet/getalvormen";
import type { Grafiek } from "../../sheet/grafiek";
import { grafiektekst, lijn, titelXml, vulling } from "./grafiekopmaak";
import { reeksXml, type Bron } from "./grafiekreeks";
import { RUIMTE } from "./ruimten";
import { document, el } from "./xml";

const CATEGORIEAS = 111111111;
const WAARDEAS = 222222222;

/** xl/charts/chartN.xml. De waarden van nu staan erbij, zodat ook een voorvertoning zonder rekenen klopt. */
export function grafiekXml(grafiek: Grafiek, bron: Bron): string {
  const vorm = getalvormen[grafiek.vorm ?? "algemeen"];
  return document(
    el(
      "c:chartSpace",
      { "xmlns:c": RUIMTE.grafiek, "xmlns:a": RUIMTE.tekening, "xmlns:r": RUIMTE.verwijzing },
      [
        el("c:date1904", { val: 0 }),
        el("c:lang", { val: "nl-NL" }),
        el("c:roundedCorners", { val: 0 }),
        el("c:chart", {}, [
          titelXml(grafiek.titel, 1300, true),
          el("c:autoTitleDeleted", { val: 0 }),
          el("c:plotArea", {}, [
            el("c:layout"),
            lichaam(grafiek, bron, vorm),
            categorieAs(grafiek),
            waardeAs(grafiek, vorm),
          ]),
          grafiek.reeksen.length < 2
            ? ""
            : el("c:legend", {}, [
                el("c:legendPos", { val: "b" }),
                el("c:overlay", { val: 0 }),
                grafiektekst(900),
              ]),
          el("c:plotVisOnly", { val: 1 }),
          el("c:dispBlanksAs", { val: "gap" }),
        ]),
        el("c:spPr", {}, [vulling(kleuren.wit), lijn(kleuren.lijn, 9525)]),
      ],
    ),
  );
}

function lichaam(grafiek: Grafiek, bron: Bron, vorm: string): string {
  const reeksen = grafiek.reeksen.map((reeks, i) => reeksXml(grafiek, reeks, i, bron, vorm));
  const assen = [el("c:axId", { val: CATEGORIEAS }), el("c:axId", { val: WAARDEAS })];
  if (grafiek.soort === "lijn")
    return el("c:lineChart", {}, [
      el("c:grouping", { val: "standard" }),
      el("c:varyColors", { val: 0 }),
      ...reeksen,
      el("c:marker", { val: 1 }),
      ...assen,
    ]);
  const gestapeld = grafiek.soort === "gestapeld";
  return el("c:barChart", {}, [
    el("c:barDir", { val: grafiek.soort === "staaf" ? "bar" : "col" }),
    el("c:grouping", { val: gestapeld ? "stacked" : "clustered" }),
    el("c:varyColors", { val: 0 }),
    ...reeksen,
    el("c:gapWidth", { val: 60 }),
    gestapeld ? el("c:overlap", { val: 100 }) : "",
    ...assen,
  ]);
}

/** Bij liggende staven staat de eerste categorie bovenaan, zoals in de tabel. */
function categorieAs({ soort, asTitels }: Grafiek): string {
  const staaf = soort === "staaf";
  return el("c:catAx", {}, [
    el("c:axId", { val: CATEGORIEAS }),
    el("c:scaling", {}, el("c:orientation", { val: staaf ? "maxMin" : "minMax" })),
    el("c:delete", { val: 0 }),
    el("c:axPos", { val: staaf ? "l" : "b" }),
    asTitels?.categorie === undefined ? "" : titelXml(asTitels.categorie, 900, false),
    el("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    el("c:majorTickMark", { val: "none" }),
    el("c:minorTickMark", { val: "none" }),
    el("c:tickLblPos", { val: "low" }),
    el("c:spPr", {}, lijn(kleuren.lijn, 9525)),
    grafiektekst(900),
    el("c:crossAx", { val: WAARDEAS }),
    el("c:crosses", { val: "autoZero" }),
    el("c:auto", { val: 0 }),
    el("c:lblAlgn", { val: "ctr" }),
    el("c:lblOffset", { val: 100 }),
    el("c:noMultiLvlLbl", { val: 1 }),
  ]);
}

function waardeAs({ soort, asTitels, ookNegatief }: Grafiek, vorm: string): string {
  const staaf = soort === "staaf";
  const bijNul = soort !== "lijn" && !ookNegatief;
  return el("c:valAx", {}, [
    el("c:axId", { val: WAARDEAS }),
    el("c:scaling", {}, [el("c:orientation", { val: "minMax" }), bijNul ? el("c:min", { val: 0 }) : ""]),
    el("c:delete", { val: 0 }),
    el("c:axPos", { val: staaf ? "b" : "l" }),
    el("c:majorGridlines", {}, el("c:spPr", {}, lijn(kleuren.raster, 6350))),
    asTitels?.waarde === undefined ? "" : titelXml(asTitels.waarde, 900, false, !staaf),
    el("c:numFmt", { formatCode: vorm, sourceLinked: 0 }),
    el("c:majorTickMark", { val: "none" }),
    el("c:minorTickMark", { val: "none" }),
    el("c:tickLblPos", { val: "nextTo" }),
    el("c:spPr", {}, el("a:ln", {}, el("a:noFill"))),
    grafiektekst(900),
    el("c:crossAx", { val: CATEGORIEAS }),
    el("c:crosses", { val: staaf ? "max" : "autoZero" }),
    el("c:crossBetween", { val: "between" }),
  ]);
}
