import { adres, kolomnummer, LAATSTE, leesCelverwijzing, type Plek } from "../formula/adres";

/** De grootste maten die een rekenblad hier krijgt; Excel zelf gaat verder. */
export const MEESTE_RIJEN = 100_000;
export const MEESTE_KOLOMMEN = 1_000;
/** Zoveel cellen heeft een blad hoogstens, en een bereik in een formule: elke cel kost geheugen, ook een lege. */
export const MEESTE_CELLEN = { blad: 5_000_000, bereik: 1_500_000 };

/** Een verwijzing in een formule: het blad (zonder aanhalingstekens), een andere werkmap, en het bereik zelf. */
export interface Verwijzingsdelen {
  readonly werkmap: boolean;
  readonly blad: string | undefined;
  readonly bereik: string;
}

/** "'O''Brien'!$A$1:B2" -> blad O'Brien, bereik $A$1:B2. */
export function splitsVerwijzing(tekst: string): Verwijzingsdelen {
  const plaats = tekst.lastIndexOf("!");
  const voor = plaats < 0 ? "" : tekst.slice(0, plaats);
  const blad = voor.startsWith("'") ? voor.slice(1, -1).replace(/''/g, "'") : voor;
  return {
    werkmap: blad.includes("["),
    blad: plaats < 0 ? undefined : blad,
    bereik: tekst.slice(plaats + 1),
  };
}

/** Een bereik dat verder loopt dan een rekenblad hier: tot het einde van zijn kolommen of rijen, met zijn ware maten. */
export interface Heelbereik {
  /** Zoals o-spreadsheet het leest: A:A, 3:3, of open aan het eind: A2:A. */
  readonly tekst: string;
  readonly rijen: number;
  readonly kolommen: number;
}

/**
 * A:A, 3:3, A2:A1048576 en A2:A500000: onder wat gebruikt is staan alleen lege cellen, dus het bereik hoeft hier niet zo groot te
 * zijn. Wat lege cellen telt (ROWS, COUNTBLANK), heeft wel de ware maten nodig. Undefined bij een gewoon bereik.
 */
export function heelBereik(bereik: string): Heelbereik | undefined {
  const [, k1, r1, k2, r2] =
    /^\$?([A-Z]{1,3})?\$?(\d+)?:\$?([A-Z]{1,3})?\$?(\d+)?$/.exec(bereik.toUpperCase()) ?? [];
  const tussen = (a: number, b: number) => Math.abs(a - b) + 1;
  if (k1 !== undefined && k2 !== undefined && r1 === undefined && r2 === undefined)
    return { tekst: bereik, rijen: LAATSTE.rij, kolommen: tussen(kolomnummer(k1), kolomnummer(k2)) };
  if (k1 === undefined && k2 === undefined && r1 !== undefined && r2 !== undefined)
    return { tekst: bereik, rijen: tussen(Number(r1), Number(r2)), kolommen: LAATSTE.kolom };
  if (k1 === undefined || k2 === undefined || r1 === undefined || r2 === undefined) return undefined;
  const [boven, onder] = [Number(r1), Number(r2)].sort((a, b) => a - b) as [number, number];
  const [links, rechts] = [k1, k2].sort((a, b) => kolomnummer(a) - kolomnummer(b)) as [string, string];
  const maten = { rijen: onder - boven + 1, kolommen: kolomnummer(rechts) - kolomnummer(links) + 1 };
  const [hoog, breed] = [onder > MEESTE_RIJEN, kolomnummer(rechts) > MEESTE_KOLOMMEN];
  if (onder > LAATSTE.rij || kolomnummer(rechts) > LAATSTE.kolom || hoog === breed || boven > MEESTE_RIJEN)
    return undefined;
  return { tekst: hoog ? `${links}${boven}:${rechts}` : `${links}${boven}:${onder}`, ...maten };
}

/** C1 met de maten van A1:A9 is C1:C9; undefined als een van beide geen gewoon bereik van cellen is. */
export function metMatenVan(verwijzing: string, voorbeeld: string): string | undefined {
  const plaats = verwijzing.lastIndexOf("!");
  const hoeken = (tekst: string) => tekst.split(":").map(leesCelverwijzing);
  const [van] = hoeken(verwijzing.slice(plaats + 1));
  const [a, b = a] = hoeken(voorbeeld.slice(voorbeeld.lastIndexOf("!") + 1));
  if (van === undefined || a === undefined || b === undefined) return undefined;
  const tot = { rij: van.rij + Math.abs(b.rij - a.rij), kolom: van.kolom + Math.abs(b.kolom - a.kolom) };
  return `${verwijzing.slice(0, plaats + 1)}${adres(van)}:${adres(tot)}`;
}

/** De uiterste plek van een bereik en zijn aantal cellen; bij hele kolommen of rijen telt alleen de andere kant. */
export function reikwijdte(bereik: string): Plek & { readonly cellen: number } {
  let rij = 1;
  let kolom = 1;
  let eersteRij = Infinity;
  let eersteKolom = Infinity;
  for (const deel of bereik.split(":")) {
    const [, letters, cijfers] = /^\$?([A-Z]{1,3})?\$?(\d+)?$/.exec(deel.toUpperCase()) ?? [];
    const k = letters === undefined ? 1 : kolomnummer(letters);
    const r = cijfers === undefined ? 1 : Number(cijfers);
    [rij, eersteRij] = [Math.max(rij, r), Math.min(eersteRij, r)];
    [kolom, eersteKolom] = [Math.max(kolom, k), Math.min(eersteKolom, k)];
  }
  return { rij, kolom, cellen: (rij - eersteRij + 1) * (kolom - eersteKolom + 1) };
}
