import type { Aanduiding } from "../werkboek/aanduiding";
import type { Verbanden } from "../werkboek/verbanden";
import type { Cel, Werkboek } from "../werkboek/werkboek";

/** Hoe erg: een fout maakt een uitkomst verkeerd, een waarschuwing kan dat doen, en aandacht vraagt alleen een blik. */
export type Ernst = "fout" | "waarschuwing" | "aandacht";

/** Wat een regel van de werkmap weet. */
export interface Onderzoek {
  readonly werkboek: Werkboek;
  readonly verbanden: Verbanden;
  /** De dag waarop normen gelden: die van de begroting als zij er een heeft, anders vandaag. */
  readonly peildatum: number;
  aanduiding(cel: Cel): Aanduiding;
  /** De formule van een cel als patroon (R1C1); wat doorgevoerd is, heeft hetzelfde. */
  patroon(cel: Cel): string;
  /** Hoort de cel bij een blad van ons? Daar staan onze eigen controles op. */
  isVanOns(blad: string): boolean;
}

/** Eén bevinding. Zonder cel gaat zij over de hele werkmap, of over een blad. */
export interface Bevinding {
  readonly cel?: Pick<Cel, "blad" | "rij" | "kolom">;
  readonly blad?: string;
  /** Andere cellen die erbij horen: de tweede van twee die elkaar tegenspreken, de volgers van een fout. */
  readonly ook?: readonly Pick<Cel, "blad" | "rij" | "kolom">[];
  /** Wat er is, met de getallen erin: "“137” staat als tekst; SOM telt het niet mee." */
  readonly zin: string;
  /** Waar dit anders is dan de uitweg van de regel. */
  readonly uitweg?: string;
}

/** Eén regel van de controle: één bestand in regels/, en één regel in regels.ts. */
export interface Regel {
  /** Vast: akkoord van de gebruiker wordt onder dit kenmerk bewaard. */
  readonly id: string;
  readonly naam: string;
  readonly ernst: Ernst;
  /** Waarom dit telt, voor wie het niet kent; één of twee zinnen. */
  readonly waarom: string;
  /** Hoe het op te lossen is. */
  readonly uitweg: string;
  zoek(o: Onderzoek): Iterable<Bevinding>;
}
