/** Alles waarmee een opdracht buiten zichzelf komt; op de klok na leest zij nergens anders iets van het proces. */
export interface Invoeruitvoer {
  readonly invoer: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  /** Schrijft en wacht tot dat gebeurd is; false als er niemand meer luistert. */
  readonly schrijf: (tekst: string) => Promise<boolean>;
  /** Zegt wat er mis is, naast de uitvoer. */
  readonly foutregel: (zin: string) => void;
  /** Zegt onderweg waar zij is, voor wie zit te kijken. */
  readonly voortgang: (zin: string) => void;
  /** Doet werk dat niet halverwege mag ophouden. */
  readonly ongestoord: <T>(werk: () => T) => T;
  /** De map waarin de gebruiker staat: hieruit worden bestandsnamen gelezen. */
  readonly map: string;
  readonly omgeving: Readonly<Record<string, string | undefined>>;
}

/** Een opdracht van de opdrachtregel: één bestand per opdracht, in de lijst van opdrachten.ts. */
export interface Opdracht {
  readonly naam: string;
  /** Eén zin voor de lijst in wmo --help. */
  readonly wat: string;
  /** De hele tekst van wmo <naam> --help. */
  readonly hulp: string;
  /** Voert uit; de uitkomst is de afsluitcode. Gooit Gebruiksfout als de aanroep niet klopt. */
  voer(argumenten: readonly string[], invoeruitvoer: Invoeruitvoer): Promise<number>;
}

/** De aanroep klopt niet: één zin, afsluitcode 2, en er is niets geschreven. */
export class Gebruiksfout extends Error {}

/** Afsluitcodes. */
export const GOED = 0;
export const FOUT_IN_UITKOMST = 1;
export const FOUT_GEBRUIK = 2;
