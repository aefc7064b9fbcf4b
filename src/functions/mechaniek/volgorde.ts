import type { InExcel } from "../inexcel/tweeling";
import type { Functie } from "./definitie";
import { GROEPEN, type Woorden } from "./woorden";

/** Een functie met haar woorden en haar gewone formule. */
export interface Definitie {
  readonly som: Functie;
  /** Ontbreekt alleen met een reden in `woorden.zonderTweeling`. */
  readonly inExcel?: InExcel;
  readonly woorden: Woorden<Functie>;
}

/** Zet functies op volgorde van groep, en daarbinnen op naam. */
export function opVolgorde(
  definities: readonly { som: unknown; inExcel?: unknown; woorden: unknown }[],
): readonly Definitie[] {
  const plek = (d: Definitie) => GROEPEN.indexOf(d.woorden.groep);
  return ([...definities] as Definitie[]).sort(
    (a, b) => plek(a) - plek(b) || a.som.naam.localeCompare(b.som.naam),
  );
}
