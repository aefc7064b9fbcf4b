import type * as vorm from "../opgave/plan";
import type { Capaciteitsvraag } from "./vraag";

/** Waar alle blokken van het blad Capaciteit mee werken. */
export type Werk = vorm.Werk<Capaciteitsvraag>;

/** Rijen van een tabel met een rij per jaar. */
export interface Rijen {
  readonly eerste: number;
  readonly laatste: number;
}
