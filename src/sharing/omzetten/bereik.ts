import { kolomletters, kolomnummer, type Gebied } from "../../formula/adres";

/** Een hoek van een verwijzing, met per richting of er een $ voor staat. */
interface Hoek {
  readonly rij: number;
  readonly kolom: number;
  readonly rijVast: boolean;
  readonly kolomVast: boolean;
}

/** Een verwijzing zoals zij in een formule staat. */
export interface Bereik {
  /** Met uitroepteken en aanhalingstekens: "'Blad 1'!", of "". */
  readonly voor: string;
  /** De titel van het blad; undefined als de verwijzing er geen noemt. */
  readonly blad: string | undefined;
  /** Wijst naar een andere werkmap, of naar meer bladen tegelijk. */
  readonly vreemd: boolean;
  readonly van: Hoek;
  readonly tot: Hoek;
}

const CEL = String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)`;
const CELLEN = new RegExp(`^${CEL}(?::${CEL})?$`, "i");
const KOLOMMEN = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;
const RIJEN = /^(\$?)([1-9]\d*):(\$?)([1-9]\d*)$/;
/** Het blad ervoor: tussen aanhalingstekens, of zonder tekens die rekenen. Een som van twee verwijzingen is er dus geen. */
const VOOR = /^(?:'(?:[^']|'')+'|[^'"!\s(){},;+\-*/^&=<>%]+)!$/;
const LAATSTE = { rij: 1048576, kolom: 16384 };

/** Leest A1, $B$2:C9, Blad!A:A of 3:4; undefined als het geen verwijzing is. */
export function leesBereik(tekst: string): Bereik | undefined {
  const plaats = tekst.lastIndexOf("!");
  const hoeken = leesHoeken(tekst.slice(plaats + 1));
  if (hoeken === undefined) return undefined;
  const voor = tekst.slice(0, plaats + 1);
  if (voor !== "" && !VOOR.test(voor)) return undefined;
  const titel = titelVan(voor);
  return { voor, blad: titel, vreemd: titel !== undefined && /[[\]:]/.test(titel), ...hoeken };
}

/** "'O''Brien'!" -> O'Brien; "" -> undefined. */
export function titelVan(voor: string): string | undefined {
  if (voor === "") return undefined;
  const kaal = voor.slice(0, -1);
  return kaal.startsWith("'") ? kaal.slice(1, -1).replace(/''/g, "'") : kaal;
}

function leesHoeken(tekst: string): { van: Hoek; tot: Hoek } | undefined {
  const c = CELLEN.exec(tekst);
  if (c) {
    const hoek = (i: number) =>
      maakHoek(c[i + 1] as string, c[i] === "$", Number(c[i + 3]), c[i + 2] === "$");
    const van = hoek(1);
    return opVolgorde(van, c[6] === undefined ? van : hoek(5));
  }
  const k = KOLOMMEN.exec(tekst);
  if (k)
    return opVolgorde(
      maakHoek(k[2] as string, k[1] === "$", 1, true),
      maakHoek(k[4] as string, k[3] === "$", LAATSTE.rij, true),
    );
  const r = RIJEN.exec(tekst);
  if (!r) return undefined;
  return opVolgorde(
    maakHoek("A", true, Number(r[2]), r[1] === "$"),
    maakHoek(kolomletters(LAATSTE.kolom), true, Number(r[4]), r[3] === "$"),
  );
}

function maakHoek(letters: string, kolomVast: boolean, rij: number, rijVast: boolean): Hoek {
  return { kolom: kolomnummer(letters.toUpperCase()), kolomVast, rij, rijVast };
}

function opVolgorde(a: Hoek, b: Hoek): { van: Hoek; tot: Hoek } | undefined {
  if (Math.max(a.rij, b.rij) > LAATSTE.rij || Math.max(a.kolom, b.kolom) > LAATSTE.kolom) return undefined;
  const [r1, r2] = a.rij <= b.rij ? [a, b] : [b, a];
  const [k1, k2] = a.kolom <= b.kolom ? [a, b] : [b, a];
  const hoek = (r: Hoek, k: Hoek) => ({
    rij: r.rij,
    rijVast: r.rijVast,
    kolom: k.kolom,
    kolomVast: k.kolomVast,
  });
  return { van: hoek(r1, k1), tot: hoek(r2, k2) };
}

/** De cellen van een verwijzing, zonder dollartekens. */
export function alsGebied({ van, tot }: Bereik): Gebied {
  return { van: { rij: van.rij, kolom: van.kolom }, tot: { rij: tot.rij, kolom: tot.kolom } };
}

/** Zoals zij in een formule staat; hele kolommen en rijen blijven dat. */
export function bereiktekst({ voor, van, tot }: Bereik): string {
  const k = (h: Hoek) => `${h.kolomVast ? "$" : ""}${kolomletters(h.kolom)}`;
  const r = (h: Hoek) => `${h.rijVast ? "$" : ""}${h.rij}`;
  if (van.rij === 1 && tot.rij === LAATSTE.rij) return `${voor}${k(van)}:${k(tot)}`;
  if (van.kolom === 1 && tot.kolom === LAATSTE.kolom) return `${voor}${r(van)}:${r(tot)}`;
  const een = `${k(van)}${r(van)}`;
  const enkel = van.rij === tot.rij && van.kolom === tot.kolom;
  return `${voor}${een}${enkel ? "" : `:${k(tot)}${r(tot)}`}`;
}

/** Verschuift wat niet vaststaat, zoals Excel doet bij doorvoeren; undefined als het van het blad valt. */
export function verschoven(b: Bereik, rijen: number, kolommen: number): Bereik | undefined {
  const schuif = (h: Hoek): Hoek => ({
    ...h,
    rij: h.rijVast ? h.rij : h.rij + rijen,
    kolom: h.kolomVast ? h.kolom : h.kolom + kolommen,
  });
  const hoeken = opVolgorde(schuif(b.van), schuif(b.tot));
  const kleinste = hoeken && Math.min(hoeken.van.rij, hoeken.van.kolom);
  return hoeken === undefined || (kleinste as number) < 1 ? undefined : { ...b, ...hoeken };
}

/** Het deel van een bereik dat `rij` en `kolom` (vanaf 0) verderop begint, met dezelfde dollartekens. */
export function deelbereik(b: Bereik, rij: number, kolom: number, rijen: number, kolommen: number): Bereik {
  const van = { ...b.van, rij: b.van.rij + rij, kolom: b.van.kolom + kolom };
  return { ...b, van, tot: { ...van, rij: van.rij + rijen - 1, kolom: van.kolom + kolommen - 1 } };
}
