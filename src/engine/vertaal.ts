import { tekstinhoud, type Aanroepknoop, type Bewerking, type Eindknoop, type Knoop } from "../formula/boom";
import { metMatenVan, type Heelbereik } from "./bereik";
import { bezwaar, INTERN } from "./bekend";
import { excelcode } from "./codes";
import { zinnen } from "./zinnen";

/** Een verwijzing voor o-spreadsheet, met haar ware maten als zij hier is afgekapt; of een zin als zij niet kan. */
export type Gevonden = { readonly tekst: string; readonly heel?: Heelbereik } | { readonly melding: string };

/** Wat de vertaling van de werkmap moet weten. */
export interface Werkmapkennis {
  /** De verwijzing (met blad, zoals in de formule). */
  verwijzing(tekst: string): Gevonden;
  /** Kan een onbekende functie een macro of een functie van een andere invoegtoepassing zijn? */
  readonly heeftMacros?: boolean;
  /**
   * Waar een naam voor staat: een waarde of verwijzing, de tekst waarmee hij blijft staan, of waarom hij niet kan (`echt` als hij dat
   * in Excel ook niet kan). Undefined als hij niet bestaat.
   */
  naam(
    naam: string,
  ): Knoop | { readonly tekst: string } | { readonly melding: string; readonly echt: boolean } | undefined;
}

/** LOG10 leest o-spreadsheet als cel; de andere zijn nieuwere namen van dezelfde functie. */
const ZELFDE: Readonly<Record<string, string>> = {
  LOG10: "LOG",
  "RANK.EQ": "RANK",
  "FORECAST.LINEAR": "FORECAST",
};

const VOORVOEGSEL = /^_xlfn\.(_xlws\.)?/i;
const EIGEN = /^(?:(?:\[[^\]]*\]|'[^']*')!)?_xldudf_(WMO)_/i;

/**
 * Vertaalt een ontlede formule van Excel naar die van o-spreadsheet. Elke bewerking krijgt haakjes: de voorrang verschilt (-2^2 en
 * 10/-2*5). Wat hier niet kan, wordt op zijn plaats "niet na te rekenen" met een zin; wat ook in Excel een fout is, die fout.
 */
export function vertaal(boom: Knoop, kennis: Werkmapkennis): string {
  return `=${knoop(boom, kennis)}`;
}

function knoop(k: Knoop, kennis: Werkmapkennis): string {
  switch (k.soort) {
    case "getal":
      return getal(k.waarde);
    case "tekst":
      return tekst(tekstinhoud(k));
    case "logisch":
      return k.waarde.toUpperCase();
    case "fout":
      return fout(excelcode(k.waarde.toUpperCase()) ?? "#VALUE!", zinnen.opgegeven(k.waarde.toUpperCase()));
    case "structuur":
      return nietHier("#NAME?", zinnen.structuur(k.waarde));
    case "verwijzing": {
      const gevonden = kennis.verwijzing(k.waarde);
      if ("melding" in gevonden) return nietHier("#REF!", gevonden.melding);
      const { tekst: verwijzing, heel } = gevonden;
      return heel === undefined ? verwijzing : `${INTERN.heel}(${verwijzing},${heel.rijen},${heel.kolommen})`;
    }
    case "naam":
      return naam(k, kennis);
    case "aanroep":
      return aanroep(k, kennis);
    case "matrix":
      return `{${k.rijen.map((rij) => rij.map((c) => knoop(c, kennis)).join(",")).join(";")}}`;
    case "bewerking":
      return bewerking(k, kennis);
  }
}

/** Een getal dat Excel niet kan bewaren (1E999), weigert Excel al bij het typen. */
function getal(cijfers: string): string {
  const waarde = Number(cijfers);
  return Number.isFinite(waarde)
    ? String(waarde).toUpperCase()
    : nietHier("#NUM!", zinnen.getalTeGroot(cijfers));
}

function naam(k: Eindknoop, kennis: Werkmapkennis): string {
  const inhoud = kennis.naam(k.waarde);
  if (inhoud === undefined) return fout("#NAME?", zinnen.onbekendeNaam(k.waarde));
  if ("melding" in inhoud) return (inhoud.echt ? fout : nietHier)("#NAME?", inhoud.melding);
  return "tekst" in inhoud ? inhoud.tekst : knoop(inhoud, kennis);
}

function aanroep(k: Aanroepknoop, kennis: Werkmapkennis): string {
  const getoond = k.naam.replace(VOORVOEGSEL, "").replace(EIGEN, "$1.").toUpperCase();
  const kaal = ZELFDE[getoond] ?? getoond;
  const [eerste] = k.argumenten;
  if (kaal === "SINGLE" && eerste) return enkel(eerste, kennis);
  if (kaal === "ANCHORARRAY" && eerste) return uitgerold(eerste, kennis);
  const reden = bezwaar(kaal, k.argumenten.length);
  // Een functie die Excel niet heeft, is in een werkmap van iemand een macro: wat die geeft, weet alleen Excel.
  if (reden !== undefined)
    return (reden.bestaat || kennis.heeftMacros ? nietHier : fout)(reden.code, reden.zin);
  const argumenten = /^(SUMIF|AVERAGEIF)$/.test(kaal) ? evenGroot(k.argumenten) : k.argumenten;
  return `${kaal}(${argumenten.map((a) => (a === null ? "" : knoop(a, kennis))).join(",")})`;
}

/** SUMIF(A1:A9;..;C1) telt C1:C9 op: het derde argument geeft alleen aan waar het bereik begint. */
function evenGroot([bereik = null, voorwaarde = null, getallen = null]: Aanroepknoop["argumenten"]) {
  if (getallen === null) return [bereik, voorwaarde];
  if (bereik?.soort !== "verwijzing" || getallen.soort !== "verwijzing")
    return [bereik, voorwaarde, getallen];
  const waarde = metMatenVan(getallen.waarde, bereik.waarde) ?? getallen.waarde;
  return [bereik, voorwaarde, { ...getallen, waarde }];
}

function bewerking(k: Bewerking, kennis: Werkmapkennis): string {
  const { teken, links, rechts } = k;
  if (teken === ":" || teken === " " || teken === ",") return nietHier("#NAME?", zinnen.bewerking(teken));
  if (links === null && teken === "@") return enkel(rechts as Knoop, kennis);
  if (teken === "#") return uitgerold(links as Knoop, kennis);
  const voor = links === null ? "" : knoop(links, kennis);
  const na = rechts === null ? "" : knoop(rechts, kennis);
  return `(${voor}${teken}${na})`;
}

/** D2# moet zonder haakjes blijven staan: daar leest o-spreadsheet de verwijzing zelf. Ergens anders achter betekent # niets. */
function uitgerold(van: Knoop, kennis: Werkmapkennis): string {
  const tekst = knoop(van, kennis);
  return van.soort === "verwijzing" && !tekst.startsWith("INTERN.")
    ? `${tekst}#`
    : nietHier("#REF!", zinnen.geenTabel());
}

function enkel(van: Knoop, kennis: Werkmapkennis): string {
  const inhoud = van.soort === "naam" ? kennis.naam(van.waarde) : van;
  const isVerwijzing =
    inhoud !== undefined && ("tekst" in inhoud || ("soort" in inhoud && inhoud.soort === "verwijzing"));
  return `${INTERN.enkel}(${knoop(van, kennis)},${isVerwijzing ? "TRUE" : "FALSE"})`;
}

const fout = vertaaldeFout;
const nietHier = vertaaldNietHier;

/** Een fout die als waarde in een formule staat. */
export function vertaaldeFout(code: string, zin: string): string {
  return `${INTERN.fout}(${tekst(code)},${tekst(zin)})`;
}

/** Een stuk dat hier niet na te rekenen is. */
export function vertaaldNietHier(code: string, zin: string): string {
  return `${INTERN.nietHier}(${tekst(code)},${tekst(zin)})`;
}

/** o-spreadsheet kent geen verdubbelde aanhalingstekens en leest \" als een ontsnapt teken; beide gaan via CHAR. */
function tekst(inhoud: string): string {
  if (!/["\\]/.test(inhoud)) return `"${inhoud}"`;
  const delen = inhoud
    .split(/(["\\])/)
    .filter((d) => d !== "")
    .map((d) => (d === '"' || d === "\\" ? `CHAR(${d.charCodeAt(0)})` : `"${d}"`));
  return delen.length === 1 ? (delen[0] as string) : `(${delen.join("&")})`;
}
