const WEERGAVE = new Intl.NumberFormat("nl-NL", { maximumSignificantDigits: 15, useGrouping: true });

/** Een getal zoals een Nederlander het leest: 1234.5 -> "1.234,5". */
export function toonGetal(x: number): string {
  return WEERGAVE.format(x);
}

/** Een bedrag zoals het in een nota staat: 173674.3008 -> "€ 173.674"; met `centen` "€ 173.674,30". */
export function toonBedrag(x: number, centen = false): string {
  const cijfers = centen ? 2 : 0;
  const getal = new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: cijfers,
    maximumFractionDigits: cijfers,
  }).format(Math.abs(x));
  return `${x < 0 ? "-" : ""}€ ${getal}`;
}

/** Een aandeel als percentage: 0.77 -> "77%". */
export function toonPercentage(x: number, decimalen = 0): string {
  const getal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: decimalen }).format(x * 100);
  return `${getal}%`;
}
