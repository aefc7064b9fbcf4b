import { getalvormen, type Getalvorm } from "../../sheet/getalvormen";
import type { Grafiek, Reeks } from "../../sheet/grafiek";
import type { Vak } from "../rooster/rooster";
import { kortAdres, leesVak, volAdres } from "./plek";
import type { Sessie } from "./sessie";

export interface Reeksstaat {
  naam: Reeks["naam"];
  waarden?: Vak;
  categorieen?: Vak;
  kleur?: string;
  metWaarden: boolean;
}

/** Een grafiek in wording: in Excel komen reeksen, titels en plaats in losse stappen. */
export interface Grafiekstaat {
  readonly id: string;
  readonly blad: string;
  naam: string;
  /** ChartType. */
  soort: string;
  titel: string;
  asCategorie?: string;
  asWaarde?: string;
  vorm?: Getalvorm;
  /** Het laagste punt van de waarde-as; zonder kiest Excel zelf. */
  minimum?: number;
  plek: Vak;
  reeksen: Reeksstaat[];
  beschrijving?: string;
}

/** ChartType en wat het rooster daarvan maakt. */
export const SOORTEN: Readonly<Record<string, Grafiek["soort"]>> = {
  ColumnClustered: "kolom",
  ColumnStacked: "gestapeld",
  BarClustered: "staaf",
  LineMarkers: "lijn",
  Line: "lijn",
};

/** De grafiek voor het rooster; undefined zolang er geen reeks met waarden is. */
export function alsGrafiek(g: Grafiekstaat, w: Sessie): Grafiek | undefined {
  const op = (vak: Vak) => (vak.blad === g.blad ? kortAdres(vak) : volAdres(vak, w));
  const reeksen = g.reeksen.flatMap(({ naam, waarden, kleur }) =>
    waarden === undefined ? [] : [{ naam, waarden: op(waarden), ...(kleur === undefined ? {} : { kleur }) }],
  );
  const categorieen = g.reeksen.find((r) => r.categorieen !== undefined)?.categorieen;
  const soort = SOORTEN[g.soort];
  if (reeksen.length === 0 || soort === undefined) return undefined;
  const asTitels = {
    ...(g.asCategorie === undefined ? {} : { categorie: g.asCategorie }),
    ...(g.asWaarde === undefined ? {} : { waarde: g.asWaarde }),
  };
  return {
    soort,
    titel: g.titel,
    // Office.js heeft geen beschrijving bij een grafiek; de titel zegt dan waar het over gaat.
    beschrijving: g.beschrijving ?? g.titel,
    categorieen: categorieen === undefined ? "" : op(categorieen),
    reeksen,
    ...(Object.keys(asTitels).length === 0 ? {} : { asTitels }),
    ...(g.vorm === undefined || g.vorm === "algemeen" ? {} : { vorm: g.vorm }),
    ...(g.minimum === 0 || soort === "lijn" ? {} : { ookNegatief: true as const }),
    ...(g.reeksen.some((r) => r.metWaarden) ? { metWaarden: true as const } : {}),
    plek: kortAdres(g.plek),
  };
}

/** Een grafiek die al in het rooster stond. */
export function vanGrafiek(id: string, blad: string, naam: string, g: Grafiek, w: Sessie): Grafiekstaat {
  const vak = (tekst: string) => (tekst === "" ? {} : { categorieen: leesVak(tekst, blad, w) });
  return {
    id,
    blad,
    naam,
    soort: Object.keys(SOORTEN).find((s) => SOORTEN[s] === g.soort) ?? "ColumnClustered",
    titel: g.titel,
    beschrijving: g.beschrijving,
    ...(g.asTitels?.categorie === undefined ? {} : { asCategorie: g.asTitels.categorie }),
    ...(g.asTitels?.waarde === undefined ? {} : { asWaarde: g.asTitels.waarde }),
    ...(g.vorm === undefined ? {} : { vorm: g.vorm }),
    ...(g.ookNegatief ? {} : { minimum: 0 }),
    plek: leesVak(g.plek, blad, w),
    reeksen: g.reeksen.map(({ naam, waarden, kleur }) => ({
      naam,
      waarden: leesVak(waarden, blad, w),
      ...vak(g.categorieen),
      ...(kleur === undefined ? {} : { kleur }),
      metWaarden: g.metWaarden === true,
    })),
  };
}

/** De naam van een getalvorm, als wij hem kennen. */
export function vormnaam(vorm: string): Getalvorm | undefined {
  return (Object.keys(getalvormen) as Getalvorm[]).find((naam) => getalvormen[naam] === vorm);
}
