import { afronden } from "../../domain/afronden";
import { toonKorteDatum } from "../../language/datums";
import { toonBedrag, toonGetal } from "../../language/getallen";
import type { Getalvorm } from "../../sheet/getalvormen";
import { toonZin } from "../element";

const vormen = [0, 1, 2, 3, 4].map(
  (d) => new Intl.NumberFormat("nl-NL", { minimumFractionDigits: d, maximumFractionDigits: d }),
);

/** Een uitkomst zoals zij op het blad staat, maar dan in het paneel: 173674.3 als euro -> "€ 173.674". */
export function toonVorm(waarde: number | string, vorm: Getalvorm): string {
  if (typeof waarde === "string") return waarde;
  if (!Number.isFinite(waarde)) return "–";
  if (vorm === "euro") return toonEuro(waarde);
  if (vorm === "euroCent") return toonZin(toonBedrag(Math.abs(waarde) < 0.005 ? 0 : waarde, true));
  if (vorm === "datum") return toonKorteDatum(waarde);
  if (vorm === "jaartal") return String(waarde);
  if (vorm === "algemeen") return toonGetal(afronden(waarde, 4));
  const [, soort, cijfers] = /^(procent|getal)(\d)$/.exec(vorm) ?? [];
  const decimalen = Math.min(Number(cijfers ?? 2), 4) as 0 | 1 | 2 | 3 | 4;
  return soort === "procent" ? `${toonVast(waarde * 100, decimalen)}%` : toonVast(waarde, decimalen);
}

/** Staat dit rechts uitgelijnd, zoals een getal? */
export function isGetalvorm(vorm: Getalvorm): boolean {
  return vorm !== "tekst";
}

/** Een getal met een vast aantal decimalen, afgerond zoals een cel het toont: 10.9615 -> "10,96". Een min als echte min, en nooit -0. */
function toonVast(x: number, decimalen: 0 | 1 | 2 | 3 | 4): string {
  const tekst = (vormen[decimalen] as Intl.NumberFormat).format(afronden(x, decimalen));
  return /^-[0,]+$/.test(tekst) ? tekst.slice(1) : tekst;
}

/** Een bedrag in hele euro's; -0 is 0. */
function toonEuro(x: number): string {
  return toonZin(toonBedrag(Math.abs(x) < 0.5 ? 0 : x));
}
