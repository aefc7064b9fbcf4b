import namen from "./nederlandse-namen.json";

/**
 * De functies van Excel op hun Engelse naam (zo bewaart een bestand ze), met de naam die een Nederlandse Excel toont. Een functie
 * waarvan de Nederlandse naam niet vaststaat, ontbreekt: een verkeerde naam is erger dan een Engelse. Bron: de Nederlandse bladzijden
 * "X, functie" van support.microsoft.com.
 */
const NEDERLANDS = new Map(Object.entries(namen));
const ENGELS = new Map([...NEDERLANDS].map(([engels, nederlands]) => [nederlands, engels]));

/** "SOM" -> "SUM"; een naam die al Engels is, of die niet bekend is, blijft zoals zij is. */
export function engelseNaam(naam: string): string {
  return ENGELS.get(naam.toUpperCase()) ?? naam;
}

/** "SUM" -> "SOM"; een naam zonder bekende Nederlandse blijft zoals zij is. */
export function nederlandseNaam(naam: string): string {
  return NEDERLANDS.get(naam.toUpperCase()) ?? naam;
}

/** Is dit een functie van Excel, op haar Engelse naam? */
export function isExcelfunctie(naam: string): boolean {
  return NEDERLANDS.has(naam.toUpperCase());
}
