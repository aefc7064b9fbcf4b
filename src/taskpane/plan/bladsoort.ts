import type { Blad } from "../../workbook/blad";
import type { Werkmap } from "../../workbook/werkmap";

/** Een blad zoals het in de werkmap staat. */
export interface Gevonden {
  readonly exemplaar: number;
  readonly titel: string;
}

/** De vraag zoals zij op een blad staat, of de zinnen die zeggen wat daar niet te lezen is. */
type Teruggelezen<V> = { readonly vraag: V } | { readonly bezwaren: readonly string[] };

/** Wat de band tussen een formulier en zijn blad moet weten. */
export interface Bladsoort<V> {
  /** Hoe het blad heet: “er staat geen blad Capaciteit”. */
  readonly titel: string;
  maak(vraag: V, exemplaar: number): Blad;
  /** Het hoeveelste blad van deze soort; undefined als het van iets anders is. */
  exemplaarVan(id: string): number | undefined;
  /** Het eerste exemplaar dat nog niet in de werkmap staat. */
  volgend(ids: readonly string[]): number;
  lees(werkmap: Werkmap, exemplaar: number): Promise<Teruggelezen<V>>;
  /** Wat er tussen twee vragen veranderd is, als regels. */
  verschillen(oud: V, nieuw: V): string[];
}

/** Alle bladen van een soort, op volgorde van exemplaar. */
export async function vindBladen<V>(werkmap: Werkmap, soort: Bladsoort<V>): Promise<Gevonden[]> {
  const bladen = await werkmap.onzeBladen();
  return bladen
    .flatMap(({ id, titel }) => {
      const exemplaar = soort.exemplaarVan(id);
      return exemplaar === undefined ? [] : [{ exemplaar, titel }];
    })
    .sort((a, b) => a.exemplaar - b.exemplaar);
}
