import { tokenize } from "@borgar/fx/xlsx";
import { onthoud } from "./onthoud";

/** De langste formule die Excel leest. */
export const LANGSTE_FORMULE = 8192;
/** Wat wij er zelf van maken kan onderweg langer zijn; daarboven wordt niet meer geknipt, want dat kost het kwadraat van de lengte. */
const LANGSTE_TEKST = 8 * LANGSTE_FORMULE;

/** Een stukje formuletekst met zijn plaats. `soort` is de soort van @borgar/fx. */
export interface Teken {
  readonly soort: string;
  readonly waarde: string;
  readonly begin: number;
  readonly eind: number;
  /** Een tekst zonder afsluitend aanhalingsteken. */
  readonly open: boolean;
}

/**
 * Knipt een formule (Engels, zoals in een bestand) in tekens. Niets gaat verloren: achter elkaar zijn ze de formule. Een
 * verwijzing is met blad en al één teken; een min voor een getal is een eigen teken. Een veel te lange tekst is één onbekend teken.
 */
export function leesTekens(formule: string): readonly Teken[] {
  return geknipt(formule);
}

/** Wie met een werkmap bezig is, vraagt een paar keer naar de tekens van een formule; knippen is daarvan het duurst. */
const geknipt = onthoud(knip);

function knip(formule: string): readonly Teken[] {
  if (formule.length > LANGSTE_TEKST)
    return [{ soort: "unknown", waarde: formule, begin: 0, eind: formule.length, open: false }];
  let plaats = 0;
  return tokenize(formule, { negativeNumbers: false, withLocation: false }).map((t) => {
    const begin = plaats;
    plaats += t.value.length;
    return {
      soort: t.type,
      waarde: t.value,
      begin,
      eind: plaats,
      open: (t as { unterminated?: boolean }).unterminated === true,
    };
  });
}

/** Spaties en regeleinden: die mogen overal staan en tellen niet mee. */
export function isWit(teken: Teken | undefined): boolean {
  return teken?.soort === "whitespace" || teken?.soort === "newline";
}

/** Is het precies dit leesteken of deze bewerking? */
export function isTeken(teken: Teken | undefined, waarde: string): boolean {
  return teken?.soort === "operator" && teken.waarde === waarde;
}

/** Kan dit teken de naam van een functie zijn? Een naam met een letter buiten a-z, of een spatie voor het haakje, is dat ook. */
export function isNaam(teken: Teken | undefined): boolean {
  return teken?.soort === "func" || teken?.soort === "range_named";
}

/** Zonder de spaties tussen de naam van een functie en haar haakje: SUM (1) wordt SUM(1), zoals Excel haar bewaart. */
export function zonderSpatieVoorHaakje(formule: string): string {
  const tekens = leesTekens(formule);
  return tekens
    .filter((t, i) => {
      if (!isWit(t)) return true;
      let [voor, na] = [i - 1, i + 1];
      while (isWit(tekens[voor])) voor--;
      while (isWit(tekens[na])) na++;
      return !(isNaam(tekens[voor]) && isTeken(tekens[na], "("));
    })
    .map((t) => t.waarde)
    .join("");
}
