import { tekstinhoud, type Aanroepknoop, type Bewerking, type Blad, type Knoop } from "../formula/boom";
import { bezwaar, INTERN } from "./bekend";
import { excelcode } from "./codes";
import { zinnen } from "./zinnen";

/** Wat de vertaling van de werkmap moet weten. */
export interface Werkmapkennis {
  /** De verwijzing (met blad, zoals in de formule) voor o-spreadsheet, of een zin als zij niet kan. */
  verwijzing(tekst: string): { readonly tekst: string } | { readonly melding: string };
  /** Waar een naam voor staat: een formule, of de tekst waarmee hij blijft staan. Undefined als hij niet bestaat. */
  naam(naam: string): Knoop | { readonly tekst: string } | undefined;
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
 * 10/-2*5). Wat niet kan, wordt op zijn plaats een fout met een zin, zodat IFERROR er nog iets mee kan.
 */
export function vertaal(boom: Knoop, kennis: Werkmapkennis): string {
  return `=${knoop(boom, kennis, new Set())}`;
}

function knoop(k: Knoop, kennis: Werkmapkennis, namen: ReadonlySet<string>): string {
  switch (k.soort) {
    case "getal":
      return String(Number(k.waarde)).toUpperCase();
    case "tekst":
      return tekst(tekstinhoud(k));
    case "logisch":
      return k.waarde.toUpperCase();
    case "fout":
      return fout(excelcode(k.waarde.toUpperCase()) ?? "#VALUE!", zinnen.opgegeven(k.waarde.toUpperCase()));
    case "structuur":
      return fout("#NAME?", zinnen.structuur(k.waarde));
    case "verwijzing": {
      const gevonden = kennis.verwijzing(k.waarde);
      return "tekst" in gevonden ? gevonden.tekst : fout("#REF!", gevonden.melding);
    }
    case "naam":
      return naam(k, kennis, namen);
    case "aanroep":
      return aanroep(k, kennis, namen);
    case "matrix":
      return `{${k.rijen.map((rij) => rij.map((c) => knoop(c, kennis, namen)).join(",")).join(";")}}`;
    case "bewerking":
      return bewerking(k, kennis, namen);
  }
}

function naam(k: Blad, kennis: Werkmapkennis, namen: ReadonlySet<string>): string {
  const sleutel = k.waarde.toUpperCase();
  if (namen.has(sleutel)) return fout("#NAME?", zinnen.naamInZichzelf(k.waarde));
  const inhoud = kennis.naam(k.waarde);
  if (inhoud === undefined) return fout("#NAME?", zinnen.onbekendeNaam(k.waarde));
  if ("tekst" in inhoud) return inhoud.tekst;
  const uit = knoop(inhoud, kennis, new Set([...namen, sleutel]));
  return inhoud.soort === "verwijzing" ? uit : `(${uit})`;
}

function aanroep(k: Aanroepknoop, kennis: Werkmapkennis, namen: ReadonlySet<string>): string {
  const getoond = k.naam.replace(VOORVOEGSEL, "").replace(EIGEN, "$1.").toUpperCase();
  const kaal = ZELFDE[getoond] ?? getoond;
  const [eerste] = k.argumenten;
  if (kaal === "SINGLE" && eerste) return enkel(eerste, kennis, namen);
  if (kaal === "ANCHORARRAY" && eerste) return `${knoop(eerste, kennis, namen)}#`;
  const reden = bezwaar(kaal, k.argumenten.length);
  if (reden !== undefined) return fout(...reden);
  return `${kaal}(${k.argumenten.map((a) => (a === null ? "" : knoop(a, kennis, namen))).join(",")})`;
}

function bewerking(k: Bewerking, kennis: Werkmapkennis, namen: ReadonlySet<string>): string {
  const { teken, links, rechts } = k;
  if (teken === ":" || teken === " " || teken === ",") return fout("#NAME?", zinnen.bewerking(teken));
  if (links === null && teken === "@") return enkel(rechts as Knoop, kennis, namen);
  const voor = links === null ? "" : knoop(links, kennis, namen);
  const na = rechts === null ? "" : knoop(rechts, kennis, namen);
  // D2# moet zonder haakjes blijven staan: daar leest o-spreadsheet de verwijzing zelf.
  return teken === "#" ? `${voor}#` : `(${voor}${teken}${na})`;
}

function enkel(van: Knoop, kennis: Werkmapkennis, namen: ReadonlySet<string>): string {
  const inhoud = van.soort === "naam" ? kennis.naam(van.waarde) : van;
  const isVerwijzing = inhoud !== undefined && ("tekst" in inhoud || inhoud.soort === "verwijzing");
  return `${INTERN.enkel}(${knoop(van, kennis, namen)},${isVerwijzing ? "TRUE" : "FALSE"})`;
}

const fout = vertaaldeFout;

/** Een fout die als waarde in een formule staat. */
export function vertaaldeFout(code: string, zin: string): string {
  return `${INTERN.fout}(${tekst(code)},${tekst(zin)})`;
}

/** o-spreadsheet kent geen verdubbelde aanhalingstekens en leest \" als een ontsnapt teken; beide gaan via CHAR. */
export function tekst(inhoud: string): string {
  if (!/["\\]/.test(inhoud)) return `"${inhoud}"`;
  const delen = inhoud
    .split(/(["\\])/)
    .filter((d) => d !== "")
    .map((d) => (d === '"' || d === "\\" ? `CHAR(${d.charCodeAt(0)})` : `"${d}"`));
  return delen.length === 1 ? (delen[0] as string) : `(${delen.join("&")})`;
}
