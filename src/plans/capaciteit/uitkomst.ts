import type { Wachtrij } from "../../domain/werkvoorraad";

/** Uren werk per week, met wat daarvoor nodig is: fte, en euro per jaar. */
export interface Inzet {
  readonly uren: number;
  readonly fte: number;
  readonly kosten: number;
}

/** Wat één jaar vraagt. */
export interface Jaaruitkomst extends Inzet {
  readonly jaar: number;
  /** Betaalde uren per week bij de eigen productiviteit. */
  readonly betaald: number;
  /** Hetzelfde werk bij het voorbeeld van productieve uren. */
  readonly betaaldBijVoorbeeld: number;
  readonly kostenBijVoorbeeld: number;
}

/** Herindicaties per jaar nu en straks, en wat er aan inzet minder nodig is. */
export interface Looptijduitkomst {
  readonly herindicatiesNu: number;
  readonly herindicatiesStraks: number;
  readonly minder: Inzet;
}

/** Eén jaar waarin een deel van het werk naar de lichtere functie gaat; euro per jaar. */
export interface Lichtjaar {
  readonly jaar: number;
  readonly licht: Inzet;
  readonly kostenConsulent: number;
  readonly kostenSamen: number;
  /** Onder 0 is het goedkoper dan zonder de lichtere functie. */
  readonly verschil: number;
}

/** Eén maand werkvoorraad in zaken; `wachttijd` in maanden en `weken` van de laatste in de rij. */
interface Voorraadmaand extends Wachtrij {
  readonly maand: number;
  readonly weken: number;
  readonly binnen: boolean;
}

/** De werkvoorraad per maand tegen de termijnen van onderzoek en beschikking samen, in weken. */
export interface Voorraaduitkomst {
  readonly zakenPerMaand: number;
  readonly termijn: number;
  readonly maanden: readonly Voorraadmaand[];
}

/** Eén jaar uit elkaar gelegd in wat blijft en wat tijdelijk is. */
interface Splitsingsjaar {
  readonly jaar: number;
  readonly structureel: Inzet;
  readonly tijdelijk: Inzet;
}

/** Alles wat uit een capaciteitsvraag komt. */
export interface Uitkomst {
  readonly jaren: readonly Jaaruitkomst[];
  readonly looptijd: Looptijduitkomst | undefined;
  readonly licht: readonly Lichtjaar[] | undefined;
  readonly voorraad: Voorraaduitkomst | undefined;
  readonly structureel: readonly Splitsingsjaar[] | undefined;
}
