import type { Celwaarde, Formule } from "./blad";

/** Waarden van een bereik, rij voor rij; een lege cel is null. */
export type Waarden = readonly (readonly (Celwaarde | null)[])[];

/** De cellen achter een naam. */
export interface Naamcellen {
  readonly blad: string;
  /** Zonder blad: "B4:B7". */
  readonly adres: string;
  readonly waarden: Waarden;
  /** Per cel de formule zoals Excel haar geeft: in het Engels, met = ervoor; undefined waar geen formule staat. */
  readonly formules: readonly (readonly (string | undefined)[])[];
}

/** Wat er in één cel bij een naam komt: rij en kolom tellen vanaf haar eerste cel, die 1 en 1 is. null maakt de cel leeg. */
export interface Naamcel {
  readonly naam: string;
  readonly rij: number;
  readonly kolom: number;
  readonly inhoud: Celwaarde | Formule | null;
}
