import type { Dagnummer } from "../domain/datum";

/** Een tabel van een norm: kolomnamen en rijen. */
export interface Normtabel {
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly (string | number)[])[];
}

/** Waarde of tabel in één tijdvak, met de bron. `waarde` null betekent: afgeschaft. */
export interface Normversie {
  readonly vanaf: Dagnummer;
  /** Laatste dag waarop de waarde geldt; undefined: de bron noemt geen einde. */
  readonly totEnMet: Dagnummer | undefined;
  readonly waarde: number | null | undefined;
  readonly tabel: Normtabel | undefined;
  readonly bron: string;
  /** Bladzijde, paragraaf, voetnoot of artikel; undefined: niet vastgelegd. */
  readonly plaats: string | undefined;
  /** Wie dit waarnam, als het geen norm is maar wat één gemeente zag: "gemeente Duiven". Voor een ander geldt het niet. */
  readonly waarneming: string | undefined;
  /** Onze lezing, als de bron ruimte laat. */
  readonly lezing: string | undefined;
  /** Wat de bron eerst op een rij van de tabel noemde, en heeft teruggenomen. */
  readonly ingetrokken?: readonly { readonly rij: string; readonly waarde: number }[] | undefined;
}

/** Een norm: een sleutel die nooit verandert, een eenheid, en waarden met hun tijdvak. */
export interface Norm {
  readonly sleutel: string;
  readonly naam: string;
  readonly eenheid: string;
  readonly soort: "waarde" | "tabel";
  readonly versies: readonly Normversie[];
}
