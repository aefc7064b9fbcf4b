/** De grootste maten die een rekenblad hier krijgt; Excel zelf gaat verder. */
export const MEESTE_RIJEN = 100_000;
export const MEESTE_KOLOMMEN = 1_000;
/** Zoveel cellen heeft een blad hoogstens, en een bereik in een formule: elke cel kost geheugen, ook een lege. */
export const MEESTE_CELLEN = { blad: 5_000_000, bereik: 1_500_000 };

/** Een plaats op een blad, vanaf 0. */
export interface Plek {
  readonly rij: number;
  readonly kolom: number;
}

/** "B2" of "$B$2" -> rij 1, kolom 1; undefined als het geen adres van één cel is. */
export function leesAdres(adres: string): Plek | undefined {
  const [, letters, cijfers] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(adres) ?? [];
  return letters === undefined ? undefined : { rij: Number(cijfers) - 1, kolom: kolomnummer(letters) };
}

/** "B" -> 1. */
function kolomnummer(letters: string): number {
  let uit = 0;
  for (const letter of letters.toUpperCase()) uit = uit * 26 + letter.charCodeAt(0) - 64;
  return uit - 1;
}

/** Rij 1, kolom 1 -> "B2". */
export function maakAdres({ rij, kolom }: Plek): string {
  let letters = "";
  for (let k = kolom + 1; k > 0; k = Math.floor((k - 1) / 26))
    letters = String.fromCharCode(65 + ((k - 1) % 26)) + letters;
  return `${letters}${rij + 1}`;
}

/** Een verwijzing in een formule: het blad (zonder aanhalingstekens), een andere werkmap, en het bereik zelf. */
export interface Verwijzing {
  readonly werkmap: boolean;
  readonly blad: string | undefined;
  readonly bereik: string;
}

/** "'O''Brien'!$A$1:B2" -> blad O'Brien, bereik $A$1:B2. */
export function leesVerwijzing(tekst: string): Verwijzing {
  const plaats = tekst.lastIndexOf("!");
  const voor = plaats < 0 ? "" : tekst.slice(0, plaats);
  const blad = voor.startsWith("'") ? voor.slice(1, -1).replace(/''/g, "'") : voor;
  return {
    werkmap: blad.includes("["),
    blad: plaats < 0 ? undefined : blad,
    bereik: tekst.slice(plaats + 1),
  };
}

/** De uiterste plek van een bereik en zijn aantal cellen; bij hele kolommen of rijen telt alleen de andere kant. */
export function omvang(bereik: string): Plek & { readonly cellen: number } {
  let rij = 0;
  let kolom = 0;
  let eersteRij = Infinity;
  let eersteKolom = Infinity;
  for (const deel of bereik.split(":")) {
    const [, letters, cijfers] = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i.exec(deel) ?? [];
    const k = letters === undefined ? 0 : kolomnummer(letters);
    const r = cijfers === undefined ? 0 : Number(cijfers) - 1;
    [rij, eersteRij] = [Math.max(rij, r), Math.min(eersteRij, r)];
    [kolom, eersteKolom] = [Math.max(kolom, k), Math.min(eersteKolom, k)];
  }
  return { rij, kolom, cellen: (rij - eersteRij + 1) * (kolom - eersteKolom + 1) };
}
