/** Minuten per week van alle cliënten samen. NaN is een lege rij; zonder `aantallen` staat een rij voor 1 cliënt. */
export function totaleMinuten(minutenPerWeek: Float64Array, aantallen?: Float64Array): number {
  let som = 0;
  for (let i = 0; i < minutenPerWeek.length; i++) {
    const minuten = minutenPerWeek[i] as number;
    if (minuten === minuten) som += aantallen === undefined ? minuten : minuten * (aantallen[i] as number);
  }
  return som;
}

/** Kosten in EUR per jaar onder p*q: minuten per week / 60 x weken x uurtarief x declaratiegraad. */
export function kostenPxq(
  minutenPerWeek: number,
  uurtarief: number,
  declaratiegraad: number,
  wekenPerJaar: number,
): number {
  return (minutenPerWeek / 60) * wekenPerJaar * uurtarief * declaratiegraad;
}
