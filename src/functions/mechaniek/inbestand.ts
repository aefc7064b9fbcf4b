import { excelfunctie } from "../../formula/excelfuncties";
import { vormen } from "../vormen";
import { perAanroep } from "../../formula/aangeroepen";

/** In LET en LAMBDA dragen ook de namen een voorvoegsel; die zet niemand hier. */
const MET_NAMEN = ["LET", "LAMBDA"];

/** Een formule zoals zij in een bestand staat. */
export interface Opgeslagen {
  readonly tekst: string;
  /** Staat er een functie in met een matrix als uitkomst? Dan bewaart Excel haar als dynamische matrix. */
  readonly dynamisch: boolean;
}

/**
 * Zet een formule om naar haar vorm in een bestand. Excel bewaart een functie van een invoegtoepassing als
 * `_xldudf_` + naamruimte + `_` + id, met elke punt als _ (gezien in door Excel bewaarde bestanden; OfficeDev/office-js#5611).
 * Zonder dat voorvoegsel bindt zij nooit meer: dan blijft het #NAME?.
 */
export function formuleInBestand(formule: string): Opgeslagen {
  let dynamisch = false;
  const tekst = perAanroep(formule, (geschreven) => {
    const naam = geschreven.toUpperCase();
    if (!naam.startsWith("WMO.")) return metVoorvoegsel(geschreven);
    const kaal = naam.slice("WMO.".length);
    const matrix = vormen[kaal];
    if (matrix === undefined) throw new Error(`de functie ${naam} bestaat niet.`);
    dynamisch ||= matrix;
    return functieInBestand(kaal);
  });
  return { tekst, dynamisch };
}

/** XLOOKUP -> _xlfn.XLOOKUP: zonder voorvoegsel is een functie van na Excel 2007 in een bestand #NAME?. */
function metVoorvoegsel(naam: string): string {
  if (/^_xl/i.test(naam) || MET_NAMEN.includes(naam.toUpperCase())) return naam;
  const functie = excelfunctie(naam);
  return functie === undefined || functie.voor === "" ? naam : `${functie.voor}${functie.naam}`;
}

/** BANDBREEDTE_NAAM -> _xldudf_WMO_BANDBREEDTE_NAAM. */
export function functieInBestand(naam: string): string {
  return `_xldudf_WMO_${naam.replace(/\./g, "_")}`;
}

/** Alle functies van de invoegtoepassing, zoals een bestand ze noemt. */
export const functiesInBestand: readonly string[] = Object.keys(vormen).map(functieInBestand).sort();
