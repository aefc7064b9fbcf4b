/** Een gegeven dat niet op het blad zelf is ingevuld maar ergens anders vandaan komt. */
export interface Koppeling {
  /** Zonder =: "WMO_Uurtarief", of "'Mijn kosten'!B4". */
  readonly formule: string;
  /** Waar het vandaan komt, voor wie het blad leest: "Van het blad Uitgangspunten." */
  readonly van: string;
}

/** De rijen van een lijst die uit formules bestaan: per rij de formule onder de sleutel van haar kolom. */
export type Rijformules = readonly Readonly<Record<string, string | undefined>>[];

/** Alles wat op een blad gekoppeld is; wat hier niet in staat, is op het blad zelf ingevuld. */
export interface Koppelingen {
  readonly peildatum?: Koppeling | undefined;
  /** Per sleutel van een veld. */
  readonly velden: Readonly<Record<string, Koppeling | undefined>>;
  /** Per naam van een lijst. */
  readonly lijsten: Readonly<Record<string, Rijformules | undefined>>;
}

export const ZONDER_KOPPELING: Koppelingen = { velden: {}, lijsten: {} };

/** Het bereik waar een rij van een gekoppelde lijst één cel uit neemt; undefined als de formule iets anders doet. */
export function bereikUit(formule: string): string | undefined {
  return /^INDEX\(([^(),]+),\d+\)$/i.exec(formule.replace(/^=/, ""))?.[1];
}
