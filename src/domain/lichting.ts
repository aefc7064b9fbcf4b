/**
 * Cliënten in lichtingen: op elke plaats een groep met dezelfde minuten, waarvan de verwijzingen tussen twee momenten gelijk
 * gespreid aflopen. Eén cliënt met een eigen einddatum is een lichting van 1 met `van` gelijk aan `tot`.
 */
export interface Lichtingen {
  readonly aantal: Float64Array;
  /** Maanden na 1 januari van het eerste jaar; Infinity als het einde niet bekend is. */
  readonly van: Float64Array;
  readonly tot: Float64Array;
  /** Minuten per week nu, en na herbeoordeling. */
  readonly nu: Float64Array;
  readonly straks: Float64Array;
}

/** Een lichting per jaar dat verwijzingen aflopen; wie in geen jaar staat, is een laatste lichting zonder bekend einde. */
export function jaarlichtingen(
  clienten: number,
  aflopend: readonly number[],
  nu: number,
  straks: number,
): Lichtingen {
  const later = clienten - aflopend.reduce((a, b) => a + b, 0);
  const n = aflopend.length + 1;
  const per = (waarde: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => waarde(i));
  const bekend = (i: number, maand: number) => (i === n - 1 ? Infinity : maand);
  return {
    aantal: per((i) => aflopend[i] ?? later),
    van: per((i) => bekend(i, i * 12)),
    tot: per((i) => bekend(i, i * 12 + 12)),
    nu: per(() => nu),
    straks: per(() => straks),
  };
}
