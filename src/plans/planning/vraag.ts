import type { Dagnummer } from "../../domain/datum";
import type { Vraag } from "../opgave/vraag";

/** Een besluit of stap met wie het doet; `na` is het nummer van de stap die eerst klaar moet zijn. */
export interface Stap {
  readonly wat: string;
  readonly datum: Dagnummer;
  readonly eigenaar?: string | undefined;
  readonly na?: number | undefined;
  readonly status?: string | undefined;
}

/** Een opzegging met haar termijn in maanden, en de dag waarop het moet eindigen. */
export interface Opzegging {
  readonly wat: string;
  readonly opgezegd: Dagnummer;
  readonly termijn: number;
  readonly einde: Dagnummer;
}

/** Wat geldt in een tijdvak; zonder `van` altijd al, zonder `totEnMet` voor onbepaalde tijd. */
export interface Tijdvak {
  readonly onderwerp: string;
  readonly geldt: string;
  readonly van?: Dagnummer | undefined;
  readonly totEnMet?: Dagnummer | undefined;
}

/** Een planning: stappen, opzeggingen en tijdvakken die op elkaar moeten aansluiten. */
export interface Planningsvraag extends Vraag {
  readonly stappen: readonly Stap[];
  readonly opzeggingen: readonly Opzegging[];
  readonly tijdvakken: readonly Tijdvak[];
}
