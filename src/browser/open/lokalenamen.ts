import { leesTekens } from "../../formula/tekens";
import { bereiktekst } from "../../sharing/omzetten/bereik";
import { naamBereik, type Boek } from "../../sharing/omzetten/boek";
import { metStukken, type Stuk } from "../../sharing/omzetten/tekenwerk";
import { bladverwijzing } from "../../formula/adres";

/**
 * Een naam van één blad gaat in Excel voor een naam van de werkmap. Het rooster kent alleen namen van de werkmap; daarom staan in een
 * formule de cellen of de waarde waar de naam van het blad voor staat. Staat hij voor iets anders, dan staat er `Blad!Naam`, zoals Excel
 * hem noemt: het rooster rekent dat niet uit, en neemt er geen andere naam voor.
 */
export function metLokaleNamen(formule: string, titel: string, boek: Boek): string {
  const stukken = leesTekens(formule).flatMap((t): Stuk[] => {
    if (t.soort !== "range_named") return [];
    const gevonden = boek.naam(t.waarde, titel);
    if (gevonden?.blad === undefined) return [];
    const bereik = naamBereik(boek, t.waarde, titel);
    return [
      [t.begin, t.eind, bereik ? bereiktekst(bereik) : waarde(gevonden.inhoud, t.waarde, gevonden.blad)],
    ];
  });
  return stukken.length === 0 ? formule : metStukken(formule, stukken);
}

function waarde(inhoud: string, naam: string, blad: string): string {
  if (/^\d+(\.\d+)?(E[+-]?\d+)?$|^"([^"]|"")*"$|^(TRUE|FALSE)$/i.test(inhoud.trim())) return inhoud.trim();
  return `${bladverwijzing(blad)}${naam.slice(naam.lastIndexOf("!") + 1)}`;
}
