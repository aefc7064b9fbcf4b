import type { Rekenfout } from "../../domain/fout";

/** De manieren van rekenen naast elkaar. */
export type Methodenaam =
  "gemiddelde, p*q" | "verdeling, p*q" | "gemiddelde, prijs per band" | "verdeling, prijs per band";

/** Wat één manier van rekenen geeft, in EUR per jaar; een fout waar zij geen bedrag geeft. */
export interface Methode {
  readonly naam: Methodenaam;
  readonly bedragen: Bedragen | Rekenfout;
}

export interface Bedragen {
  readonly nu: number;
  readonly straks: number;
}

/** Eén lezing van een percentage en een aantal weken; EUR per jaar. */
export interface Lezingregel {
  readonly naam: string;
  readonly declaratiegraad: number;
  readonly weken: number;
  readonly besparing: number;
}

/** De groepen samen, om naast het ingevulde gemiddelde te leggen. */
export interface Groepstotaal {
  readonly clienten: number;
  readonly gemiddeldNu: number;
  readonly gemiddeldStraks: number;
}

/** Alles wat uit het plan Besparing komt; bedragen in EUR per jaar, en onder 0 zijn het meerkosten. */
export interface Uitkomst {
  readonly minutenMinder: number;
  readonly urenPerWeek: number;
  readonly urenPerJaar: number;
  /** Als alles gedeclareerd zou worden. */
  readonly volledig: number;
  readonly gedeclareerd: number;
  readonly perMinuut: number;
  readonly breekpunt: number;
  /** Wat er overblijft bij de declaratiegraad na de overgang. */
  readonly bijGraadStraks: number;
  readonly lezingen: readonly Lezingregel[];
  readonly groepen: Groepstotaal | undefined;
  readonly methoden: readonly Methode[];
}
