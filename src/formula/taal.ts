import { engelseNaam, nederlandseNaam } from "./functienamen";
import { isTeken, isNaam, isWit, leesTekens, type Teken } from "./tekens";
import { zinnen } from "./zinnen";

/** Een teken dat in een matrixconstante nergens anders voorkomt en door de tekenlezer altijd los wordt gegeven. */
const KOLOMTEKEN = "#";

/**
 * Vervangt in matrixconstanten de Nederlandse kolomscheiding \ door KOLOMTEKEN, even lang. De tekenlezer leest \ als letter
 * van een naam, dus {WAAR\ONWAAR} zou één naam worden. Geeft ook de plaatsen waar dat gebeurde.
 */
function zonderBackslash(formule: string): { formule: string; kolommen: ReadonlySet<number> } {
  const kolommen = new Set<number>();
  let uit = "";
  let aanhaling = "";
  let diep = 0;
  for (let i = 0; i < formule.length; i++) {
    const teken = formule.charAt(i);
    if (aanhaling !== "") aanhaling = teken === aanhaling ? "" : aanhaling;
    else if (teken === '"' || (teken === "'" && diep === 0)) aanhaling = teken;
    else if (teken === "{") diep++;
    else if (teken === "}") diep--;
    const kolom = teken === "\\" && diep > 0 && aanhaling === "";
    if (kolom) kolommen.add(i);
    uit += kolom ? KOLOMTEKEN : teken;
  }
  return { formule: uit, kolommen };
}

/** De formule, of een zin die zegt waarom zij niet te lezen is; `engels` is er als zij in het Engels geschreven kan zijn. */
export type Vertaald =
  | { readonly formule: string }
  | { readonly melding: string; readonly engels?: string | undefined };

const WOORD = /[A-Z][A-Z.]*/gi;
const HEEL = /^\d+$/;
const BREUK = /^\d+(E[+-]?\d+)?$/i;

/**
 * Nederlandse scheidingstekens naar Engelse: ; wordt een komma, de decimale komma een punt, en in matrixconstanten \ een
 * komma. De lengte blijft gelijk, dus plaatsen in zinnen kloppen voor beide. Een andere komma wordt geweigerd met beide
 * lezingen: raden zou een verkeerd getal kunnen geven.
 */
export function scheidingNaarEngels(nederlands: string): Vertaald {
  const { formule, kolommen } = zonderBackslash(nederlands);
  const tekens = leesTekens(formule);
  let uit = "";
  let diep = 0;
  let breukTot = -1;
  for (const [i, t] of tekens.entries()) {
    if (isTeken(t, "{")) diep++;
    if (isTeken(t, "}")) diep--;
    if (kolommen.has(t.begin)) uit += ",";
    else if (isTeken(t, ";")) uit += diep > 0 ? ";" : ",";
    else if (isTeken(t, ",")) {
      if (!isDecimaal(tekens, i, breukTot))
        return geweigerd(nederlands, (zo) => zinnen.komma(rondom(tekens, i), zo));
      breukTot = (tekens[i + 1] as Teken).eind;
      uit += ".";
    } else if (t.soort === "number" && t.waarde.includes(".")) {
      return geweigerd(nederlands, (zo) => zinnen.punt(t.waarde, zo));
    } else uit += t.waarde;
  }
  return { formule: uit };
}

/** Nederlandse functienamen en WAAR en ONWAAR naar Engelse; al het andere blijft staan. */
export function namenNaarEngels(formule: string): string {
  // Meestal staat er geen Nederlandse naam; dan hoeft er niet geknipt te worden.
  const woorden = formule.match(WOORD) ?? [];
  if (woorden.every((w) => engelseNaam(w) === w)) return formule;
  const tekens = leesTekens(formule);
  return tekens
    .map((t, i) => {
      if (!isNaam(t)) return t.waarde;
      const haakje = isTeken(tekens[i + 1], "(") || (isWit(tekens[i + 1]) && isTeken(tekens[i + 2], "("));
      return haakje || /^(ON)?WAAR$/i.test(t.waarde) ? engelseNaam(t.waarde) : t.waarde;
    })
    .join("");
}

/** Nederlandse formule naar Engelse, zoals een bestand haar bewaart. */
export function naarEngels(nederlands: string): Vertaald {
  const vertaald = scheidingNaarEngels(nederlands);
  return "melding" in vertaald ? vertaald : { formule: namenNaarEngels(vertaald.formule) };
}

/** Engelse formule naar Nederlandse scheidingstekens; namen blijven zoals zij zijn. */
export function naarNederlands(engels: string): string {
  let diep = 0;
  return leesTekens(engels)
    .map((t) => {
      if (isTeken(t, "{")) diep++;
      if (isTeken(t, "}")) diep--;
      if (isTeken(t, ",")) return diep > 0 ? "\\" : ";";
      return t.soort === "number" ? t.waarde.replace(/\.$/, "").replace(".", ",") : t.waarde;
    })
    .join("");
}

/** Engelse namen van gewone functies naar Nederlandse, en TRUE en FALSE naar WAAR en ONWAAR; al het andere blijft staan. */
export function namenNaarNederlands(formule: string): string {
  const tekens = leesTekens(formule);
  return tekens
    .map((t, i) => {
      const isNaamHier = (isNaam(t) && isTeken(tekens[i + 1], "(")) || /^(TRUE|FALSE)$/i.test(t.waarde);
      return isNaamHier ? nederlandseNaam(t.waarde) : t.waarde;
    })
    .join("");
}

/** Staat er in een Engelse formule een puntkomma buiten een matrixconstante? Dan is zij Nederlands bedoeld. */
export function verkeerdePuntkomma(engels: string): string | undefined {
  let diep = 0;
  for (const t of leesTekens(engels)) {
    if (isTeken(t, "{")) diep++;
    if (isTeken(t, "}")) diep--;
    if (isTeken(t, ";") && diep === 0) {
      const komma = leesTekens(engels).map((k) => (isTeken(k, ";") ? "," : k.waarde));
      return zinnen.puntkomma(engels, komma.join(""));
    }
  }
  return undefined;
}

/** Is de komma op plaats i die van een getal: cijfers ervoor (of een begin), en cijfers erachter? */
function isDecimaal(tekens: readonly Teken[], i: number, breukTot: number): boolean {
  const [voor, komma, na] = [tekens[i - 1], tekens[i] as Teken, tekens[i + 1]];
  if (na?.soort !== "number" || !BREUK.test(na.waarde) || breukTot === komma.begin) return false;
  if (voor?.soort === "number") return HEEL.test(voor.waarde);
  if (voor === undefined || voor.soort === "fx_prefix") return true;
  if (isWit(voor)) return isBegin(tekens[i - 2]);
  return isBegin(voor);
}

/** Kan na dit teken een nieuwe waarde beginnen? */
function isBegin(teken: Teken | undefined): boolean {
  return teken === undefined || (teken.soort === "operator" && !/^[)}%#]$/.test(teken.waarde));
}

/** De komma met wat er aan weerszijden staat. */
function rondom(tekens: readonly Teken[], i: number): string {
  const stuk = tekens.slice(Math.max(0, i - 1), i + 2);
  return stuk.map((t) => t.waarde).join("");
}

function geweigerd(formule: string, zin: (nederlands: string) => string): Vertaald {
  const [nederlands, engels] = lezingen(formule);
  return { melding: zin(nederlands), engels };
}

/**
 * Wat er bedoeld kan zijn: de formule in Nederlandse notatie, en als er geen puntkomma in staat ook de Engelse lezing. Met een
 * puntkomma erin is de bedoeling Nederlands, en horen alleen de andere komma's en de punten anders.
 */
function lezingen(formule: string): [string, string | undefined] {
  const tekens = leesTekens(zonderBackslash(formule).formule);
  if (!tekens.some((t) => isTeken(t, ";"))) return [naarNederlands(formule), formule];
  let breukTot = -1;
  const delen = tekens.map((t, i) => {
    if (isTeken(t, ",") && !isDecimaal(tekens, i, breukTot)) return ";";
    if (isTeken(t, ",")) breukTot = (tekens[i + 1] as Teken).eind;
    return t.soort === "number" ? t.waarde.replace(".", ",") : formule.slice(t.begin, t.eind);
  });
  return [delen.join(""), undefined];
}
