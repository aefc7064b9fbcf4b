import { afronden } from "../../domain/afronden";
import { toonKorteDatum } from "../../language/datums";
import { toonBedrag, toonGetal } from "../../language/getallen";
import type { Getalvorm } from "../../workbook/getalvormen";
import { toonEuro, toonVast } from "../capaciteit/toon";

/** Een uitkomst zoals zij op het blad staat, maar dan in het paneel: 173674.3 als euro -> "€ 173.674". */
export function toonVorm(waarde: number | string, vorm: Getalvorm): string {
  if (typeof waarde === "string") return waarde;
  if (!Number.isFinite(waarde)) return "–";
  if (vorm === "euro") return toonEuro(waarde);
  if (vorm === "euroCent")
    return toonBedrag(Math.abs(waarde) < 0.005 ? 0 : waarde, true).replace(" ", "\u00a0");
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
