import { adres } from "../../formula/adres";
import type { Model } from "../../engine/spreadsheet";
import type { Celwaarde, Formule, Geplaatst, Matrix } from "../../sheet/blad";
import { foutInBestand } from "../../xlsx/drukken/foutcode";
import { getalvormen, type Getalvorm } from "../../sheet/getalvormen";
import { bijlagen } from "./bijlagen";
import { leesCel } from "./cel";
import { celopmaak } from "./celopmaak";
import { formulesoort } from "./formulesoort";
import { vanNotatie } from "./getalnotatie";
import { uitgerold } from "./gebruikt";
import type { Roosterstijl } from "./opmaak";
import { celIn, bereikVan, perPlaats, vakVan, type Plaats } from "./vak";

const VORMEN = new Map(
  Object.entries(getalvormen).map(([naam, code]) => [code as string, naam as Getalvorm]),
);

/** Alle cellen van een blad met inhoud of opmaak, op leesvolgorde; een uitgerolde tabel staat bij haar formule. */
export function leesCellen(model: Model, blad: string): Geplaatst[] {
  const matrices = new Set(
    bijlagen(model, "matrix").flatMap(({ sheetId, zone }) =>
      sheetId === blad && zone ? [bereikVan(vakVan(blad, zone))] : [],
    ),
  );
  return plaatsen(model, blad).flatMap((plaats) => {
    const cel = adres({ rij: plaats.row + 1, kolom: plaats.col + 1 });
    const inhoud = leesInhoud(model, plaats, matrices.has(cel));
    const uiterlijk = { ...celopmaak(model, plaats), ...leesVorm(model, plaats, inhoud !== undefined) };
    if (inhoud === undefined && Object.keys(uiterlijk).length === 0) return [];
    return [{ adres: cel, ...(inhoud !== undefined && { inhoud }), ...uiterlijk }];
  });
}

/** De cellen die o-spreadsheet bewaart, en die met alleen een rand. */
function plaatsen(model: Model, blad: string): Plaats[] {
  const uit = new Map<string, Plaats>();
  const neem = (plaats: Plaats) => uit.set(`${plaats.row}:${plaats.col}`, plaats);
  for (const cel of model.getters.getCells(blad)) neem(model.getters.getCellPosition(cel.id));
  const randen = {
    boven: 0,
    links: 0,
    rijen: model.getters.getNumberRows(blad),
    kolommen: model.getters.getNumberCols(blad),
  };
  if (model.getters.getBordersColors(blad).length > 0)
    perPlaats({ blad, ...randen }, (plaats) => {
      if (model.getters.getCellBorder(plaats) !== null) neem(plaats);
    });
  return [...uit.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}

function leesInhoud(model: Model, plaats: Plaats, matrix: boolean): Celwaarde | Formule | undefined {
  const { formule, waarde } = leesCel(model, plaats);
  if (formule === undefined)
    return celIn(model, plaats)?.isFormula === false ? letterlijk(model, plaats, waarde) : undefined;
  const soort = formulesoort(formule, (naam) => wijstNaarMeer(model, naam));
  if (soort.soort === "tekst") return formule;
  const vak = uitgerold(model, plaats.sheetId, plaats.row, plaats.col);
  const uitkomst: Celwaarde | Matrix | undefined =
    vak === undefined
      ? bewaarbaar(waarde ?? 0)
      : perPlaats(vak, (p) => bewaarbaar(leesCel(model, p).waarde ?? 0));
  const dynamisch = !matrix && (soort.dynamisch || (vak !== undefined && !/\bWMO\./i.test(soort.formule)));
  return { formule: soort.formule, uitkomst, ...(matrix && { matrix }), ...(dynamisch && { dynamisch }) };
}

/** Een cel met alleen opmaak heeft geen inhoud, ook niet als er een tabel overheen rolt. */
function letterlijk(model: Model, plaats: Plaats, waarde: Celwaarde | null): Celwaarde | undefined {
  const cel = celIn(model, plaats);
  return waarde === null || cel?.isFormula || !cel?.content ? undefined : bewaarbaar(waarde);
}

function bewaarbaar(waarde: Celwaarde): Celwaarde {
  return typeof waarde === "object" ? { fout: foutInBestand(waarde.fout) } : waarde;
}

/** De vorm die bij de cel is gezet. Zonder vorm neemt een formule die van haar invoer over, zoals Excel bij het typen doet. */
function leesVorm(model: Model, plaats: Plaats, gevuld: boolean): { vorm?: Getalvorm; eigenVorm?: string } {
  const stijl = celIn(model, plaats)?.style as Roosterstijl | undefined;
  const eigen = leesCel(model, plaats).getalvorm;
  const formule = celIn(model, plaats)?.isFormula === true;
  const geerfd = eigen === "General" && formule && gevuld && !stijl?.wmoAlgemeen;
  const code = geerfd ? vanNotatie(model.getters.getEvaluatedCell(plaats).format) : eigen;
  if (code === "General") return {};
  const vorm = VORMEN.get(code);
  return vorm === undefined ? { eigenVorm: code } : { vorm };
}

function wijstNaarMeer(model: Model, naam: string): boolean {
  const zone = model.getters.getNamedRange(naam)?.range.zone;
  return zone !== undefined && (zone.left !== zone.right || zone.top !== zone.bottom);
}
