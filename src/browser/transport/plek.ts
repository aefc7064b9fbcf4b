import { splitsVerwijzing } from "../../engine/bereik";
import { kolomletters, kolomnummer, LAATSTE } from "../../formula/adres";
import type { Vak } from "../rooster/rooster";
import { Excelfout, ongeldig } from "./fout";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

/** Zo groot is een blad van Excel. */
export const { rij: RIJEN, kolom: KOLOMMEN } = LAATSTE;

/** Een vak binnen het blad; anders InvalidArgument. */
export function vak(blad: string, boven: number, links: number, rijen: number, kolommen: number): Vak {
  const heel = [boven, links, rijen, kolommen].every(Number.isInteger);
  const past = boven >= 0 && links >= 0 && rijen > 0 && kolommen > 0;
  if (!heel || !past || boven + rijen > RIJEN || links + kolommen > KOLOMMEN)
    throw ongeldig(zinnen.buitenBlad());
  return { blad, boven, links, rijen, kolommen };
}

/** Het hele blad. */
export const heelBlad = (blad: string) => vak(blad, 0, 0, RIJEN, KOLOMMEN);

/** Loopt het vak over alle rijen of alle kolommen? Zo'n vak geeft geen waarden per cel. */
export const heleKolom = ({ boven, rijen }: Vak) => boven === 0 && rijen === RIJEN;
export const heleRij = ({ links, kolommen }: Vak) => links === 0 && kolommen === KOLOMMEN;
export const onbegrensd = (v: Vak) => heleKolom(v) || heleRij(v);

/** Leest "B2", "$B$2:C5", "B:C", "2:5", met of zonder blad ervoor, of een naam. Zonder blad geldt `blad`. */
export function leesVak(tekst: string, blad: string, w: Sessie): Vak {
  const { blad: titel, bereik } = splitsVerwijzing(tekst.replace(/^=/, ""));
  const opBlad = titel === undefined ? blad : bladMet(titel, w);
  const los = leesBereik(bereik, opBlad);
  if (los !== undefined) return los;
  const naam = w.rooster.naam(bereik);
  if (naam === undefined) throw ongeldig(zinnen.geenAdres(tekst));
  return { ...naam.vak };
}

/** Het adres zonder blad en zonder namen; undefined als het dat niet is. */
export function leesBereik(bereik: string, blad: string): Vak | undefined {
  const hoeken = bereik.replace(/\$/g, "").toUpperCase().split(":").map(hoek);
  const [een, twee] = [hoeken[0], hoeken[hoeken.length - 1]];
  if (een === undefined || twee === undefined || hoeken.length > 2) return undefined;
  // Allebei een cel, allebei een kolom of allebei een rij.
  if ((een.rij === undefined) !== (twee.rij === undefined)) return undefined;
  if ((een.kolom === undefined) !== (twee.kolom === undefined)) return undefined;
  if (een.rij === undefined || een.kolom === undefined) if (!bereik.includes(":")) return undefined;
  const [r1, r2] = een.rij === undefined ? [0, RIJEN - 1] : op(een.rij, twee.rij as number);
  const [k1, k2] = een.kolom === undefined ? [0, KOLOMMEN - 1] : op(een.kolom, twee.kolom as number);
  if (r2 >= RIJEN || k2 >= KOLOMMEN) return undefined;
  return { blad, boven: r1, links: k1, rijen: r2 - r1 + 1, kolommen: k2 - k1 + 1 };
}

function hoek(tekst: string): { rij: number | undefined; kolom: number | undefined } | undefined {
  const [heel, letters, cijfers] = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(tekst) ?? [];
  if (heel === undefined || heel === "") return undefined;
  return {
    rij: cijfers === undefined ? undefined : Number(cijfers) - 1,
    kolom: letters === undefined ? undefined : kolomnummer(letters) - 1,
  };
}

const op = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

function bladMet(titel: string, w: Sessie): string {
  const blad = w.rooster.bladen().find((b) => b.naam.toUpperCase() === titel.toUpperCase());
  if (blad === undefined) throw new Excelfout("ItemNotFound", zinnen.nietGevonden("Blad", titel));
  return blad.id;
}

/** "B2:C5", "B:C" of "2:5". Met `vast` staan er dollartekens: $B$2:$C$5. */
export function kortAdres({ boven, links, rijen, kolommen }: Vak, vast = ""): string {
  const [l1, l2] = [kolomletters(links + 1), kolomletters(links + kolommen)].map((l) => vast + l);
  const [r1, r2] = [boven + 1, boven + rijen].map((r) => vast + r);
  if (rijen === RIJEN) return `${l1}:${l2}`;
  if (kolommen === KOLOMMEN) return `${r1}:${r2}`;
  return rijen === 1 && kolommen === 1 ? `${l1}${r1}` : `${l1}${r1}:${l2}${r2}`;
}

/** "Blad1!B2:C5"; een titel met iets anders dan letters, cijfers en _ staat tussen aanhalingstekens. */
export function volAdres(v: Vak, w: Sessie, vast = ""): string {
  return `${bladdeel(w.titel(v.blad))}!${kortAdres(v, vast)}`;
}

function bladdeel(titel: string): string {
  const gewoon = /^[\p{L}_][\p{L}\d_.]*$/u.test(titel) && leesBereik(titel, "") === undefined;
  return gewoon ? titel : `'${titel.replace(/'/g, "''")}'`;
}
