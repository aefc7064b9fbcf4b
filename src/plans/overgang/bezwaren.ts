import { ontleed } from "../../domain/datum";
import { toonGetal } from "../../language/getallen";
import { toonDatum } from "../../language/datums";
import type { Overgangsvraag } from "./vraag";

/** Wat er in de vraag niet samengaat, elk in een zin. */
export function bezwaren({ bestand, planning, jaren, groepen }: Overgangsvraag): string[] {
  const uit: string[] = [];
  const eerste = jaren[0]?.jaar ?? 0;
  const los = jaren.findIndex((j, i) => j.jaar !== eerste + i);
  if (los > 0)
    uit.push(
      `In de lijst staat ${jaren[los]?.jaar} na ${jaren[los - 1]?.jaar}. Zet de jaren op volgorde zonder er een over te slaan; een jaar waarin niets afloopt, krijgt 0.`,
    );
  const samen = jaren.reduce((som, j) => som + j.aflopend, 0);
  if (samen > bestand.clienten + 1e-6)
    uit.push(
      `In de lijst lopen ${toonGetal(samen)} verwijzingen af en er zijn ${toonGetal(bestand.clienten)} cliënten. Verhoog het aantal cliënten of verlaag de aantallen per jaar.`,
    );
  const { jaar } = ontleed(planning.ingangsdatum);
  if (jaar > eerste)
    uit.push(
      `De overgang gaat in op ${toonDatum(planning.ingangsdatum)}, na het eerste jaar van de lijst (${eerste}). Begin de lijst met ${jaar}, of kies een eerdere ingangsdatum.`,
    );
  if (groepen.length > 0 && groepen.every((g) => g.aantal === 0))
    uit.push(
      "In geen enkele groep staat een aantal cliënten. Vul de aantallen in, of haal de groepen weg: dan rekent de overgang alleen met het gemiddelde.",
    );
  return uit;
}
