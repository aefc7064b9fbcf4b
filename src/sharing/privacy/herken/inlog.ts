import { patroon, zoekPatroon, type Treffer } from "./treffer";

/** Wat in een verbindingsreeks na deze sleutels staat: "User ID=sa;Password=geheim". */
const REEKS = patroon(
  "\\p{L}\\d_",
  "(?:user ?id|uid|user ?name|gebruikersnaam|password|pwd|wachtwoord)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^;\\s\"'][^;]*)",
  "i",
);
/** In een webadres: https://naam:wachtwoord@server. */
const ADRES = patroon("\\p{L}\\d", "[a-z][a-z0-9+.-]{1,20}://([^\\s/@:]{1,60}:[^\\s/@]{1,60})@", "i");
/** Geen geheim maar een stand: Windows meldt zelf aan, of er is al gewist. */
const NIETS = /^(?:\[?verwijderd\]?|true|false|yes|no|sspi)?$/i;

/** Gebruikersnamen en wachtwoorden in een gegevensverbinding; alleen de waarde zelf is de treffer. */
export function vindInlog(tekst: string): Treffer[] {
  return [REEKS, ADRES].flatMap((zoek) => {
    const heel = zoekPatroon("inlog", tekst, zoek, ({ groepen }) =>
      NIETS.test(groepen[0] ?? "") ? undefined : groepen[0],
    );
    return heel.map(({ soort, begin, eind, kern }) => {
      const van = tekst.slice(begin, eind).lastIndexOf(kern) + begin;
      return { soort, begin: van, eind: van + kern.length, kern };
    });
  });
}
