import { Rekenfout } from "./fout";
import { naamsleutel } from "./naam";

/** Een module uit een normenkader: naam en uren per jaar (mag negatief zijn: minder inzet). */
export interface Module {
  readonly naam: string;
  readonly urenPerJaar: number;
}

/**
 * Minuten per week van de genoemde modules: som van uren per jaar x 60 / weken.
 * Hoofdletters en wit tellen niet. Een onbekende module is #N/A met de bekende namen.
 */
export function normtijd(
  modules: readonly { naam: string; aantal: number }[],
  normtabel: readonly Module[],
  wekenPerJaar: number,
): number {
  const uren = new Map(normtabel.map((m) => [naamsleutel(m.naam), m.urenPerJaar]));
  let som = 0;
  for (const { naam, aantal } of modules) {
    const perJaar = uren.get(naamsleutel(naam));
    if (perJaar === undefined)
      throw new Rekenfout("#N/A", "onbekende-module", { waarde: naam, bekend: normtabel.map((m) => m.naam) });
    som += perJaar * aantal;
  }
  return (som * 60) / wekenPerJaar;
}
