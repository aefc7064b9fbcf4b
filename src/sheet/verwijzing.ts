import { gebiedstekst, leesGebied, type Gebied } from "../formula/adres";

/** Waar een naam naar wijst, als dat één gebied is. */
export interface Naamverwijzing {
  readonly blad: string;
  readonly adres: string;
}

/** Leest "='Zorg & meer'!$A$1:$B$3"; #REF!, een formule of meer gebieden geven undefined. */
export function leesNaamverwijzing(formule: unknown): Naamverwijzing | undefined {
  if (typeof formule !== "string") return undefined;
  const delen = /^=(?:'((?:[^']|'')+)'|([^'!(),#]+))!([$A-Z\d:]+)$/.exec(formule);
  const gebied = leesGebied((delen?.[3] ?? "").replace(/\$/g, ""));
  if (!delen || !gebied) return undefined;
  return { blad: delen[1]?.replace(/''/g, "'") ?? (delen[2] as string), adres: gebiedstekst(gebied) };
}

/** Het gebied van een `range.address`: "'Zorg & meer'!A1:B3". Hele rijen of kolommen geven undefined. */
export function leesBereikadres(address: string): Gebied | undefined {
  return leesGebied(address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, ""));
}

/** Een tekst, een bladnaam met aanhalingstekens, of een bladnaam zonder; alleen de laatste twee worden vervangen. */
const STUK = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!/gu;

/** Een formule die andere bladen bij hun titel noemt, met de titel die zij in deze werkmap hebben. */
export function metTitels(formule: string, titels: ReadonlyMap<string, string>): string {
  if (titels.size === 0) return formule;
  return formule.replace(STUK, (stuk: string, tussen?: string, kaal?: string) => {
    const nieuw = titels.get((tussen?.replace(/''/g, "'") ?? kaal ?? "").toUpperCase());
    return nieuw === undefined ? stuk : `'${nieuw.replace(/'/g, "''")}'!`;
  });
}
