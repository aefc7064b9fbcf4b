import type { Verbinding } from "./verbinding";

/** Wat een kamer van het paneel krijgt. */
export interface Omgeving {
  readonly verbinding: Verbinding;
}

/** De kopjes van de startpagina, op volgorde. */
export const groepen = ["Begroting", "Rekenen", "Delen", "Naslag"] as const;
type Groep = (typeof groepen)[number];

/** Eén kamer van het paneel: een formulier of een lijst. Zij wordt één keer gemaakt; wat erin getypt is, blijft. */
export interface Formulier {
  /** Staat achter # in het adres. */
  readonly id: string;
  readonly naam: string;
  /** Welke vraag het beantwoordt, in twee zinnen. */
  readonly vraag: string;
  /** Onder welk kopje van de startpagina; zonder groep bij Rekenen. */
  readonly groep?: Groep;
  readonly maak: (omgeving: Omgeving) => HTMLElement;
  /** De naam van de cel met het antwoord in één zin, op het blad met dit id; undefined als het blad van iets anders is. */
  readonly antwoordnaam?: (bladid: string) => string | undefined;
  /** Andere adressen die hier uitkomen, zoals de naam van een functie. */
  readonly ook?: (adres: string) => boolean;
}
