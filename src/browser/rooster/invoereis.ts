import { vanIso } from "../../domain/datum";
import { DEFAULT_LOCALE, helpers, type Model } from "../../engine/spreadsheet";
import type { Toegestaan } from "../../sheet/regels";
import { bereikVan, vakVan } from "./vak";

/** Een eis aan een cel, zoals o-spreadsheet haar bewaart. */
export interface Eis {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
}

/** De eis die hetzelfde toelaat. `bereik` is waar de regel geldt. */
export function alsEis(model: Pick<Model, "getters">, toegestaan: Toegestaan, bereik: string): Eis {
  switch (toegestaan.soort) {
    case "keuze":
      return { type: "isValueInList", values: [...toegestaan.waarden], displayStyle: "arrow" };
    case "keuzeUit":
      return {
        type: "isValueInRange",
        values: [verwijzing(model, toegestaan.bereik)],
        displayStyle: "arrow",
      };
    case "datum":
      return { type: "dateIsBetween", values: [toegestaan.van, toegestaan.tot] };
    case "getal":
      return getaleis(toegestaan, bereik.split(":")[0] as string);
  }
}

function getaleis({ van, tot, geheel }: Extract<Toegestaan, { soort: "getal" }>, cel: string): Eis {
  if (!geheel && van !== undefined && tot !== undefined)
    return { type: "isBetween", values: [String(van), String(tot)] };
  if (!geheel && van !== undefined) return { type: "isGreaterOrEqualTo", values: [String(van)] };
  if (!geheel && tot !== undefined) return { type: "isLessOrEqualTo", values: [String(tot)] };
  const delen = [
    `ISNUMBER(${cel})`,
    ...(geheel ? [`${cel}=INT(${cel})`] : []),
    ...(van === undefined ? [] : [`${cel}>=${van}`]),
    ...(tot === undefined ? [] : [`${cel}<=${tot}`]),
  ];
  return {
    type: "customFormula",
    values: [delen.length === 1 ? `=${delen.join("")}` : `=AND(${delen.join(",")})`],
  };
}

/** Wat de eis toelaat, in onze woorden; undefined als wij dat niet kennen. `gezet` is wat er bij het zetten stond. */
export function alsToegestaan(
  model: Model,
  blad: string,
  eis: Eis,
  gezet: Toegestaan | undefined,
  bereik: string,
): Toegestaan | undefined {
  // Zolang de eis dezelfde is, geldt wat er gezet was: daarin staat ook wat o-spreadsheet niet weet.
  if (gezet !== undefined && gelijk(alsEis(model, gezet, bereik), eis)) return gezet;
  const [een = "", twee = ""] = eis.values;
  switch (eis.type) {
    case "isValueInList":
      return { soort: "keuze", waarden: eis.values };
    case "isValueInRange": {
      const { sheetId, zone } = model.getters.getRangeFromSheetXC(blad, een);
      return sheetId === blad ? { soort: "keuzeUit", bereik: bereikVan(vakVan(blad, zone)) } : undefined;
    }
    case "dateIsBetween":
      return datumeis(een, twee);
    case "isBetween":
      return getal(een, twee);
    case "isGreaterOrEqualTo":
      return getal(een, undefined);
    case "isLessOrEqualTo":
      return getal(undefined, een);
    default:
      return undefined;
  }
}

function getal(van: string | undefined, tot: string | undefined): Toegestaan | undefined {
  const [a, b] = [van, tot].map((grens) => (grens === undefined ? undefined : Number(grens)));
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  return { soort: "getal", ...(a !== undefined && { van: a }), ...(b !== undefined && { tot: b }) };
}

function datumeis(een: string, twee: string): Toegestaan | undefined {
  const [van, tot] = [een, twee].map(iso);
  return van === undefined || tot === undefined ? undefined : { soort: "datum", van, tot };
}

/** Een datum zoals de gebruiker hem in het zijpaneel zette (Amerikaans bewaard), als 2024-07-01. */
function iso(tekst: string): string | undefined {
  if (vanIso(tekst) !== undefined) return tekst;
  const nummer = Number(tekst);
  if (Number.isNaN(nummer) && !helpers.isDateTime(tekst, DEFAULT_LOCALE)) return undefined;
  const datum = helpers.toJsDate(Number.isNaN(nummer) ? tekst : nummer, DEFAULT_LOCALE);
  const twee = (n: number) => String(n).padStart(2, "0");
  return `${datum.getFullYear()}-${twee(datum.getMonth() + 1)}-${twee(datum.getDate())}`;
}

/** Een naam wordt het bereik waar hij nu naar wijst: een keuzelijst uit een naam kent o-spreadsheet niet. */
function verwijzing(model: Pick<Model, "getters">, bereik: string): string {
  const naam = model.getters.getNamedRange(bereik);
  return naam === undefined ? bereik : model.getters.getRangeString(naam.range);
}

function gelijk(a: Eis, b: Eis): boolean {
  return a.type === b.type && a.values.join("\n") === b.values.join("\n");
}
