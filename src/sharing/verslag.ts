import type { Waarde } from "../engine/uitkomst";
import type { Keurfout } from "../xlsx/keuring/keurfout";
import type { Bewaardewaarde } from "./werkmap/cel";
import type { Toestand } from "./toestand";
import type { Vreemdefunctie } from "./verzamel";

/** Hoe de gedeelde werkmap eruitziet: gewone formules, waarden, of waarden met de formule als tekst op een blad. */
export type Deelvorm = "gewoon" | "waarden" | "waarden-met-formule";

/** Waar iets staat. Buiten een cel noemt `cel` de naam, de kolom of de regel. */
export interface Vindplaats {
  readonly blad: string;
  readonly cel: string;
}

/** Een formule die is omgezet. */
export interface Omzetting extends Vindplaats {
  /** De formule zoals Excel haar toont, met onze functies. */
  readonly was: string;
  /** De gewone formules, per cel van een tabel; leeg als er waarden staan. */
  readonly wordt: readonly string[];
  readonly waarde: Waarde;
  /** Hoeveel aanroepen van onze functies er zijn vergeleken. */
  readonly aanroepen: number;
  readonly bewijs: "gelijk" | "onbewezen" | "vastgezet";
}

export interface Opmerking extends Vindplaats {
  readonly zin: string;
}

/** Een bewaarde uitkomst die niet meer bij de invoer paste, en nu vernieuwd is. */
export interface Verouderd extends Vindplaats {
  readonly bewaard: Bewaardewaarde;
  /** Undefined als de formule hier niet na te rekenen is: dan is de uitkomst weggelaten. */
  readonly nu: Waarde | undefined;
}

/** Alles wat er te zeggen is over het delen van een werkmap. */
export interface Deelverslag {
  readonly vorm: Deelvorm;
  readonly omgezet: readonly Omzetting[];
  /** Aanroepen die niet om te zetten zijn: dan is er niets geschreven. */
  readonly weigeringen: readonly Opmerking[];
  /** Plaatsen waar de gewone formule iets anders geeft dan de functie: dan is er niets geschreven. */
  readonly verschillen: readonly Opmerking[];
  /** Wat niet te bewijzen is; daarvoor is akkoord nodig. */
  readonly onbewezen: readonly Opmerking[];
  /** Hele kolommen die in de kopie tot de laatste rij van hun blad lopen. */
  readonly ingekort: readonly Opmerking[];
  readonly verouderd: readonly Verouderd[];
  readonly vreemd: readonly Vreemdefunctie[];
  readonly beveiligd: readonly string[];
  readonly toestand: Toestand;
  readonly erbij: readonly string[];
  readonly weg: readonly string[];
  /** Wat er in de bron al niet klopte en zo is gebleven. */
  readonly gebreken: readonly Keurfout[];
}

/** Het nieuwe bestand, of waarom het er niet is. */
export interface Deeluitslag {
  readonly verslag: Deelverslag;
  readonly bestand: Uint8Array | undefined;
}
