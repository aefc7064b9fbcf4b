/** Wat er gevonden kan worden. De eerste negen zijn gegevens in de inhoud, de andere reizen ongezien mee. */
export type Soort =
  | "bsn"
  | "naam"
  | "geboortedatum"
  | "adres"
  | "email"
  | "telefoon"
  | "iban"
  | "clientrijen"
  | "inlog"
  | "auteur"
  | "pad"
  | "eigenschap"
  | "onleesbaar";

/** Wat eraan te doen is. */
export type Uitweg = "verwijder" | "pseudoniem" | "groepeer" | "metadata";

/** Het soort plek in een werkmapbestand. */
export type Waar =
  | "cel"
  | "formule"
  | "opmerking"
  | "reactie"
  | "personen"
  | "koptekst"
  | "validatie"
  | "koppelingstekst"
  | "naam"
  | "tekening"
  | "grafiek"
  | "tabel"
  | "draaitabel"
  | "externeWerkmap"
  | "verbinding"
  | "invoegtoepassing"
  | "eigenschappen"
  | "losseTekst"
  | "gegevensdeel"
  | "verwijzing"
  | "blad"
  | "werkmap"
  | "bijlage";

/** Waar het staat: altijd het onderdeel van het bestand, en waar het kan het blad en de cellen. */
export interface Plaats {
  readonly deel: string;
  readonly waar: Waar;
  readonly blad?: string;
  readonly cel?: string;
  readonly bereik?: string;
  /** De gedefinieerde naam. */
  readonly naam?: string;
}

/** Eén vondst; gelijksoortige gegevens in één kolom zijn er samen één. */
export interface Vondst {
  readonly soort: Soort;
  readonly plaats: Plaats;
  /** Niet te zien bij gewoon openen: een verborgen blad, kolom of rij, of een plek buiten de cellen. */
  readonly verborgen: boolean;
  /** Het eerste gegeven, onherkenbaar gemaakt. */
  readonly fragment: string;
  readonly aantal: number;
  readonly uitwegen: readonly Uitweg[];
}

/** Gegevens die het programma bewaart over wie het bestand maakte. */
export function isMetadata(soort: Soort): boolean {
  return soort === "auteur" || soort === "pad" || soort === "eigenschap";
}

/** Gegevens die in de inhoud zelf staan, en dus over mensen kunnen gaan die het bestand niet maakten. */
export function isInhoud(soort: Soort): boolean {
  return !isMetadata(soort) && soort !== "onleesbaar";
}
