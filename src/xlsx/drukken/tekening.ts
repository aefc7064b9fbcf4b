import { leesGebied } from "../../formula/adres";
import { GRAFIEKNAAM, type Grafiek } from "../../sheet/grafiek";
import { RUIMTE } from "./ruimten";
import { document, el } from "./xml";

/** xl/drawings/drawingN.xml: waar de grafieken liggen. Grafiek i heeft verwijzing rId<i+1>. */
export function tekeningXml(grafieken: readonly Grafiek[]): string {
  return document(
    el("xdr:wsDr", { "xmlns:xdr": RUIMTE.bladtekening, "xmlns:a": RUIMTE.tekening }, grafieken.map(anker)),
  );
}

function anker(grafiek: Grafiek, i: number): string {
  const gebied = leesGebied(grafiek.plek);
  if (gebied === undefined)
    throw new Error(`“${grafiek.plek}” is geen bereik; schrijf bijvoorbeeld A12:H28.`);
  const hoek = (naam: string, kolom: number, rij: number) =>
    el(naam, {}, [
      el("xdr:col", {}, String(kolom)),
      el("xdr:colOff", {}, "0"),
      el("xdr:row", {}, String(rij)),
      el("xdr:rowOff", {}, "0"),
    ]);
  const nul = el("xdr:xfrm", {}, [el("a:off", { x: 0, y: 0 }), el("a:ext", { cx: 0, cy: 0 })]);
  const verwijzing = el("c:chart", {
    "xmlns:c": RUIMTE.grafiek,
    "xmlns:r": RUIMTE.verwijzing,
    "r:id": `rId${i + 1}`,
  });
  return el("xdr:twoCellAnchor", { editAs: "oneCell" }, [
    hoek("xdr:from", gebied.van.kolom - 1, gebied.van.rij - 1),
    hoek("xdr:to", gebied.tot.kolom, gebied.tot.rij),
    el("xdr:graphicFrame", { macro: "" }, [
      el("xdr:nvGraphicFramePr", {}, [
        el("xdr:cNvPr", {
          id: i + 2,
          name: `${GRAFIEKNAAM}${i + 1}`,
          descr: grafiek.beschrijving,
          title: grafiek.titel,
        }),
        el("xdr:cNvGraphicFramePr"),
      ]),
      nul,
      el("a:graphic", {}, el("a:graphicData", { uri: RUIMTE.grafiek }, verwijzing)),
    ]),
    el("xdr:clientData"),
  ]);
}
