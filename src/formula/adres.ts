/** Een cel, geteld vanaf 1. */
export interface Plek {
  readonly rij: number;
  readonly kolom: number;
}

/** Een rechthoek van cellen, met beide hoeken erbij. */
export interface Gebied {
  readonly van: Plek;
  readonly tot: Plek;
}

/** De laatste cel van een blad van Excel sinds 2007: XFD1048576. */
export const LAATSTE: Plek = { rij: 1048576, kolom: 16384 };

/** 28 -> "AB". */
export function kolomletters(kolom: number): string {
  let uit = "";
  for (let k = kolom; k > 0; k = Math.floor((k - 1) / 26))
    uit = String.fromCharCode(65 + ((k - 1) % 26)) + uit;
  return uit;
}

/** "AB" -> 28. */
export function kolomnummer(letters: string): number {
  return [...letters].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0);
}

/** { rij: 5, kolom: 2 } -> "B5". */
export function adres({ rij, kolom }: Plek): string {
  return `${kolomletters(kolom)}${rij}`;
}

/** "B5" -> { rij: 5, kolom: 2 }; wat geen celadres is, geeft undefined. */
export function leesAdres(tekst: string): Plek | undefined {
  const delen = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(tekst);
  if (!delen) return undefined;
  const plek = { rij: Number(delen[2]), kolom: kolomnummer(delen[1] as string) };
  return plek.rij <= LAATSTE.rij && plek.kolom <= LAATSTE.kolom ? plek : undefined;
}

/** Als `leesAdres`, maar zoals iemand een cel in een formule schrijft: ook met dollartekens of kleine letters. */
export function leesCelverwijzing(tekst: string): Plek | undefined {
  return leesAdres(tekst.replace(/^\$?([A-Za-z]+)\$?(\d+)$/, "$1$2").toUpperCase());
}

/** "A1:B3" of "A1"; de hoeken staan in leesvolgorde. */
export function leesGebied(tekst: string): Gebied | undefined {
  const [een, twee = een] = tekst.split(":");
  const van = leesAdres(een ?? "");
  const tot = leesAdres(twee ?? "");
  if (!van || !tot || tekst.split(":").length > 2) return undefined;
  return van.rij <= tot.rij && van.kolom <= tot.kolom ? { van, tot } : undefined;
}

/** Het gebied als tekst; één cel zonder dubbele punt. */
export function gebiedstekst({ van, tot }: Gebied): string {
  return van.rij === tot.rij && van.kolom === tot.kolom ? adres(van) : `${adres(van)}:${adres(tot)}`;
}

/** "A1:B3" -> "$A$1:$B$3". */
export function absoluut(gebied: string): string {
  return gebied.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** De titel van een blad zoals hij in een formule staat: 'Zorg 2024'!, met verdubbelde apostrof. */
export function bladverwijzing(titel: string): string {
  return `'${titel.replace(/'/g, "''")}'!`;
}

/** Hebben twee gebieden een cel gemeen? */
export function raken(a: Gebied, b: Gebied): boolean {
  return (
    a.van.rij <= b.tot.rij &&
    b.van.rij <= a.tot.rij &&
    a.van.kolom <= b.tot.kolom &&
    b.van.kolom <= a.tot.kolom
  );
}

/** Ligt de cel op deze rij en kolom in het gebied? */
export function ligtIn({ van, tot }: Gebied, rij: number, kolom: number): boolean {
  return van.rij <= rij && rij <= tot.rij && van.kolom <= kolom && kolom <= tot.kolom;
}

/** Hoeveel cellen een gebied heeft. */
export function aantalCellen({ van, tot }: Gebied): number {
  return (tot.rij - van.rij + 1) * (tot.kolom - van.kolom + 1);
}
