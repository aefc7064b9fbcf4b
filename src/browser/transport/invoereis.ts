import { naarIso } from "../../domain/datum";
import type { Toegestaan } from "../../sheet/regels";
import type { Vak } from "../rooster/rooster";
import { alsGetal, alsTekst } from "./argumenten";
import { Excelfout } from "./fout";
import { isOfficeobject } from "./klasse";
import { kortAdres, volAdres } from "./plek";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

/** Een regel die nog niets eist: elk getal mag. */
export const GEEN_EIS: Toegestaan = { soort: "getal" };

/** Wie "een getal, hoe groot ook" wil, moet in Excel toch een grens geven; een grens buiten wat een cel aankan, is er geen. */
const GEEN_GRENS = 1e307;

type Regel = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Een regel van Excel als eis van het rooster. Wat het rooster niet kan, wordt geweigerd. */
export function alsToegestaan(x: unknown, v: Vak, w: Sessie): Toegestaan {
  const { wholeNumber, decimal, date, list } = (x ?? {}) as Regel;
  if (list !== undefined) return keuze(list.source, v, w);
  if (date !== undefined) {
    const [van, tot] = grenzen(date, (g) => alsDatum(g));
    if (van === undefined || tot === undefined) throw onbekend("Een datum met maar één grens");
    return { soort: "datum", van, tot };
  }
  const getal = wholeNumber ?? decimal;
  if (getal === undefined) throw onbekend(`Gegevensvalidatie ${Object.keys(x ?? {}).join()}`);
  const [van, tot] = grenzen(getal, alsGrens);
  return {
    soort: "getal",
    ...(van === undefined || van <= -GEEN_GRENS ? {} : { van }),
    ...(tot === undefined || tot >= GEEN_GRENS ? {} : { tot }),
    ...(wholeNumber === undefined ? {} : { geheel: true as const }),
  };
}

function grenzen<T>(
  regel: Readonly<Record<string, unknown>>,
  lees: (x: unknown) => T,
): [T | undefined, T | undefined] {
  const mag = ["Between", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;
  const operator = mag.find((m) => m === regel.operator);
  if (operator === undefined) throw onbekend(`De vergelijking ${String(regel.operator)}`);
  const eerste = lees(regel.formula1);
  if (operator === "Between") return [eerste, lees(regel.formula2)];
  return operator === "GreaterThanOrEqualTo" ? [eerste, undefined] : [undefined, eerste];
}

function keuze(bron: unknown, v: Vak, w: Sessie): Toegestaan {
  if (isOfficeobject(bron) && bron.klasse === "Range") {
    const vak = bron.doel as Vak;
    return { soort: "keuzeUit", bereik: vak.blad === v.blad ? kortAdres(vak) : volAdres(vak, w) };
  }
  const tekst = alsTekst(bron, "DataValidation.rule.list.source");
  // "=$D$2:$D$4" of "=Naam".
  if (tekst.startsWith("=")) return { soort: "keuzeUit", bereik: tekst.slice(1).replace(/\$/g, "") };
  return { soort: "keuze", waarden: tekst.split(",").map((deel) => deel.trim()) };
}

/** Een grens is een getal, ook als "=10"; een formule kan niet. */
function alsGrens(x: unknown): number {
  const getal = typeof x === "string" ? Number(x.replace(/^=/, "")) : x;
  return alsGetal(getal, "DataValidation.rule");
}

/** Een datum is ISO 8601, of een dagnummer. */
function alsDatum(x: unknown): string {
  if (typeof x === "string" && /^\d{4}-\d{2}-\d{2}/.test(x)) return x.slice(0, 10);
  return naarIso(alsGrens(x));
}

/** De eis zoals Excel haar teruggeeft: grenzen als formule. */
export function alsRegel(eis: Toegestaan | undefined): object {
  if (eis === undefined) return {};
  if (eis.soort === "keuze") return { list: { inCellDropDown: true, source: eis.waarden.join(",") } };
  if (eis.soort === "keuzeUit") return { list: { inCellDropDown: true, source: `=${eis.bereik}` } };
  const { van, tot } = eis;
  const tussen = van !== undefined && tot !== undefined;
  const grens = {
    operator: tussen ? "Between" : tot === undefined ? "GreaterThanOrEqualTo" : "LessThanOrEqualTo",
    formula1: `=${van ?? tot ?? -GEEN_GRENS}`,
    ...(tussen ? { formula2: `=${tot}` } : {}),
  };
  if (eis.soort === "datum") return { date: grens };
  return eis.geheel ? { wholeNumber: grens } : { decimal: grens };
}

/** DataValidationType. */
export function soortVan(eis: Toegestaan | undefined): string {
  if (eis === undefined) return "None";
  if (eis.soort === "datum") return "Date";
  if (eis.soort === "getal") return eis.geheel ? "WholeNumber" : "Decimal";
  return "List";
}

function onbekend(wat: string): Excelfout {
  const mag = ["wholeNumber, decimal of date (Between, GreaterThanOrEqualTo, LessThanOrEqualTo)", "list"];
  return new Excelfout("NotImplemented", zinnen.kent(wat, mag));
}
