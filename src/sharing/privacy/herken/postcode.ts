import { patroon, zoekPatroon, type Gevonden, type Treffer } from "./treffer";

const PC = "[1-9]\\d{3}[ ]?[A-Za-z]{2}";
const HEEL = new RegExp(`^\\s*${PC}\\s*$`);
/** "6921 AB 12", "6921AB, 12-a": het huisnummer er direct achter. */
const NUMMER_ACHTER = patroon(
  "\\p{L}\\d",
  `(${PC.replace("A-Za-z", "A-Z")})(?:,|[ ]?-)?[ ]{0,3}\\d{1,5}(?:[ -]?[A-Za-z])?(?![\\p{L}\\d%€]|[.,]\\d)`,
);
/** "Kerkstraat 12-a, 6921 AB": straat en huisnummer ervoor. */
const NUMMER_ERVOOR = patroon(
  "\\p{L}\\d.'’-",
  `(?:\\p{L}[\\p{L}.'’-]{0,40}[ ]){1,4}\\d{1,5}(?:[ -]?[A-Za-z]|-\\d{1,4})?(?:,|[ ]?-)?\\s{1,3}(${PC.replace("A-Za-z", "A-Z")})(?![\\p{L}\\d])`,
);
/** Een kenmerk dat een programma zelf verzon; in hoofdletters lijken stukken ervan op een postcode met een huisnummer. */
const GUID = /[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}|\b[0-9A-F]{32}\b/gi;
const HUISNUMMER = /^\s*\d{1,5}(?:\s?[A-Za-z]{1,3}\d?|\s?-\s?[A-Za-z0-9]{1,4})?\s*$/;

/** Een tekst die niets is dan een postcode; "2024 HO" is er ook een, dus zie `isTwijfel`. */
export function isPostcode(tekst: string): boolean {
  return tekst.length <= 12 && HEEL.test(tekst);
}

/**
 * Kan dit in een begroting ook iets anders zijn: een jaartal ("2024 AB"), of een aantal met een woord van ons vak erachter ("1500 HO",
 * "1200 HH")? Dan is er een kop of een straat nodig om haar te geloven.
 */
export function isTwijfel(tekst: string): boolean {
  return /^\s*(?:(?:19|20)\d\d|\d{4}\s?H[OH](?![A-Za-z]))/i.test(tekst);
}

/** Kan dit een huisnummer zijn: 12, 12a, 12-2? */
export function isHuisnummer(tekst: string): boolean {
  return tekst.length <= 12 && HUISNUMMER.test(tekst) && !/^\s*0/.test(tekst);
}

/** Een straat met huisnummer, onder een kop die zegt dat het een adres is. */
export function isStraatEnNummer(tekst: string): boolean {
  return tekst.length <= 120 && /\p{L}{2,}[^\d]{0,60}\d{1,5}/u.test(tekst);
}

/** Postcodes met een huisnummer in dezelfde tekst. Wat ook iets anders kan zijn ("2024 AB 12", "1500 HO 12") telt alleen na een straat. */
export function vindAdres(tekst: string): Treffer[] {
  const kern = ({ stuk }: Gevonden) => stuk.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const ervoor = zoekPatroon("adres", tekst, NUMMER_ERVOOR, (g) =>
    isTwijfel(g.groepen[0] as string) && !/\p{Lu}\p{Ll}{2,}/u.test(g.stuk) ? undefined : kern(g),
  );
  const achter = zoekPatroon("adres", tekst, NUMMER_ACHTER, (g) =>
    isTwijfel(g.groepen[0] as string) ? undefined : kern(g),
  );
  const uit = [...ervoor, ...achter.filter((a) => !ervoor.some((e) => a.begin < e.eind && e.begin < a.eind))];
  // Alleen een tekst met een treffer hoeft op GUID's bekeken te worden.
  const guids = uit.length === 0 ? [] : [...tekst.matchAll(GUID)];
  return uit.filter((t) => !guids.some((g) => t.begin < g.index + g[0].length && g.index < t.eind));
}
