import type { Model } from "../../engine/spreadsheet";
import type { Tabel } from "../../sharing/werkmap/tabellen";
import { adres, type Plek } from "../../formula/adres";
import { leesCel } from "../rooster/cel";
import type { Gelezenblad, Gelezenwerkmap } from "./lees";
import { zinnen } from "./zinnen";

/** Een kop van een tabel die in het rooster veranderd is, en hoe de kolom daarna heet. */
export interface Nieuwekop {
  readonly blad: string;
  readonly tabel: Tabel;
  /** De plaats van de kolom in de tabel, vanaf 0. */
  readonly kolom: number;
  readonly plek: Plek;
  readonly tekst: string;
}

export interface Nieuwekoppen {
  readonly koppen: readonly Nieuwekop[];
  /** Koppen die anders werden dan getypt, als zinnen. */
  readonly niet: readonly string[];
}

/**
 * De koppen van tabellen die veranderd zijn. Een kop is ook de naam van de kolom: hij is altijd tekst, nooit leeg, en geen twee zijn gelijk.
 * Excel maakt er bij het typen hetzelfde van: van een getal de tekst, van niets Kolom1, van een tweede “minuten” “minuten2”.
 */
export function nieuweKoppen(
  { werkmap, bladen }: Gelezenwerkmap,
  nu: (titel: string) => { readonly model: Model; readonly blad: string } | undefined,
): Nieuwekoppen {
  const koppen: Nieuwekop[] = [];
  const niet: string[] = [];
  for (const blad of bladen) {
    const kant = nu(blad.titel);
    const tabellen = werkmap.werkbladen.find((b) => b.titel === blad.titel)?.tabellen ?? [];
    if (kant === undefined) continue;
    for (const tabel of tabellen.filter((t) => t.koprijen > 0)) {
      const getypt = veranderd(blad, tabel, kant.model, kant.blad);
      const bezet = new Set(
        tabel.kolommen.flatMap((naam, i) => (getypt.has(i) ? [] : [zonderOntsnapping(naam).toLowerCase()])),
      );
      for (const [kolom, wens] of getypt) {
        const plek = plekVanKop(tabel, kolom);
        const tekst = vrijeNaam(wens === "" ? `Kolom${kolom + 1}` : wens, bezet);
        bezet.add(tekst.toLowerCase());
        koppen.push({ blad: blad.titel, tabel, kolom, plek, tekst });
        if (tekst !== wens) niet.push(zinnen.anderekop(blad.titel, adres(plek), tabel.naam, tekst));
      }
    }
  }
  return { koppen, niet };
}

/** Per kolom wat er nu als kop te lezen is, voor de koppen die in het bestand anders zijn. */
function veranderd(
  { cellen }: Gelezenblad,
  tabel: Tabel,
  model: Model,
  sheetId: string,
): Map<number, string> {
  const was = new Map(cellen.map((c) => [adres(c), c.bewaard]));
  const uit = new Map<number, string>();
  for (let kolom = 0; kolom < tabel.kolommen.length; kolom++) {
    const plek = plekVanKop(tabel, kolom);
    const { waarde, tekst, formule } = leesCel(model, { sheetId, row: plek.rij - 1, col: plek.kolom - 1 });
    const nu = waarde ?? "";
    if (formule === undefined && nu === (was.get(adres(plek)) ?? "")) continue;
    uit.set(kolom, typeof waarde === "string" ? waarde : waarde === null ? "" : tekst);
  }
  return uit;
}

/** Hoort deze cel bij de koppen van een tabel? */
export function isKop(tabellen: readonly Tabel[], { rij, kolom }: Plek): boolean {
  return tabellen.some(
    ({ gebied: { van, tot }, koprijen }) =>
      koprijen > 0 && rij === van.rij && kolom >= van.kolom && kolom <= tot.kolom,
  );
}

function plekVanKop({ gebied }: Tabel, kolom: number): Plek {
  return { rij: gebied.van.rij, kolom: gebied.van.kolom + kolom };
}

function vrijeNaam(naam: string, bezet: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const proef = n === 1 ? naam : `${naam}${n}`;
    if (!bezet.has(proef.toLowerCase())) return proef;
  }
}

/** Zoals een kolom in een tabel heet, met regeleinden die Excel daar als _x000a_ schrijft. */
export function zonderOntsnapping(naam: string): string {
  return naam.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
