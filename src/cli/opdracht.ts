/** Wat een opdracht nodig heeft van de wereld om haar heen. */
export interface Wereld {
  readonly invoer: NodeJS.ReadStream;
  /** Schrijft en wacht tot er weer ruimte is. */
  readonly schrijf: (tekst: string) => Promise<void>;
}

/** Een opdracht van de opdrachtregel: één bestand per opdracht, in de lijst van opdrachten.ts. */
export interface Opdracht {
  readonly naam: string;
  /** Eén zin voor de lijst in wmo --help. */
  readonly wat: string;
  /** De hele tekst van wmo <naam> --help. */
  readonly hulp: string;
  /** Voert uit; de uitkomst is de afsluitcode. Gooit Gebruiksfout als de aanroep niet klopt. */
  voer(argumenten: readonly string[], wereld: Wereld): Promise<number>;
}

/** De aanroep klopt niet: één zin, afsluitcode 2, en er is niets geschreven. */
export class Gebruiksfout extends Error {}

/** Afsluitcodes. */
export const GOED = 0;
export const FOUT_IN_UITKOMST = 1;
export const FOUT_GEBRUIK = 2;
