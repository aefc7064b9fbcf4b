import { drukWerkmap } from "../../xlsx/drukken/druk";
import { bewaarInBestand } from "../open/bewaar";
import { herkomsten } from "../open/herkomst";
import { zinnen } from "../open/zinnen";
import { leesBladen } from "../rooster/bladen";
import type { Rooster } from "../rooster/rooster";
import type { Bronnen } from "./bronnen";

/** De naam van een werkmap die niet uit een bestand komt. */
export const BESTAND = "Wmo-begroting.xlsx";

/** De open werkmap als bestand: hetzelfde bestand met de wijzigingen erin, of een nieuw. */
export type Alsbestand =
  | { readonly soort: "nieuw"; readonly naam: string; readonly bytes: Uint8Array }
  | {
      readonly soort: "zelfde";
      readonly naam: string;
      readonly bytes: Uint8Array;
      readonly niet: readonly string[];
    }
  /** De wijzigingen passen niet in het bestand; een nieuw bestand kan wel, zonder wat hier niet te zien is. */
  | { readonly soort: "past-niet"; readonly naam: string; readonly redenen: readonly string[] };

export async function alsBestand(rooster: Rooster, bronnen: Bronnen): Promise<Alsbestand> {
  const bron = herkomsten(rooster)[0]?.bron;
  if (bron === undefined) return { soort: "nieuw", naam: BESTAND, bytes: nieuwBestand(rooster) };
  const bestand = await bronnen.haal(bron);
  if (bestand === undefined) return { soort: "past-niet", naam: BESTAND, redenen: [zinnen.bestandWeg()] };
  const uit = bewaarInBestand(rooster, bestand.bytes);
  if ("redenen" in uit) return { soort: "past-niet", naam: bestand.naam, redenen: uit.redenen };
  return { soort: "zelfde", naam: bestand.naam, bytes: uit.bestand, niet: uit.niet };
}

/** Alle bladen opnieuw gedrukt. Gooit een Error met een zin als een blad niet te drukken is. */
export function nieuwBestand(rooster: Rooster): Uint8Array {
  return drukWerkmap(leesBladen(rooster), { vanGebruiker: true });
}
