import type { Opbouw } from "../opbouw";
import type { Capaciteitsvraag, Veldsleutel } from "./vraag";

/** Uitgangspunten die op een ander blad staan: formules in plaats van waarden. */
export interface Verwijzingen {
  /** Het blad waar zij staan, voor de bron. */
  readonly blad: string;
  readonly peildatum: string;
  readonly velden: Readonly<Partial<Record<Veldsleutel, string>>>;
  /** De formules van één jaarregel, geteld vanaf 1. */
  readonly jaarregel: (plaats: number) => { jaar: string; aflopend: string; nieuw: string };
}

/** Waar alle blokken van het blad Capaciteit mee werken. */
export interface Werk {
  readonly o: Opbouw;
  readonly vraag: Capaciteitsvraag;
  /** De volledige naam van een cel op dit exemplaar. */
  readonly n: (naam: string) => string;
  readonly verwijzingen: Verwijzingen | undefined;
}

/** Rijen van een tabel met een rij per jaar. */
export interface Rijen {
  readonly eerste: number;
  readonly laatste: number;
}
