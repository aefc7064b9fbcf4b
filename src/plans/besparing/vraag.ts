import type { Bandrij } from "../bandbreedtes/banden";
import type { Bandregels, Groep } from "../bandbreedtes/vraag";
import type { Vraag } from "../opgave/vraag";

/** Waar elke besparing mee rekent; minuten zijn gemiddelden per cliënt per week. */
export interface Basis {
  readonly clienten: number;
  readonly minutenNu: number;
  readonly minutenStraks: number;
  /** EUR per uur. */
  readonly uurtarief: number;
  readonly declaratiegraad: number;
  readonly wekenPerJaar: number;
  /** De declaratiegraad na de overgang; zonder waarde die van nu. */
  readonly declaratiegraadStraks?: number | undefined;
}

/** Een aantal weken dat een stuk naast de declaratiegraad noemt alsof het hetzelfde is. */
interface Lezing {
  readonly wekenGenoemd: number;
}

/** De vraag van het plan Besparing. Zonder groepen is er alleen de som op het gemiddelde. */
export interface Besparingsvraag extends Vraag {
  readonly basis: Basis;
  readonly lezing?: Lezing | undefined;
  readonly prijs?: Bandregels | undefined;
  readonly groepen: readonly Groep[];
  readonly banden: readonly Bandrij[];
}
