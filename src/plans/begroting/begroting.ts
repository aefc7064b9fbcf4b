import type { Dagnummer } from "../../domain/datum";
import type { Plan } from "../opgave/plan";
import type { Lijst, Veld, Waarde } from "../opgave/veld";
import type { Vraag, Waarden } from "../opgave/vraag";

/** Een begroting: een keuze van plannen over één verzameling uitgangspunten. Alles is gekeurd. */
export interface Begroting {
  readonly titel: string;
  readonly inleiding: string;
  readonly peildatum: Dagnummer;
  readonly bronPeildatum: string | undefined;
  readonly gedeeld: readonly Gedeeld[];
  readonly lijsten: readonly GedeeldeLijst[];
  readonly extra: readonly Extra[];
  readonly delen: readonly Begrotingsdeel[];
  readonly nagerekend: Nagerekend | undefined;
}

/** Een gegeven dat plannen delen: één cel op het blad Uitgangspunten, WMO_<naam>. Zonder waarde geldt wat het veld dan zegt. */
export interface Gedeeld {
  readonly naam: string;
  readonly veld: Veld;
  /** undefined is nog niet ingevuld. */
  readonly waarde: Waarde | undefined;
  readonly bron: string | undefined;
}

/** Een lijst die plannen delen; haar kolommen heten WMO_<naam>_<kolom>. */
export interface GedeeldeLijst {
  readonly naam: string;
  readonly lijst: Lijst;
  readonly rijen: readonly Waarden[];
  readonly bron: string | undefined;
}

/** Een uitgangspunt dat geen plan vraagt, maar waar een nagerekende figuur wel mee rekent. */
export interface Extra {
  readonly naam: string;
  readonly veld: Veld;
  readonly waarde: Waarde;
  readonly bron: string | undefined;
}

/** Eén gekozen plan met zijn vraag, en waar zijn eigen waarden vandaan komen. */
export interface Begrotingsdeel {
  readonly plan: Plan;
  readonly vraag: Vraag;
  readonly bronnen: Readonly<Record<string, string>>;
}

/** Figuren uit een stuk, nagerekend naast wat er gedrukt staat. */
export interface Nagerekend {
  readonly inleiding: string;
  readonly figuren: readonly Nagerekendefiguur[];
}

/** Hoe een figuur geschreven wordt: een jaar zonder punt, een aandeel als percentage. */
export const figuursoorten = ["getal", "euro", "aandeel", "jaar"] as const;
type Figuursoort = (typeof figuursoorten)[number];

export interface Nagerekendefiguur {
  /** Achter WMO_Nagerekend_. */
  readonly naam: string;
  readonly wat: string;
  /** In het Engels met komma's; rekent met namen en met WMO-functies. */
  readonly formule: string;
  readonly eenheid: string;
  readonly decimalen: number;
  readonly soort: Figuursoort;
  /** Wat er in het stuk staat; zonder waarde noemt het stuk haar niet. */
  readonly gedrukt: number | undefined;
  readonly plaats: string;
  readonly uitleg: string;
}
