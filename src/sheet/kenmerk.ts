/** Aan deze verborgen naam herkennen wij een blad van ons, ook als de gebruiker de titel verandert. */
export interface Kenmerk {
  readonly id: string;
  readonly versie: number;
}

/** Waar alle kenmerken mee beginnen; een plan mag zo geen eigen naam noemen. */
export const KENMERK = "WMO_BLAD_";

/**
 * De verborgen naam van een blad: WMO_BLAD_<ID>_V<versie>. Zij wijst naar A1 van het blad. Id en versie staan in de naam zelf,
 * want een opmerking bij een naam gaat in LibreOffice verloren.
 */
export function kenmerknaam({ id, versie }: Kenmerk): string {
  return `${KENMERK}${id.toUpperCase()}_V${versie}`;
}

/** Leest een kenmerk terug; een andere naam geeft undefined. Sommige programma's veranderen de letters. */
export function leesKenmerk(naam: string): Kenmerk | undefined {
  const delen = /^WMO_BLAD_([A-Z][A-Z0-9_]*)_V([1-9]\d*)$/i.exec(naam);
  return delen ? { id: (delen[1] as string).toLowerCase(), versie: Number(delen[2]) } : undefined;
}

/** Waar de namen mee beginnen die onthouden welk deel van een blad van ons is. */
export const BEREIK = "WMO_BEREIK_";

/**
 * De verborgen naam van het gebied dat wij op een blad beschreven: WMO_BEREIK_<ID>. Zij schuift mee met rijen en kolommen, zodat
 * bij vervangen te zien is wat de gebruiker er zelf naast zette.
 */
export function bereiknaam({ id }: Pick<Kenmerk, "id">): string {
  return `${BEREIK}${id.toUpperCase()}`;
}
