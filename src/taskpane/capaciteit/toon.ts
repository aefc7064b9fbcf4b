import { toonBedrag } from "../../language/getallen";

const vormen = [0, 1, 2, 3, 4].map(
  (d) => new Intl.NumberFormat("nl-NL", { minimumFractionDigits: d, maximumFractionDigits: d }),
);

/** Een getal met een vast aantal decimalen: 10.9615 -> "10,96". Een min als echte min, en nooit -0. */
export function toonVast(x: number, decimalen: 0 | 1 | 2 | 3 | 4): string {
  if (!Number.isFinite(x)) return "nooit";
  const tekst = (vormen[decimalen] as Intl.NumberFormat).format(x);
  return /^-[0,]+$/.test(tekst) ? tekst.slice(1) : tekst;
}

/** Een bedrag in hele euro's; -0 is 0. Het euroteken blijft bij zijn getal als de regel afbreekt. */
export function toonEuro(x: number): string {
  return toonBedrag(Math.abs(x) < 0.5 ? 0 : x).replace(" ", "\u00a0");
}
