import type { Verbinding } from "./verbinding";

/** Wat een kamer van het paneel krijgt. */
export interface Omgeving {
  readonly verbinding: Verbinding;
}

/** Eén kamer van het paneel: een formulier of een lijst. Zij wordt één keer gemaakt; wat erin getypt is, blijft. */
export interface Formulier {
  /** Staat achter # in het adres. */
  readonly id: string;
  readonly naam: string;
  /** Welke vraag het beantwoordt, in twee zinnen. */
  readonly vraag: string;
  readonly maak: (omgeving: Omgeving) => HTMLElement;
  /** Andere adressen die hier uitkomen, zoals de naam van een functie. */
  readonly ook?: (adres: string) => boolean;
}
