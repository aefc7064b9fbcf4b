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

/**
 * Leest een getal zoals een Nederlander het typt: "37,20", "1.234,56", "77%" (0,77), "€ 37,20".
 * Geeft undefined als het dat niet is; "37.20" is dubbelzinnig en wordt niet geraden.
 */
export function leesGetal(tekst: string): number | undefined {
  const kaal = tekst.replace(/[\s\u00a0€]/g, "").replace(/\u2212/g, "-");
  const delen = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(%?)$/.exec(kaal);
  if (!delen || (delen[2] === undefined && delen[3] === undefined)) return undefined;
  const [, teken, heel = "0", achter = "0", procent] = delen;
  const getal = Number(`${heel.replace(/\./g, "")}.${achter}${procent ? "e-2" : ""}`);
  return teken === "-" ? -getal : getal;
}
