import { MAANDEN as NEDERLANDS } from "../language/datums";
import { dagdelen, dagnummerVan } from "./kalender";

const MAANDEN: Readonly<Record<"nl" | "en", readonly string[]>> = {
  nl: NEDERLANDS,
  en: [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
};
/** Zo kort schrijft een Nederlandse Excel ze; in het Engels zijn het de eerste drie letters. */
const KORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const GETAL = {
  nl: /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:E[+-]?\d+)?$/i,
  en: /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?$/i,
};

/**
 * Het getal dat Excel in een tekst leest als ermee gerekend wordt: een getal met teken, duizendtallen, procent of euro, haakjes voor
 * negatief, een datum of een tijd. Undefined als het er geen is. Dit is strenger dan wat mensen typen en wij overnemen: hier telt
 * alleen wat Excel ervan maakt.
 */
export function leesTekstgetal(tekst: string, nederlands: boolean): number | undefined {
  const kaal = tekst.trim();
  if (kaal === "" || kaal.length > 255) return undefined;
  const taal = nederlands ? "nl" : "en";
  return getal(kaal, taal) ?? moment(kaal, taal);
}

function getal(tekst: string, taal: "nl" | "en"): number | undefined {
  const haakjes = /^\((.*)\)$/.exec(tekst)?.[1];
  const [, teken = "", rest = ""] = /^([+-]?)(.*)$/.exec(haakjes ?? tekst) ?? [];
  if (haakjes !== undefined && teken !== "") return undefined;
  const [, euro, midden = "", procent, erna] = /^(€\s*)?(.*?)\s*(%)?(\s*€)?$/.exec(rest) ?? [];
  if (euro !== undefined && erna !== undefined) return undefined;
  if (!/\d/.test(midden) || !GETAL[taal].test(midden)) return undefined;
  const engels = taal === "nl" ? midden.replace(/\./g, "").replace(",", ".") : midden.replace(/,/g, "");
  const waarde = Number(engels);
  if (!Number.isFinite(waarde)) return undefined;
  const min = teken === "-" || haakjes !== undefined ? -1 : 1;
  return (min * waarde) / (procent === undefined ? 1 : 100);
}

/** Een datum, een tijd, of beide met een spatie ertussen. */
function moment(tekst: string, taal: "nl" | "en"): number | undefined {
  const [, dagdeel, tijddeel] =
    /^(.*?)(?:\s+)?(\d{1,4}:\d{1,2}(?::\d{1,2}(?:[.,]\d+)?)?)?$/.exec(tekst) ?? [];
  if (dagdeel === undefined) return undefined;
  const [d, t] = [
    dagdeel === "" ? 0 : datum(dagdeel.trim(), taal),
    tijddeel === undefined ? 0 : tijd(tijddeel),
  ];
  return d === undefined || t === undefined || (dagdeel === "" && tijddeel === undefined) ? undefined : d + t;
}

function tijd(tekst: string): number | undefined {
  const [uren, minuten, seconden = 0] = tekst.split(":").map((deel) => Number(deel.replace(",", ".")));
  if (uren === undefined || minuten === undefined || minuten > 59 || seconden >= 60) return undefined;
  return (uren * 3600 + minuten * 60 + seconden) / 86_400;
}

function datum(tekst: string, taal: "nl" | "en"): number | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(tekst);
  if (iso) return bestaand(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const cijfers = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(tekst);
  if (cijfers) {
    const [eerste, tweede, jaar] = [Number(cijfers[1]), Number(cijfers[3]), volJaar(cijfers[4] as string)];
    return taal === "nl" ? bestaand(jaar, tweede, eerste) : bestaand(jaar, eerste, tweede);
  }
  const [, dag, naam, jaar] = /^(\d{1,2})[-/ ](\p{L}{3,})\.?[-/ ](\d{4}|\d{2})$/u.exec(tekst) ?? [];
  if (naam === undefined) return undefined;
  const laag = naam.toLowerCase();
  const maand = MAANDEN[taal].findIndex(
    (m, i) => m === laag || (taal === "nl" ? KORT[i] : m.slice(0, 3)) === laag,
  );
  return maand < 0 ? undefined : bestaand(volJaar(jaar as string), maand + 1, Number(dag));
}

/** Twee cijfers: 00 tot en met 29 is deze eeuw, 30 tot en met 99 de vorige, zoals Windows het standaard doet. */
function volJaar(cijfers: string): number {
  const jaar = Number(cijfers);
  return cijfers.length === 4 ? jaar : jaar < 30 ? 2000 + jaar : 1900 + jaar;
}

function bestaand(jaar: number, maand: number, dag: number): number | undefined {
  if (jaar < 1900 || jaar > 9999 || maand < 1 || maand > 12 || dag < 1) return undefined;
  const nummer = dagnummerVan({ jaar, maand, dag });
  return dagdelen(nummer).dag === dag && dagdelen(nummer).maand === maand ? nummer : undefined;
}

/** Namen van maanden voluit en kort, voor wie een datum toont. */
export function maandnaam(maand: number, kort: boolean, nederlands: boolean): string {
  const lang = MAANDEN[nederlands ? "nl" : "en"][maand - 1] as string;
  if (nederlands) return kort ? (KORT[maand - 1] as string) : lang;
  const hoofd = lang.charAt(0).toUpperCase() + lang.slice(1);
  return kort ? hoofd.slice(0, 3) : hoofd;
}
