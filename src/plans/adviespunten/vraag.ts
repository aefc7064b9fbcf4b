import type { Dagnummer } from "../../domain/datum";
import type { Vraag } from "../opgave/vraag";

/** Waar een adviespunt staat. */
export const statussen = [
  "open",
  "gevraagd",
  "advies ontvangen",
  "overgenomen",
  "deels overgenomen",
  "niet overgenomen",
] as const;

/** Eén punt dat aan de adviesraad wordt voorgelegd. */
export interface Adviespunt {
  readonly vraag: string;
  readonly fase: string;
  readonly deadline?: Dagnummer | undefined;
  readonly advies?: string | undefined;
  readonly terugkoppeling?: string | undefined;
  readonly status: string;
}

/** Een meetbaar doel: van de nulmeting naar het doel, op een dag. */
export interface Indicator {
  readonly wat: string;
  readonly eenheid: string;
  readonly nulmeting: number;
  readonly doel: number;
  readonly op: Dagnummer;
  readonly meting?: number | undefined;
  readonly bron?: string | undefined;
}

/** De adviesaanvraag: punten met hun antwoord, en indicatoren waar later aan gemeten wordt. */
export interface Adviesvraag extends Vraag {
  readonly punten: readonly Adviespunt[];
  readonly indicatoren: readonly Indicator[];
}
