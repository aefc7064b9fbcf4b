import { Rekenfout } from "./fout";

/** Wat er op een peildatum geldt: EUR per huishouden per periode, en perioden per jaar. */
export interface Bijdragetarief {
  readonly perPeriode: number;
  readonly periodenPerJaar: number;
}

/**
 * EUR: huishoudens x tarief x perioden x aandeel dat betaalt. Zonder `perioden` het hele jaar. Het is een plafond: een huishouden
 * betaalt één bijdrage voor alle Wmo-voorzieningen samen.
 */
export function eigenBijdrage(
  huishoudens: number,
  tarief: Bijdragetarief,
  perioden: number | undefined,
  aandeelBetalend: number,
): number {
  if (perioden !== undefined && perioden > tarief.periodenPerJaar)
    throw new Rekenfout("#VALUE!", "te-groot", {
      waarde: perioden,
      grens: tarief.periodenPerJaar,
      parameter: "perioden",
      verwacht: "perioden binnen het jaar van de peildatum",
    });
  return huishoudens * tarief.perPeriode * (perioden ?? tarief.periodenPerJaar) * aandeelBetalend;
}
