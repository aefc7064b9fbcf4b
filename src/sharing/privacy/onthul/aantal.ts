/** Hoe een aantal cliënten getoond wordt. */
export interface Telkeuzes {
  /** Groepen met minder cliënten worden niet getoond. */
  readonly drempel: number;
  /** Andere aantallen worden afgerond op een veelvoud hiervan. */
  readonly afronding: number;
}

/** Zoals CBS de Wmo toont: onder 10 niet, de rest op vijftallen. */
export const STANDAARD: Telkeuzes = { drempel: 10, afronding: 5 };

/** Een aantal zoals het getoond mag worden: een afgerond getal, of "<10". Ook 0 is minder dan 10: anders verraadt het de rest. */
export function toonAantal(aantal: number, { drempel, afronding }: Telkeuzes = STANDAARD): number | string {
  return aantal < drempel ? `<${drempel}` : afgerond(aantal, afronding);
}

/** Op het dichtstbijzijnde veelvoud; precies ertussenin naar boven. */
export function afgerond(aantal: number, afronding: number): number {
  return Math.round(aantal / afronding) * afronding;
}

/** Welke hele aantallen achter een getoond getal kunnen zitten. */
export function achterGetal(getoond: number, { drempel, afronding }: Telkeuzes): Tussen {
  return {
    van: Math.max(drempel, getoond - Math.floor(afronding / 2)),
    tot: getoond + Math.ceil(afronding / 2) - 1,
  };
}

/** Alle hele getallen van `van` tot en met `tot`. */
export interface Tussen {
  readonly van: number;
  readonly tot: number;
}
