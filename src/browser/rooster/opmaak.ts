import type { Model } from "../../engine/spreadsheet";
import { naarNotatie } from "./getalnotatie";
import { vormVan } from "./cel";
import { inStap, stuur } from "./opdracht";
import { leesRanden, zetRanden } from "./randen";
import type { Opmaak, Vak } from "./rooster";
import { haalAccentenWeg, isTekstvorm } from "./tekstvorm";
import { celIn, maakRuimte, zoneVan, type Plaats } from "./vak";
import { zinnen } from "./zinnen";

/** De opmaak van een cel in het rooster. Wat met wmo begint, kent o-spreadsheet niet maar neemt het mee bij kopiëren en invoegen. */
export interface Roosterstijl {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: string;
  readonly verticalAlign?: string;
  readonly wrapping?: string;
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
  /** De notatie zoals Excel haar schrijft. */
  readonly wmoVorm?: string;
  /** Deze cel hoort geen notatie te hebben, ook niet die van haar invoer. */
  readonly wmoAlgemeen?: true;
  /** In tekens. */
  readonly wmoInspringing?: number;
}

const LANGSTE_VORM = 255;

/** De gewone grootte van letters in Excel, in punten; het rooster tekent haar met de zijne. */
export const GEWONE_GROOTTE = 11;

/** De opmaak van één cel; gewoon is weggelaten. */
export function opmaakVan(model: Model, plaats: Plaats): Opmaak {
  const cel = celIn(model, plaats);
  const vorm = vormVan(cel?.style, cel?.format);
  const randen = leesRanden(model, plaats);
  return {
    ...(vorm !== "General" && { getalvorm: vorm }),
    ...uiterlijkVan(model, plaats),
    ...(Object.keys(randen).length > 0 && { randen }),
  };
}

/** De opmaak van een cel op de notatie en de randen na. */
export function uiterlijkVan(model: Model, plaats: Plaats): Omit<Opmaak, "getalvorm" | "randen"> {
  const stijl: Roosterstijl = celIn(model, plaats)?.style ?? {};
  return {
    ...(stijl.bold && { vet: true }),
    ...(stijl.italic && { cursief: true }),
    ...(stijl.fontSize && { grootte: stijl.fontSize }),
    ...(stijl.textColor && { kleur: hex(stijl.textColor) }),
    ...(stijl.fillColor && { vulling: hex(stijl.fillColor) }),
    ...(stijl.align && { horizontaal: stijl.align as "left" }),
    ...(stijl.verticalAlign && { verticaal: stijl.verticalAlign as "top" }),
    ...(stijl.wrapping === "wrap" && { terugloop: true }),
    ...(stijl.wmoInspringing && { inspringing: stijl.wmoInspringing }),
  };
}

/** Zet opmaak op elke cel van een vak; het blad groeit mee. */
export function zetOpmaak(model: Model, vak: Vak, opmaak: Opmaak): void {
  const { getalvorm, randen } = opmaak;
  if (typeof getalvorm === "string" && (getalvorm === "" || getalvorm.length > LANGSTE_VORM))
    throw new Error(zinnen.getalvorm(getalvorm));
  const style = stijlUit(opmaak);
  inStap(model, () => {
    maakRuimte(model, vak);
    const format = getalvorm === undefined ? {} : { format: naarNotatie(getalvorm ?? "General") ?? "" };
    if (Object.keys(style).length > 0)
      stuur(model, "SET_FORMATTING", { sheetId: vak.blad, target: [zoneVan(vak)], style, ...format });
    if (getalvorm != null && isTekstvorm(getalvorm)) haalAccentenWeg(model, vak);
    if (randen !== undefined) zetRanden(model, vak, randen);
  });
}

export function wisOpmaak(model: Model, vak: Vak): void {
  const sheetId = vak.blad;
  stuur(model, "CLEAR_FORMATTING", { sheetId, target: [zoneVan(vak)] });
  stuur(model, "SET_ZONE_BORDERS", { sheetId, target: [zoneVan(vak)], border: { position: "clear" } });
}

/** Alleen wat gegeven is; undefined als waarde haalt de eigenschap weg. */
export function stijlUit(o: Opmaak): Roosterstijl {
  const als = <T, U>(gegeven: T | null | undefined, naam: keyof Roosterstijl, maak: (x: T) => U) =>
    gegeven === undefined ? {} : { [naam]: gegeven === null ? undefined : maak(gegeven) };
  const waar = (x: boolean) => x || undefined;
  return {
    ...als(o.getalvorm, "wmoVorm", (x) => (x === "General" ? undefined : x)),
    ...als(o.vet, "bold", waar),
    ...als(o.cursief, "italic", waar),
    ...als(o.grootte, "fontSize", (x) => (x === GEWONE_GROOTTE ? undefined : x)),
    ...als(o.kleur, "textColor", (x) => `#${x}`),
    ...als(o.vulling, "fillColor", (x) => `#${x}`),
    ...als(o.horizontaal, "align", (x) => x),
    ...als(o.verticaal, "verticalAlign", (x) => x),
    ...als(o.terugloop, "wrapping", (x) => (x ? "wrap" : undefined)),
    ...als(o.inspringing, "wmoInspringing", (x) => x || undefined),
  };
}

/** "#1f3a5f" -> "1F3A5F". */
export function hex(kleur: string): string {
  const kaal = kleur.replace("#", "").toUpperCase();
  return kaal.length === 3 ? [...kaal].map((c) => c + c).join("") : kaal.slice(0, 6);
}
