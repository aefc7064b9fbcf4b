import { leesGebied } from "../formula/adres";
import type { Getalvorm } from "./getalvormen";

/** Eén reeks in een grafiek. Bereiken staan op hetzelfde blad ("B4:B9") of noemen er een ("'Invoer'!B4:B9"). */
export interface Reeks {
  /** De naam in de legenda: een tekst, of de cel waar zij staat. */
  readonly naam: string | { readonly cel: string };
  readonly waarden: string;
  /** Kleur als RRGGBB; anders de volgende uit de vaste rij. */
  readonly kleur?: string;
}

/** Een grafiek van Excel zelf, die de cellen volgt. */
export interface Grafiek {
  readonly soort: "kolom" | "gestapeld" | "staaf" | "lijn";
  readonly titel: string;
  /** Wat er te zien is, voor wie de grafiek niet ziet. */
  readonly beschrijving: string;
  /** Eén bereik met de namen langs de as (jaren, gemeenten). */
  readonly categorieen: string;
  readonly reeksen: readonly Reeks[];
  readonly asTitels?: { readonly categorie?: string; readonly waarde?: string };
  readonly vorm?: Getalvorm;
  /** Waarden kunnen onder nul komen. Anders beginnen staven bij 0: een afgeknipte staaf misleidt. */
  readonly ookNegatief?: true;
  /** Zet de waarden bij de punten. */
  readonly metWaarden?: true;
  /** De cellen die de grafiek bedekt: "A12:H28". */
  readonly plek: string;
}

/** Zo heten onze grafieken, met hun nummer op het blad erachter; een grafiek van de gebruiker op ons blad blijft staan. */
export const GRAFIEKNAAM = "Wmo-grafiek ";

/** Boven dit aantal staan de punten van een lijn zo dicht op elkaar dat zij de lijn bedekken. */
const MEESTE_PUNTEN = 24;

/** Krijgt een lijn een stip op elk punt? */
export function metStippen({ categorieen }: Pick<Grafiek, "categorieen">): boolean {
  const gebied = leesGebied(categorieen.slice(categorieen.lastIndexOf("!") + 1));
  if (gebied === undefined) return true;
  const { van, tot } = gebied;
  return (tot.rij - van.rij + 1) * (tot.kolom - van.kolom + 1) <= MEESTE_PUNTEN;
}
