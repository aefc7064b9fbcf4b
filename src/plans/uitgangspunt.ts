import type { Celwaarde } from "../workbook/blad";
import type { Getalvorm } from "../workbook/getalvormen";
import type { Toegestaan } from "../workbook/regels";

/** Eén invoer van een begroting: een waarde of een norm, met eenheid, bron en een eigen naam in de werkmap. */
export interface Uitgangspunt {
  /** Naam van de cel, bijvoorbeeld WMO_Clienten. */
  readonly naam: string;
  readonly label: string;
  readonly eenheid: string;
  readonly vorm: Getalvorm;
  /** De waarde, of hoe zij volgt: uit een norm op de peildatum, of uit andere uitgangspunten. */
  readonly waarde: Celwaarde | { readonly norm: string } | { readonly formule: string };
  /** Waar de waarde vandaan komt; bij een norm komt de bron uit de norm zelf. */
  readonly bron?: string;
  readonly toegestaan?: Toegestaan;
}

/** Uitgangspunten onder één kopje. */
export interface Uitgangspuntengroep {
  readonly kop: string;
  readonly punten: readonly Uitgangspunt[];
}
