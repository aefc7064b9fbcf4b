import type { Opmerking, Vindplaats } from "../../verslag";

/** Wat er in plaats van rijen per cliënt komt: groepen waar formules mee rekenen, of alleen uitkomsten. */
export type Samenvoegvorm = "groepen" | "waarden";

/** Rijen per cliënt die niet meegaan. */
export interface Weggehaald extends Vindplaats {
  readonly clienten: number;
}

/** Een formule die nu groepen leest, of haar waarde kreeg. */
export interface Herschreven extends Vindplaats {
  readonly was: string;
  /** De nieuwe formule; leeg als er een waarde staat. */
  readonly wordt: string;
}

/** Alles wat er te zeggen is over het samenvoegen van cliënten. */
export interface Samenvoegverslag {
  readonly vorm: Samenvoegvorm;
  readonly weggehaald: readonly Weggehaald[];
  readonly herschreven: readonly Herschreven[];
  /** Hoeveel groepen er staan. */
  readonly groepen: number;
  /** Formules die niet met groepen kunnen rekenen, of anders uitkomen: dan is er niets geschreven. */
  readonly weigeringen: readonly Opmerking[];
  /** Groepen onder de drempel; daarvoor is akkoord nodig. */
  readonly klein: readonly Opmerking[];
  /** Waar kenmerken van de cliënten nog staan; daarvoor is akkoord nodig. */
  readonly resten: readonly Opmerking[];
  /** Aantallen die te weinig verschillen van een eerder gedeelde versie; daarvoor is akkoord nodig. */
  readonly eerder: readonly Opmerking[];
}

/** Het nieuwe bestand, of waarom het er niet is. */
export interface Samenvoeguitslag {
  readonly verslag: Samenvoegverslag;
  readonly bestand: Uint8Array | undefined;
}
