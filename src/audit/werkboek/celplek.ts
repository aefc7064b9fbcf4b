import { adres, leesAdres, type Plek } from "../../formula/adres";

/** De plek van een cel in een zin of adres: "Lasten!B4". */
export function celplek({ blad, rij, kolom }: Plek & { readonly blad: string }): string {
  return `${blad}!${adres({ rij, kolom })}`;
}

/** Leest "Blad1!B4", "'Mijn blad'!$B$4" of "B4" (dan op `standaard`); undefined als het geen cel is. */
export function leesCelplek(
  tekst: string,
  standaard: string,
): { readonly blad: string; readonly adres: string } | undefined {
  const delen = /^(?:(?:'((?:[^']|'')+)'|([^'!][^!]*))!)?(\$?[A-Za-z]{1,3}\$?\d+)$/.exec(tekst.trim());
  const kaal = (delen?.[3] ?? "").replace(/\$/g, "").toUpperCase();
  if (delen === null || leesAdres(kaal) === undefined) return undefined;
  return { blad: delen[1]?.replace(/''/g, "'") ?? delen[2] ?? standaard, adres: kaal };
}
