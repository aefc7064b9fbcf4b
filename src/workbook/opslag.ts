import { isPerElement, type Som } from "../functions/mechaniek/definitie";
import * as sommen from "../functions/sommen";
import { perAanroep } from "./aanroepen";

const ONZE = new Map((Object.values(sommen) as readonly Som[]).map((som) => [som.naam, som]));

/** Functies van na Excel 2007 die nog in Excel 2016 zitten: in een bestand staat er _xlfn. voor, anders is het #NAME?. */
const NIEUWER: readonly string[] = [
  "AGGREGATE",
  "CEILING.MATH",
  "DAYS",
  "FLOOR.MATH",
  "FORMULATEXT",
  "IFNA",
  "ISFORMULA",
  "ISOWEEKNUM",
  "NUMBERVALUE",
  "PERCENTILE.INC",
  "QUARTILE.INC",
  "STDEV.P",
  "STDEV.S",
  "XOR",
];

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
export function opslag(formule: string): Opgeslagen {
  let dynamisch = false;
  const tekst = perAanroep(formule, (geschreven) => {
    const naam = geschreven.toUpperCase();
    if (!naam.startsWith("WMO.")) return NIEUWER.includes(naam) ? `_xlfn.${naam}` : geschreven;
    const som = ONZE.get(naam.slice("WMO.".length));
    if (som === undefined) throw new Error(`de functie ${naam} bestaat niet.`);
    dynamisch ||= isPerElement(som) || som.kolommen !== undefined;
    return functieInBestand(som.naam);
  });
  return { tekst, dynamisch };
}

/** BANDBREEDTE_NAAM -> _xldudf_WMO_BANDBREEDTE_NAAM. */
export function functieInBestand(naam: string): string {
  return `_xldudf_WMO_${naam.replace(/\./g, "_")}`;
}

/** Alle functies van de invoegtoepassing, zoals een bestand ze noemt. */
export const functiesInBestand: readonly string[] = [...ONZE.keys()].map(functieInBestand).sort();
