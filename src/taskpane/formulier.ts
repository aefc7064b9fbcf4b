import type { Verbinding } from "./verbinding";

/** Wat een kamer van het paneel krijgt. */
export interface Omgeving {
  readonly verbinding: Verbinding;
}

/** Onder welk kopje van de startpagina een kamer staat. */
type Groep = "Begroting" | "Eén vraag" | "Controleren" | "Delen" | "Naslag";

/** Eén kamer van het paneel: een formulier of een lijst. Zij wordt één keer gemaakt; wat erin getypt is, blijft. */
export interface Formulier {
  /** Staat achter # in het adres. */
  readonly id: string;
  readonly naam: string;
  /** Welke vraag het beantwoordt, in twee zinnen. */
  readonly vraag: string;
  /** Zonder groep staat de kamer niet op de startpagina: de weg erheen loopt langs haar blad. */
  readonly groep?: Groep;
  readonly maak: (omgeving: Omgeving) => HTMLElement;
  /** De naam van de cel met het antwoord in één zin, op het blad met dit id; undefined als het blad van iets anders is. */
  readonly antwoordnaam?: (bladid: string) => string | undefined;
  /** Hoort het blad met dit id bij deze kamer? */
  readonly toontBlad?: (bladid: string) => boolean;
  /** Andere adressen die hier uitkomen, zoals de naam van een functie. */
  readonly ook?: (adres: string) => boolean;
}
