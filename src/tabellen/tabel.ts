import { getoond } from "../language/invoertekst";
import type { Celgegeven } from "../language/verwacht";

/** Eén rij van een tabel, zoals zij in de bron staat. */
export interface Tabelrij {
  /** Hoe de rij in een zin heet: "rij 5", met het nummer dat de gebruiker ernaast ziet staan. */
  readonly naam: string;
  readonly cellen: readonly Celgegeven[];
  /** Weggefilterd of verborgen: de gebruiker ziet haar niet. */
  readonly verborgen?: true;
}

/** Cellen die samengevoegd zijn; geteld vanaf 0 in rijen en cellen. De inhoud staat linksboven. */
export interface Samenvoeging {
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

/** Een tabel van het klembord, uit een selectie of uit een bestand: alleen wat er staat, nog niets gelezen. */
export interface Tabel {
  readonly rijen: readonly Tabelrij[];
  readonly samengevoegd: readonly Samenvoeging[];
}

export const LEGE_CEL: Celgegeven = { waarde: null };

/** Een tabel van losse waarden of teksten, genummerd vanaf 1. */
export function alsTabel(rijen: readonly (readonly (Celgegeven["waarde"] | undefined)[])[]): Tabel {
  return {
    samengevoegd: [],
    rijen: rijen.map((rij, r) => ({ naam: `rij ${r + 1}`, cellen: rij.map((w) => ({ waarde: w ?? null })) })),
  };
}

/** Wat er in een cel te lezen staat. */
export function tekstVan(cel: Celgegeven | undefined): string {
  return cel === undefined ? "" : getoond(cel);
}

/** Staat er niets? */
export function isLeeg(cel: Celgegeven | undefined): boolean {
  return tekstVan(cel) === "";
}

/** Hoeveel kolommen de tabel heeft. */
export function breedte({ rijen }: Tabel): number {
  return rijen.reduce((breedst, rij) => Math.max(breedst, rij.cellen.length), 0);
}
