import type { Methodenaam } from "./uitkomst";

/** Kleiner is geen verschil maar een afronding van de rekenmachine. */
export const GEEN_VERSCHIL = 0.005;

export const GEEN_UITSPRAAK =
  "Geen uitspraak: er liggen cliënten onder de laagste band. Kies bij de uitgangspunten wat zij kosten.";

/** Waarom een manier van rekenen geeft wat zij geeft: bij 0 (geen verschil, of geen besparing) en anders. */
interface Reden {
  /** Het bedrag waar de reden van afhangt. */
  readonly bij: "verschil" | "besparing";
  readonly nul: string;
  readonly anders: string;
}

const GEMIDDELDE = "Cliënten x gemiddelde minuten: elke minuut kost evenveel.";

export const redenen: Readonly<Record<Methodenaam, Reden>> = {
  "gemiddelde, p*q": { bij: "verschil", nul: GEMIDDELDE, anders: GEMIDDELDE },
  "verdeling, p*q": {
    bij: "verschil",
    nul: "Gelijk: onder p*q kost elke minuut evenveel, dus het gemiddelde zegt genoeg.",
    anders:
      "Anders, want de groepen hebben samen een ander aantal cliënten of een ander gemiddelde dan is ingevuld.",
  },
  "gemiddelde, prijs per band": {
    bij: "besparing",
    nul: "Het gemiddelde blijft in dezelfde band, dus deze som ziet geen besparing.",
    anders:
      "Het gemiddelde gaat over een grens: deze som laat iedereen van band wisselen, en in het echt wisselt een deel.",
  },
  "verdeling, prijs per band": {
    bij: "besparing",
    nul: "Geen besparing per saldo: wie in zijn band blijft, kost evenveel, hoeveel minuten er ook af gaan.",
    anders:
      "Alleen wie over een grens gaat, telt. Wie in zijn band blijft, kost evenveel, ook met minder minuten.",
  },
};

/** De reden bij deze uitkomst. */
export function redenVan(naam: Methodenaam, verschil: number, besparing: number): string {
  const { bij, nul, anders } = redenen[naam];
  return Math.abs(bij === "verschil" ? verschil : besparing) < GEEN_VERSCHIL ? nul : anders;
}
