import { internBlad } from "./kennis";

/** Wat een blad behalve cellen heeft en voor het rekenen telt. */
export interface Bladstand {
  /** Met de hand verborgen rijen: SUBTOTAL(109;..) slaat ze over, SUBTOTAL(9;..) niet. */
  readonly verborgen?: ReadonlySet<number>;
  /** Rijen die een filter verbergt: geen enkel subtotaal telt ze mee. */
  readonly gefilterd?: ReadonlySet<number>;
  /** Cellen (als A1) die in het bestand zelf een subtotaal zijn en hier hun waarde hebben. */
  readonly subtotalen?: ReadonlySet<string>;
}

/** Wat functies van de werkmap moeten weten. o-spreadsheet zet het op `this`, al tijdens het eerste rekenen. */
export interface Modelkennis {
  readonly standen: ReadonlyMap<string, Bladstand>;
  readonly titels: ReadonlyMap<string, number>;
  /** Alleen de cellen waar formules rechtstreeks naar kijken zijn gelezen: wat INDIRECT zoekt, is er misschien niet. */
  readonly onvolledig: boolean;
}

/** De werkmap waarin een functie rekent; in de proefwerkmap is er geen: daar weet o-spreadsheet het zelf. */
export function werkmapVan(omgeving: object): Modelkennis | undefined {
  return (omgeving as { readonly wmoWerkmap?: Modelkennis }).wmoWerkmap;
}

/** Hoe een blad bij o-spreadsheet heet; in de proefwerkmap heet het zoals het is. */
export function internBladVan(omgeving: object, titel: string): string {
  const nummer = werkmapVan(omgeving)?.titels.get(titel.toUpperCase());
  return nummer === undefined ? `'${titel.replace(/'/g, "''")}'` : internBlad(nummer);
}
