/** EUR per jaar van arrangementen: aantal cliënten x prijs per periode, opgeteld, x perioden per jaar. */
export function kostenResultaat(
  clienten: Float64Array,
  prijzen: Float64Array,
  periodenPerJaar: number,
): number {
  return somproduct(clienten, prijzen) * periodenPerJaar;
}

/** EUR per jaar van een gesloten budget naar inwonertal: inwoners x bedrag per inwoner, opgeteld over gebieden of groepen. */
export function kostenPopulatie(inwoners: Float64Array, bedragPerInwoner: Float64Array): number {
  return somproduct(inwoners, bedragPerInwoner);
}

function somproduct(a: Float64Array, b: Float64Array): number {
  return a.reduce((som, x, i) => som + x * (b[i] as number), 0);
}
