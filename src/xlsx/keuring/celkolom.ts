import { kolomnummer } from "../../formula/adres";
import type { Begintag } from "../bestand/xmltag";

const [SPATIE, IS, DUBBEL, ENKEL] = [0x20, 0x3d, 0x22, 0x27];

/**
 * Alleen de kolom van een cel, zonder haar attributen te lezen: een blad heeft er miljoenen. Excel schrijft het adres vooraan; staat
 * het ergens anders of ontbreekt het, dan wordt de tag gelezen. Undefined als de cel geen adres heeft.
 */
export function celkolom(bytes: Uint8Array, tag: Begintag): number | undefined {
  const na = tag.begin + 1 + tag.voor.length + tag.naam.length;
  const aanhaling = bytes[na + 3];
  if (
    bytes[na] === SPATIE &&
    bytes[na + 1] === 0x72 &&
    bytes[na + 2] === IS &&
    (aanhaling === DUBBEL || aanhaling === ENKEL)
  ) {
    let kolom = 0;
    for (let i = na + 4; ; i++) {
      const letter = (bytes[i] ?? 0) - 64;
      if (!(letter >= 1 && letter <= 26)) return kolom;
      kolom = kolom * 26 + letter;
    }
  }
  const letters = /^[A-Z]+/.exec(tag.attributen.r ?? "")?.[0];
  if (letters === undefined) return undefined;
  return kolomnummer(letters);
}
