import { leesCapaciteit, namenOm, type Teruggelezen } from "../../plans/capaciteit/lees";
import { exemplaarVan } from "../../plans/capaciteit/namen";
import type { Werkmap } from "../../workbook/werkmap";

/** Een blad Capaciteit in de werkmap. */
export interface Gevonden {
  readonly exemplaar: number;
  readonly titel: string;
}

/** Alle bladen Capaciteit, op volgorde van exemplaar. */
export async function vindBladen(werkmap: Werkmap): Promise<Gevonden[]> {
  const bladen = await werkmap.onzeBladen();
  return bladen
    .flatMap(({ id, titel }) => {
      const exemplaar = exemplaarVan(id);
      return exemplaar === undefined ? [] : [{ exemplaar, titel }];
    })
    .sort((a, b) => a.exemplaar - b.exemplaar);
}

/** Leest de invoer van één blad terug. */
export async function leesTerug(werkmap: Werkmap, { exemplaar }: Gevonden): Promise<Teruggelezen> {
  return leesCapaciteit(await werkmap.leesNamen(namenOm(exemplaar)), exemplaar);
}
