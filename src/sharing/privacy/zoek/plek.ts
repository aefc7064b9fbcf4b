import type { Treffer } from "../herken/treffer";

/** Een cel met een gegeven: waar zij in het onderdeel staat (in bytes). */
export interface Celplek {
  readonly rij: number;
  readonly kolom: number;
  readonly begin: number;
  readonly eind: number;
  readonly tekst: string;
  /** Het nummer van haar gedeelde tekst. */
  readonly nummer?: number;
  /** De treffers in een langere tekst; zonder is de hele cel het gegeven. */
  readonly treffers?: readonly Treffer[];
  readonly verborgenRij: boolean;
}

/** Een stuk tekst tussen twee tags. */
export interface Stuk {
  readonly begin: number;
  readonly eind: number;
  readonly tekst: string;
}

/** Gegevens in een tekst die over een of meer stukken verdeeld is. */
export interface Tekstplek {
  readonly stukken: readonly Stuk[];
  readonly treffers: readonly Treffer[];
}

/** Gegevens in een attribuut; `begin` en `eind` zijn van de hele tag. */
export interface Attribuutplek {
  readonly begin: number;
  readonly eind: number;
  readonly attribuut: string;
  readonly waarde: string;
  readonly treffers: readonly Treffer[];
}
