import { zonderConsole } from "../../engine/zonderconsole";
import { zetModelKlaar, type Roostergegevens } from "./model";
import { modelVan } from "./maak";
import type { Rooster } from "./rooster";

/** Hoogt op als een oude bewaarde stand niet meer te lezen is. */
const VERSIE = 1;

/** Alles van de werkmap als tekst, om in de browser te bewaren. */
export function bewaarstand(rooster: Rooster): string {
  const model = modelVan(rooster);
  // Zonder de korte schrijfwijze van o-spreadsheet: die controleert het zelf met een tweede model, en dat duurt.
  return JSON.stringify({ versie: VERSIE, gegevens: zonderConsole(() => model._exportData(false)) });
}

/** De gegevens voor `maakRoostermodel`; undefined als de tekst beschadigd is of van een andere versie. Gooit nooit. */
export function herstelstand(tekst: string): Roostergegevens | undefined {
  try {
    const { versie, gegevens } = JSON.parse(tekst) as { versie?: unknown; gegevens?: Roostergegevens };
    if (versie !== VERSIE || !Array.isArray(gegevens?.sheets) || gegevens.sheets.length === 0)
      return undefined;
    // Wat o-spreadsheet niet kan laden, is ook beschadigd.
    zetModelKlaar(gegevens);
    return gegevens;
  } catch {
    return undefined;
  }
}
