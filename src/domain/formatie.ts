/** Formatie in fte: uren per week / productiviteit / werkweek. */
export function formatie(urenPerWeek: number, werkweek: number, productiviteit: number): number {
  return urenPerWeek / productiviteit / werkweek;
}

/**
 * Kosten in EUR per jaar: uren / productiviteit x 12 x loonkosten per maand / werkweek.
 * Gemeente Duiven, notitie AVHO, paragraaf 4: 11 uur x 12 x 7.227,92 / 36 = 26.502,3733.
 */
export function formatiekosten(
  urenPerWeek: number,
  loonkostenPerMaand: number,
  werkweek: number,
  productiviteit: number,
): number {
  return ((urenPerWeek / productiviteit) * 12 * loonkostenPerMaand) / werkweek;
}
