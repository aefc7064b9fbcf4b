import { Rekenfout } from "./fout";

/** De onderdelen van een tarief per declarabel uur; bedragen in EUR per uur, de rest als aandeel. */
export interface Kostprijsvraag {
  readonly uurloon: number;
  /** Vakantietoeslag plus eindejaarsuitkering. */
  readonly toeslagen: number;
  readonly werkgeverslasten: number;
  /** Deel van de betaalde uren dat declarabel is. */
  readonly productiviteit: number;
  readonly overhead: number;
  readonly reiskosten: number;
  readonly opleiding: number;
  readonly overig: number;
  readonly marge: number;
  readonly indexatie: number;
  /** "opslag": overhead is een percentage van de kosten eronder; "aandeel": van die kosten en de overhead samen. */
  readonly overheadBasis: "opslag" | "aandeel";
}

/** De opbouw in EUR per uur; de bedragen samen zijn de kostprijs. */
export interface Kostprijsopbouw {
  readonly uurloon: number;
  readonly toeslagen: number;
  readonly werkgeverslasten: number;
  readonly nietProductief: number;
  readonly overhead: number;
  readonly reiskosten: number;
  readonly opleiding: number;
  readonly overig: number;
  readonly marge: number;
  readonly indexatie: number;
}

/**
 * EUR per declarabel uur: ((uurloon x (1 + toeslagen) x (1 + werkgeverslasten)) / productiviteit x (1 + overhead) + reiskosten +
 * opleiding + overig) x (1 + marge) x (1 + indexatie). Reele prijs: artikel 5.4 Uitvoeringsbesluit Wmo 2015.
 */
export function kostprijs(v: Kostprijsvraag): number {
  return voorMarge(v) * (1 + v.marge) * (1 + v.indexatie);
}

/** Dezelfde som, uiteengelegd: elk onderdeel is wat het aan de vorige toevoegt. */
export function kostprijsopbouw(v: Kostprijsvraag): Kostprijsopbouw {
  const loonMetToeslagen = v.uurloon * (1 + v.toeslagen);
  const declarabel = loonkosten(v) / v.productiviteit;
  const kosten = voorMarge(v);
  return {
    uurloon: v.uurloon,
    toeslagen: v.uurloon * v.toeslagen,
    werkgeverslasten: loonMetToeslagen * v.werkgeverslasten,
    nietProductief: declarabel - loonkosten(v),
    overhead: declarabel * (overheadfactor(v) - 1),
    reiskosten: v.reiskosten,
    opleiding: v.opleiding,
    overig: v.overig,
    marge: kosten * v.marge,
    indexatie: kosten * (1 + v.marge) * v.indexatie,
  };
}

function voorMarge(v: Kostprijsvraag): number {
  const declarabel = loonkosten(v) / v.productiviteit;
  return declarabel * overheadfactor(v) + v.reiskosten + v.opleiding + v.overig;
}

function loonkosten({ uurloon, toeslagen, werkgeverslasten }: Kostprijsvraag): number {
  return uurloon * (1 + toeslagen) * (1 + werkgeverslasten);
}

function overheadfactor({ overhead, overheadBasis }: Kostprijsvraag): number {
  if (overheadBasis === "opslag") return 1 + overhead;
  if (overhead >= 1)
    throw new Rekenfout("#VALUE!", "overhead-geheel", { waarde: overhead, parameter: "overhead" });
  return 1 / (1 - overhead);
}
