import { afronden } from "../../domain/afronden";
import type { Rekenblad } from "../../engine/rekenblad";
import { isFout, type Uitkomst, type Waarde } from "../../engine/uitkomst";
import { toonGetal } from "../../language/getallen";
import { foutnaam } from "../../language/zinnen";
import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import { aardVan } from "../../sheet/celaard";

/** Genoeg cijfers om een tussenstap na te rekenen, en weinig genoeg om hem te lezen. */
const KLEIN = new Intl.NumberFormat("nl-NL", { maximumSignificantDigits: 9 });
const GROOT = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });
/** Zoals een cel zonder getalvorm: een jaartal zonder punt. */
const KAAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6, useGrouping: false });

/** Een getal in een tussenstap: hoogstens zes cijfers achter de komma. */
export function toonTussen(x: number): string {
  if (Number.isInteger(x) && Math.abs(x) < 10_000) return KAAL.format(x);
  return Math.abs(x) < 1 ? KLEIN.format(x) : GROOT.format(x);
}

/** Een waarde midden in een formule: een tekst tussen aanhalingstekens, zoals zij in een formule staat. */
export function toonInFormule(waarde: Waarde | Bewaardewaarde): string {
  if (waarde === null) return "leeg";
  if (typeof waarde === "number") return toonTussen(waarde);
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  return typeof waarde === "string" ? `"${waarde}"` : kortefout(waarde.fout);
}

/** #N/B, zonder de Engelse code erachter. */
function kortefout(code: string): string {
  return foutnaam(code).split(" ")[0] as string;
}

/** Zoals iemand haar in een zin leest: een cel zonder getalvorm op hoogstens twee cijfers achter de komma. */
export function toonInZin(waarde: Waarde | Bewaardewaarde, vorm: string, rekenblad: Rekenblad): string {
  const kaal = typeof waarde === "number" && /^(general|@)$/i.test(vorm) && Math.abs(waarde) >= 1;
  return toonInCel(kaal ? afronden(waarde, 2) : waarde, vorm, rekenblad);
}

/** Een waarde zoals haar cel haar toont, met haar getalvorm. */
export function toonInCel(waarde: Waarde | Bewaardewaarde, vorm: string, rekenblad: Rekenblad): string {
  if (waarde === null || waarde === "") return "leeg";
  if (typeof waarde !== "number") return typeof waarde === "string" ? waarde : toonInFormule(waarde);
  if (/^general$/i.test(vorm) || vorm === "@") return toonTussen(waarde);
  const tekst = rekenblad.reken(`TEXT(${waarde},"${naarNederlandseVorm(vorm).replace(/"/g, '""')}")`);
  return typeof tekst === "string" && tekst !== "" ? tekst : toonGetal(waarde);
}

/** Een getal uit een cel in een formule: dagen en percentages zoals de cel ze toont, de rest met al haar cijfers. */
export function toonGegeven(waarde: Bewaardewaarde, vorm: string, rekenblad: Rekenblad): string {
  const aard = typeof waarde === "number" ? aardVan(vorm) : undefined;
  if (typeof waarde !== "number" || aard === undefined) return toonInFormule(waarde);
  if (aard === "percentage") return `${toonTussen(waarde * 100)}%`;
  return toonInCel(waarde, vorm, rekenblad);
}

/** `#,##0.00` is in het Nederlands `#.##0,00`, en een jaar schrijft men met een j. */
function naarNederlandseVorm(vorm: string): string {
  return vorm.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general|[.,yh]/gi, (stuk) => {
    if (stuk === ".") return ",";
    if (stuk === ",") return ".";
    if (/^y$/i.test(stuk)) return "j";
    if (/^h$/i.test(stuk)) return "u";
    return stuk.startsWith("*") ? "" : stuk;
  });
}

/** Wat er in een rij waarden zit, in een paar woorden: "8 getallen, samen 400, van 12 tot 99". */
export function vatSamen(waarden: readonly (Waarde | Bewaardewaarde)[]): string {
  const gevuld = waarden.filter((w) => w !== null && w !== "");
  const getallen = gevuld.filter((w) => typeof w === "number");
  const fouten = gevuld.filter((w) => typeof w === "object");
  const [eerste, laatste] = [gevuld[0], gevuld[gevuld.length - 1]];
  if (eerste === undefined || laatste === undefined) return "leeg";
  const fout = fouten.length === 0 ? "" : `, waarvan ${fouten.length} met een fout`;
  const rand =
    gevuld.length === 1 ? "" : `, het eerste ${toonInFormule(eerste)}, het laatste ${toonInFormule(laatste)}`;
  if (getallen.length === 0)
    return `${gevuld.length} ${gevuld.length === 1 ? "waarde" : "waarden"}${rand}${fout}`;
  const som = getallen.reduce((a, b) => a + b, 0);
  const ander =
    gevuld.length === getallen.length + fouten.length
      ? ""
      : `, en nog ${gevuld.length - getallen.length - fouten.length} ${gevuld.length - getallen.length - fouten.length === 1 ? "cel die geen getal is" : "cellen die geen getal zijn"}`;
  return `${getallen.length} ${getallen.length === 1 ? "getal" : "getallen"}, samen ${toonTussen(som)}${rand}${ander}${fout}`;
}

/** De uitkomst van een stuk formule: één waarde, of de waarden van een tabel kort bij elkaar. */
export function toonUitkomst(uit: Uitkomst): string {
  if (!Array.isArray(uit)) return toonInFormule(uit);
  const waarden = uit.flat();
  if (waarden.length <= 4) return `{${waarden.map(toonInFormule).join("; ")}}`;
  return `{${vatSamen(waarden)}}`;
}

/** De eerste fout in een uitkomst. */
export function foutIn(uit: Uitkomst): { readonly fout: string; readonly melding: string } | undefined {
  return Array.isArray(uit) ? uit.flat().find(isFout) : isFout(uit) ? uit : undefined;
}
