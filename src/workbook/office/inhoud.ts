import { adres, type Gebied } from "../../formula/adres";
import { isFormule, type Blad, type Celwaarde } from "../../sheet/blad";
import { getalvormen } from "../../sheet/getalvormen";
import { keurBladformule } from "../../sheet/keuring-formule";
import { formuleInBestand } from "../../functions/mechaniek/inbestand";
import type { Celrooster } from "../../sheet/celrooster";

/** Wat Excel in een cel krijgt; null laat haar zoals zij is. */
export type Rijen = (string | number | boolean | null)[][];

/** Een tekst die Excel bij het typen voor een formule, getal, datum, fout of WAAR zou houden; Excel leest hier Engels. */
const RISKANT = /^\s*(?:['=+\-@#(.,$€£%\d]|(?:true|false|waar|onwaar)\s*$|[a-z]{3,9}[ ./-]+\d)/i;

/**
 * De inhoud van een heel gebied in één tabel, zodat het één opdracht is; null laat een cel met rust (docs: blank and null
 * values). Een formule die uitrolt staat alleen in haar eerste cel: wat eromheen stond zou haar tegenhouden (#SPILL!). Ook een
 * matrixformule is hier een gewone: elke Excel met ExcelApi 1.12 kent dynamische matrices en rekent element voor element, en
 * Range.formulaArray is er alleen op de desktop.
 */
export function inhoudVan(cellen: Celrooster, gebied: Gebied, formule: (tekst: string) => string): Rijen {
  return tabel<string | number | boolean | null>(gebied, (rij, kolom) => {
    const cel = cellen.get(adres({ rij, kolom }));
    const inhoud = cel?.cel.inhoud;
    if (inhoud === undefined) return null;
    if (!isFormule(inhoud)) return waardeVoorExcel(inhoud);
    keurBladformule(inhoud.formule, adres({ rij, kolom }));
    return `=${formule(inhoud.formule)}`;
  });
}

/** De getalvormen van een heel gebied. Ook de cellen waar een tabel overheen rolt hebben er een. */
export function vormenVan(cellen: Celrooster, gebied: Gebied): string[][] {
  return tabel<string>(gebied, (rij, kolom) => {
    const cel = cellen.get(adres({ rij, kolom }))?.cel;
    return cel?.eigenVorm ?? getalvormen[cel?.vorm ?? "algemeen"];
  });
}

/** De cellen met een formule die uit kan rollen. */
export function ankers(blad: Blad): string[] {
  return blad.cellen.flatMap(({ adres: plek, inhoud }) =>
    isFormule(inhoud) && (inhoud.matrix ?? inhoud.dynamisch ?? formuleInBestand(inhoud.formule).dynamisch)
      ? [plek]
      : [],
  );
}

/** Een waarde zoals Excel haar krijgt. */
export function waardeVoorExcel(waarde: Celwaarde): string | number | boolean {
  if (typeof waarde === "object") return waarde.fout;
  return typeof waarde === "string" ? tekstVoorExcel(waarde) : waarde;
}

/** Een tekst zo geschreven dat zij tekst blijft. */
export function tekstVoorExcel(tekst: string): string {
  return RISKANT.test(tekst) ? `'${tekst}` : tekst;
}

function tabel<T>({ van, tot }: Gebied, cel: (rij: number, kolom: number) => T): T[][] {
  return Array.from({ length: tot.rij - van.rij + 1 }, (_, r) =>
    Array.from({ length: tot.kolom - van.kolom + 1 }, (__, k) => cel(van.rij + r, van.kolom + k)),
  );
}
