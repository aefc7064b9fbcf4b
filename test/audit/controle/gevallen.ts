import type { Eigenwerkmap } from "../../hulp/auditwerkmap";

/** Wat een regel vindt: de plek ("Kosten!B2", of "de werkmap") en een stuk van de zin. */
type Verwacht = readonly [plek: string, zin: string];

/** De gevallen van één regel. Elk ten minste vier: een regel zonder wat zij niet mag vinden, is een vals alarm. */
export interface Regelgevallen {
  readonly vindt: readonly (readonly [wat: string, werkmap: Eigenwerkmap, verwacht: readonly Verwacht[]])[];
  readonly vindtNiet: readonly (readonly [wat: string, werkmap: Eigenwerkmap])[];
}
