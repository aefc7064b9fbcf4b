import type { Dagnummer } from "../../domain/datum";

/** Eén jaar werk: indicaties die aflopen en aanvragen die binnenkomen. */
export interface Jaarregel {
  readonly jaar: number;
  readonly aflopend: number;
  readonly nieuw: number;
}

/** Waar elke capaciteitsvraag mee rekent. */
export interface Basis {
  readonly urenHerindicatie: number;
  readonly urenAanvraag: number;
  /** Euro per maand van een volledige baan, met werkgeverslasten. */
  readonly loonkosten: number;
  readonly werkweek: number;
  /** Deel van de betaalde uren dat werk is; 1 rekent met betaalde uren, zoals de Duivense notitie. */
  readonly productiviteit: number;
  readonly wekenPerJaar: number;
  /** Een voorbeeld van productieve uren per jaar, om ernaast te leggen. Geen norm. */
  readonly productieveUren: number;
}

/** Wat langere indicaties schelen. */
export interface Looptijd {
  readonly clienten: number;
  readonly looptijdNu: number;
  readonly looptijdStraks: number;
}

/** Een tweede, lichtere functie die een deel van het werk doet. */
export interface Licht {
  readonly aandeel: number;
  readonly loonkostenLicht: number;
  /** Zonder eigen waarde die van de consulent. */
  readonly werkweekLicht?: number | undefined;
  readonly productiviteitLicht?: number | undefined;
}

/** Zaken die liggen te wachten, per maand, tegen de termijnen van de wet. */
export interface Voorraad {
  readonly begin: number;
  readonly instroom: number;
  /** Uren werk per week die voor deze zaken beschikbaar zijn. */
  readonly urenBeschikbaar: number;
  readonly urenPerZaak: number;
  readonly onderzoekstermijn: number;
  readonly beslistermijn: number;
}

/** Wat blijft en wat voorbijgaat. */
interface Structureel {
  /** Uren per week die blijven; zonder waarde de uren van het laatste jaar. */
  readonly niveau?: number | undefined;
}

/** De capaciteitsvraag. Een deel dat ontbreekt, wordt niet gerekend en niet getoond. */
export interface Capaciteitsvraag {
  readonly peildatum: Dagnummer;
  readonly jaren: readonly Jaarregel[];
  readonly basis: Basis;
  readonly looptijd?: Looptijd | undefined;
  readonly licht?: Licht | undefined;
  readonly voorraad?: Voorraad | undefined;
  readonly structureel?: Structureel | undefined;
}

/** De delen die mogen ontbreken, in de volgorde waarin zij op blad en formulier staan. */
export type KeuzeDeel = "looptijd" | "licht" | "voorraad" | "structureel";
