import type { Editie } from "../../sharing/edities";
import type { Deelvorm } from "../../sharing/verslag";
import type { Uitweg, Vondst } from "../../sharing/privacy/vondst";

/** Wat het paneel van de werker vraagt. `datum` is vandaag, als 2024-07-01. */
export type Vraag =
  | {
      readonly wat: "deel";
      readonly bytes: Uint8Array;
      readonly datum: string;
      readonly vorm: Deelvorm;
      /** Ook schrijven wat niet te bewijzen is. */
      readonly akkoord: boolean;
      /** Rijen per cliënt worden groepen, tenzij zij mogen blijven. */
      readonly clienten: "groepen" | "laten";
      /** Welke bladen de ontvanger ziet en drukt. */
      readonly editie: Editie;
      /** Wat er eerst uit de kopie gaat. */
      readonly schoon: Schoonkeuze;
    }
  | { readonly wat: "herstel"; readonly bytes: Uint8Array; readonly datum: string };

export interface Schoonkeuze {
  readonly metadata: boolean;
  readonly vondsten: readonly { readonly vondst: Vondst; readonly uitweg: Uitweg }[];
}

/** Een vondst met haar zin. */
export interface Gevonden {
  readonly vondst: Vondst;
  readonly zin: string;
}

/** Wat eruit komt: het verslag in woorden, en het nieuwe bestand als dat er mag zijn. */
export interface Uitslag {
  readonly regels: readonly string[];
  readonly bestand: Uint8Array | undefined;
  /** Met akkoord komt er wel een bestand. */
  readonly vraagtAkkoord: boolean;
  readonly vondsten: readonly Gevonden[];
  /** Wat er is opgeruimd, en wat is blijven staan. */
  readonly opgeruimd: readonly string[];
  readonly gebleven: readonly string[];
}

/** Wat de werker terugzegt. Bij `onvoorzien` is de fout niet een van onze zinnen. */
export type Antwoord =
  | { readonly soort: "stap"; readonly zin: string }
  | { readonly soort: "klaar"; readonly uitslag: Uitslag }
  | { readonly soort: "fout"; readonly zin: string; readonly onvoorzien: boolean };
