import { kleuren } from "../../sheet/celstijlen";
import type { Getalvorm } from "../../sheet/getalvormen";
import type { Grafiek, Reeks } from "../../sheet/grafiek";
import { hex } from "./opmaak";

/** Een grafiek zoals o-spreadsheet haar bewaart: wat wij ervan gebruiken. */
export interface Roostergrafiek {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly dataSource?: {
    readonly type: string;
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string;
  };
  readonly dataSetStyles?: Readonly<Record<string, { label?: string; backgroundColor?: string }>>;
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly showValues?: boolean;
  readonly labelsAsText?: boolean;
  readonly cumulative?: boolean;
  readonly axesDesign?: Partial<Record<"x" | "y", { title?: { text?: string } }>>;
}

/** Wat bij een grafiek hoort en waar o-spreadsheet geen plaats voor heeft. */
export interface Grafiekextra {
  readonly beschrijving: string;
  /** Hoe Excel de grafiek noemt; daaraan vindt het paneel haar terug. */
  readonly naam?: string;
  readonly vorm?: Getalvorm;
  readonly ookNegatief?: true;
  readonly maten: {
    readonly width: number;
    readonly height: number;
    readonly rijen: number;
    readonly kolommen: number;
  };
  /** Heeft de reeks een gekozen kleur, of een uit de vaste rij? */
  readonly kleuren: readonly boolean[];
}

/** Onze grafiek voor o-spreadsheet; `tekst` geeft wat er in een cel staat. */
export function alsRoostergrafiek(grafiek: Grafiek, tekst: (cel: string) => string): Roostergrafiek {
  const { soort, reeksen, asTitels } = grafiek;
  const staaf = soort === "staaf";
  const titel = (text: string | undefined) => (text === undefined ? {} : { title: { text, fontSize: 11 } });
  const [x, y] = staaf ? [asTitels?.waarde, asTitels?.categorie] : [asTitels?.categorie, asTitels?.waarde];
  const naam = (reeks: Reeks) => (typeof reeks.naam === "string" ? reeks.naam : tekst(reeks.naam.cel));
  const uit = {
    type: soort === "lijn" ? "line" : "bar",
    title: { text: grafiek.titel, bold: true, fontSize: 16 },
    background: `#${kleuren.wit}`,
    dataSource: {
      type: "range",
      dataSets: reeksen.map((reeks, i) => ({ dataSetId: String(i), dataRange: reeks.waarden })),
      dataSetsHaveTitle: false,
      labelRange: grafiek.categorieen,
    },
    dataSetStyles: Object.fromEntries(
      reeksen.map((reeks, i) => [
        i,
        { label: naam(reeks), backgroundColor: `#${reeks.kleur ?? vasteKleur(i)}` },
      ]),
    ),
    legendPosition: reeksen.length < 2 ? "none" : "bottom",
    stacked: soort === "gestapeld",
    aggregated: false,
    showValues: grafiek.metWaarden === true,
    axesDesign: { x: titel(x), y: titel(y) },
  };
  return soort === "lijn" ? { ...uit, labelsAsText: true, cumulative: false } : { ...uit, horizontal: staaf };
}

/** De grafiek in onze woorden; undefined als wij haar soort niet kennen. */
export function alsGrafiek(
  g: Roostergrafiek,
  extra: Grafiekextra | undefined,
  naamcellen: ReadonlyMap<number, string>,
  plek: string,
): Grafiek | undefined {
  const { dataSource: bron, axesDesign: assen } = g;
  const categorieen = bron?.labelRange;
  if (bron?.type !== "range" || categorieen === undefined || !["bar", "line"].includes(g.type))
    return undefined;
  const soort = g.type === "line" ? "lijn" : g.horizontal ? "staaf" : g.stacked ? "gestapeld" : "kolom";
  const [x, y] = [assen?.x?.title?.text, assen?.y?.title?.text].map((t) => t || undefined);
  const [categorie, waarde] = soort === "staaf" ? [y, x] : [x, y];
  const titel = g.title?.text ?? "";
  return {
    soort,
    titel,
    beschrijving: extra?.beschrijving ?? titel,
    categorieen,
    reeksen: (bron.dataSets ?? []).map((reeks, i) => alsReeks(g, reeks, i, extra, naamcellen.get(i))),
    ...((categorie ?? waarde) && {
      asTitels: { ...(categorie && { categorie }), ...(waarde && { waarde }) },
    }),
    ...(extra?.vorm && { vorm: extra.vorm }),
    ...(extra?.ookNegatief && { ookNegatief: true as const }),
    ...(g.showValues && { metWaarden: true as const }),
    plek,
  };
}

function alsReeks(
  g: Roostergrafiek,
  { dataSetId, dataRange }: { dataSetId: string; dataRange: string },
  i: number,
  extra: Grafiekextra | undefined,
  naamcel: string | undefined,
): Reeks {
  const stijl = g.dataSetStyles?.[dataSetId];
  const kleur = stijl?.backgroundColor && hex(stijl.backgroundColor);
  const eigen = kleur && (extra?.kleuren[i] !== false || kleur !== vasteKleur(i));
  return {
    naam: naamcel === undefined ? (stijl?.label ?? `Reeks ${i + 1}`) : { cel: naamcel },
    waarden: dataRange,
    ...(eigen && { kleur }),
  };
}

function vasteKleur(i: number): string {
  return kleuren.reeksen[i % kleuren.reeksen.length] as string;
}
