import { dagnummer, ontleed } from "../../../domain/datum";
import { patroon, zoekPatroon, type Treffer } from "./treffer";

const MAANDEN =
  "jan(?:uari)?|feb(?:ruari)?|m(?:aa)?rt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const MAAND = ["jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const DATUM = `(?:(\\d{1,2})[-/. ](\\d{1,2}|${MAANDEN})\\.?[-/. ](\\d{4}|\\d{2})|(\\d{4})-(\\d{2})-(\\d{2}))`;
const HEEL = new RegExp(`^\\s*${DATUM}(?:[T ][0-9:.]*)?\\s*$`, "i");
/** "geb. 12-03-1941", "geboren op 12 maart 1941", "geboortedatum: 12/3/41". */
const IN_TEKST = patroon(
  "\\w",
  `(?:geb\\.?|geboren|geboorte ?datum|geb\\.? ?datum)(?![\\p{L}])[^\\d\\n]{0,12}(?:${DATUM}|(\\d{4})(\\d{2})(\\d{2}))(?!\\d)`,
  "i",
);
/** Vroeger is niemand geboren die nu nog ondersteuning krijgt; en zo ver telt een blad met datums. */
const VROEGSTE = dagnummer(1900, 3, 1);
const LAATSTE = dagnummer(2100, 1, 1);
/** Datums van inwoners liggen jaren uiteen; die van een contract of een maand niet. */
export const SPREIDING_IN_DAGEN = 3650;

/** Het dagnummer van een tekst die niets is dan een datum. Twee cijfers voor het jaar zijn van de vorige eeuw. */
export function alsDatum(tekst: string): number | undefined {
  if (tekst.length > 30) return undefined;
  const m = HEEL.exec(tekst);
  return m === null ? undefined : lees(m.slice(1));
}

/** Het dagnummer van 19410312: zo schrijven registraties een geboortedatum. Alleen onder een kop die dat zegt. */
export function alsJjjjmmdd(tekst: string): number | undefined {
  const m = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(tekst);
  return m === null ? undefined : bestaand(Number(m[1]), Number(m[2]), Number(m[3]));
}

/** Kan een getal in een cel met datumopmaak een dag zijn? */
export function isDag(getal: number): boolean {
  return getal >= VROEGSTE && getal < LAATSTE;
}

/** Geboortedatums in een lopende tekst: alleen als de tekst zegt dat iemand die dag geboren is. */
export function vindGeboortedatum(tekst: string): Treffer[] {
  return zoekPatroon("geboortedatum", tekst, IN_TEKST, ({ groepen }) => {
    const [jaar, maand, dag] = groepen.slice(6);
    const nummer = jaar === undefined ? lees(groepen) : bestaand(Number(jaar), Number(maand), Number(dag));
    return nummer === undefined ? undefined : String(nummer);
  });
}

function lees(groepen: readonly (string | undefined)[]): number | undefined {
  const [dag, maand, jaar, isoJaar, isoMaand, isoDag] = groepen;
  if (isoJaar !== undefined) return bestaand(Number(isoJaar), Number(isoMaand), Number(isoDag));
  const naam = (maand as string).toLowerCase();
  const nummer = /\d/.test(naam)
    ? Number(naam)
    : MAAND.findIndex((b) => naam.startsWith(b) && naam !== "mei") + 1;
  const eeuw = (jaar as string).length === 2 ? 1900 : 0;
  return bestaand(Number(jaar) + eeuw, naam === "mei" ? 5 : nummer, Number(dag));
}

function bestaand(jaar: number, maand: number, dag: number): number | undefined {
  if (maand < 1 || maand > 12 || dag < 1 || dag > 31) return undefined;
  const nummer = dagnummer(jaar, maand, dag);
  const terug = ontleed(nummer);
  return isDag(nummer) && terug.maand === maand && terug.dag === dag ? nummer : undefined;
}
