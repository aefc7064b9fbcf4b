/** Wat het paneel aan de werker stuurt. De werkmap gaat één keer mee; daarna zijn er vragen over. */
export type Opdracht =
  | { readonly wat: "open"; readonly bytes: Uint8Array; readonly datum: string }
  | { readonly wat: "vraag"; readonly naam: string; readonly vraag: unknown };

/** Wat de werker terugzegt: onderweg een stap, en aan het eind een antwoord of een zin. Bij `onvoorzien` is de fout niet een van onze zinnen. */
export type Bericht =
  | { readonly soort: "stap"; readonly zin: string }
  | { readonly soort: "klaar"; readonly antwoord: unknown }
  | { readonly soort: "fout"; readonly zin: string; readonly onvoorzien: boolean };
