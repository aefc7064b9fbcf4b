import type { Gunningsmethode } from "../../domain/gunning";
import { keuze } from "../mechaniek/keuze";

/** Bij welke band een waarde op de grens hoort. */
export const grensregel = keuze("GRENS", {
  "t/m": "Precies op de grens hoort bij de band eronder: 90 minuten is 60 t/m 90.",
  tot: "Precies op de grens hoort bij de band erboven: 90 minuten is 90 tot 120.",
});
/** De periode waarvoor een beschikking minuten noemt. */
export const beschikkingsperiode = keuze("BESCHIKT_PER", {
  week: "Hele minuten voor één week.",
  "vier weken": "Hele minuten voor vier weken samen.",
  maand: "Hele minuten voor één maand: een jaar gedeeld door twaalf.",
});
/** De periode waarin een activiteit uit het plan een aantal keren gebeurt. */
export const planperiode = keuze("KEREN_PER", {
  week: "De keren tellen per week.",
  maand: "De keren tellen per maand.",
  jaar: "De keren tellen per jaar.",
});
/** Wat een cliënt onder de laagste ondergrens kost: niets te zeggen (fout), de prijs van de laagste band, of niets. */
export const onderLaagste = keuze("ONDER_LAAGSTE", {
  fout: "Geen bedrag, maar #N/B met het aantal cliënten onder de laagste band.",
  "laagste band": "Een cliënt onder de laagste band kost de prijs van de laagste band.",
  geen: "Een cliënt onder de laagste band kost niets.",
});
/** Waar het percentage overhead van genomen is: een opslag op de kosten, of een aandeel van het geheel. */
export const overheadbasis = keuze("OVERHEAD_BASIS", {
  opslag: "Overhead komt boven op de kosten: 20% bij € 100 maakt € 120.",
  aandeel: "Overhead is een deel van het geheel: 20% bij € 100 maakt € 125, want € 25 is 20% van € 125.",
});
/** Lasten of baten; een storting in een reserve telt als last, een onttrekking als bate. */
export const postsoort = keuze("SOORT_POST", {
  lasten: "Wat de gemeente uitgeeft: minder is voordelig.",
  baten: "Wat de gemeente ontvangt: meer is voordelig.",
  storting: "Geld naar een reserve: telt als lasten.",
  onttrekking: "Geld uit een reserve: telt als baten.",
});
/** De manier waarop een product wordt afgesloten. */
export const scenario = keuze("SCENARIO", {
  zacht: "Ieder gaat over als de eigen verwijzing of indicatie afloopt.",
  "hard zonder herindicatie": "Iedereen gaat over op de ingangsdatum, met dezelfde uren en duur.",
  "hard met herindicatie": "Iedereen wordt in het eerste jaar opnieuw beoordeeld.",
});
/** De periode van een rij in de tabel van de overgang. */
export const overgangsperiode = keuze("OVERGANG_PER", {
  jaar: "Een rij per jaar.",
  maand: "Een rij per maand, met de eerste dag van de maand.",
});
/** De formule voor de score in een aanbesteding. */
export const gunningsmethode = keuze<Gunningsmethode>("GUNNINGSMETHODE", {
  "laagste inschrijving": "Punten voor de prijs: 100 × de laagste prijs ÷ de eigen prijs.",
  "gewogen factor": "Punten voor de prijs naar de plaats tussen de laagste en de hoogste prijs die mag.",
  logaritmisch: "Twee keer de laagste prijs is 0 punten; wie nog duurder is, gaat onder 0.",
  "gunnen op waarde": "De prijs min de waarde van de kwaliteit in euro; de laagste uitkomst wint.",
});
