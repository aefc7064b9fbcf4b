import { somMetVasteDelen, somVan, type Rekenplek } from "../../calc/som";
import { enkel, isBereik, type Bereik, type Uitkomst, type Waarde } from "../../calc/waarde";
import type { Eindknoop } from "../../formula/boom";
import type { Boek } from "../../sharing/omzetten/boek";
import { schuiftMee } from "../../sharing/omzetten/teksten";
import { weiger } from "../../xlsx/bestand/weigering";
import type { Cel } from "../werkboek/werkboek";
import { zinnen } from "./zinnen";

/** Wat er in een cel staat, op een vaste plaats: een formule leest haar daar, en wie haar rekent schrijft haar daar. */
export interface Vak {
  waarde: Waarde;
  /** Van een formule die uitrolt, het hele bereik. */
  uitgerold?: Bereik;
}

/** De cellen van een werkmap voor wie steeds dezelfde formules opnieuw rekent met andere getallen. */
export interface Vakken {
  vak(blad: string, plek: string): Vak;
  /** De som van een formule op haar blad; zij leest uit de vakken. */
  som(formule: string, waar: string, blad: string): () => Uitkomst;
  /** Na een wijziging: bereiken worden opnieuw gelezen zodra er weer om gevraagd wordt. */
  nieuweBeurt(): void;
}

interface Gelezen {
  readonly vakken: readonly (readonly Vak[])[];
  beurt: number;
  waarden: Bereik;
}

interface Omgeving {
  readonly boek: Boek;
  /** Wat er buiten de snede in een cel staat. */
  constante(blad: string, plek: string): Waarde;
  /** De formule van een naam, klaar om te rekenen. */
  naamformule(inhoud: string, blad: string): string;
  /** Verandert er iets in waar deze verwijzing of naam op dit blad naar kijkt? */
  wisselt(verwijzing: string, blad: string): boolean;
}

export function maakVakken({ boek, constante, naamformule, wisselt }: Omgeving): Vakken {
  const bladen = new Map<string, Rekenplek & { readonly vakken: Map<string, Vak> }>();
  let beurt = 0;

  function plekVan(titel: string): Rekenplek & { readonly vakken: Map<string, Vak> } {
    const bekend = bladen.get(titel);
    if (bekend !== undefined) return bekend;
    const vakken = new Map<string, Vak>();
    const gelezen = new Map<string, Gelezen>();
    const namen = new Map<string, () => Uitkomst>();
    const vak = (plek: string): Vak => {
      let hier = vakken.get(plek);
      if (hier === undefined) vakken.set(plek, (hier = { waarde: constante(titel, plek) }));
      return hier;
    };
    const hier: Rekenplek & { readonly vakken: Map<string, Vak> } = {
      vakken,
      lees: (plek) => (vakken.get(plek) ?? vak(plek)).waarde,
      bereik(tekst, plekken) {
        let g = gelezen.get(tekst);
        if (g === undefined) {
          g = { vakken: plekken.map((rij) => rij.map(vak)), beurt: -1, waarden: [] };
          gelezen.set(tekst, g);
        }
        if (g.beurt !== beurt) {
          g.waarden = g.vakken.map((rij) => rij.map((v) => v.waarde));
          g.beurt = beurt;
        }
        return g.waarden;
      },
      naam(naam, sleutel) {
        let som = namen.get(sleutel);
        if (som === undefined) namen.set(sleutel, (som = naamsom(naam, titel)));
        return som();
      },
      blad: (ander) => plekVan(ander),
    };
    bladen.set(titel, hier);
    return hier;
  }

  function naamsom(naam: string, titel: string): () => Uitkomst {
    const gevonden = boek.naam(naam, titel);
    if (gevonden === undefined) return weiger(zinnen.onbekendeNaam(naam));
    if (schuiftMee(gevonden.inhoud)) return weiger(zinnen.schuivendeNaam(naam));
    const blad = gevonden.blad ?? titel;
    const som = somVan(naamformule(gevonden.inhoud, blad), naam);
    const plek = plekVan(blad.toLowerCase());
    return () => som(plek);
  }

  return {
    vak(blad, plek) {
      const op = plekVan(blad.toLowerCase());
      op.lees(plek);
      return op.vakken.get(plek) as Vak;
    },
    som(formule, waar, blad) {
      const som = somMetVasteDelen(formule, waar, ({ waarde }: Eindknoop) => wisselt(waarde, blad));
      const plek = plekVan(blad.toLowerCase());
      return () => som(plek);
    },
    nieuweBeurt: () => void beurt++,
  };
}

/** Legt een uitkomst in haar vak; een verwijzing naar een lege cel is 0. */
export function legIn(vak: Vak, uitkomst: Uitkomst): void {
  vak.waarde = enkel(uitkomst) ?? 0;
  if (isBereik(uitkomst)) vak.uitgerold = uitkomst;
}

/** Het stuk van een uitgerolde tabel dat in een cel valt. */
export function gevuldVanuit(vak: Vak, van: Cel, hier: Cel): Waarde {
  return vak.uitgerold?.[hier.rij - van.rij]?.[hier.kolom - van.kolom] ?? 0;
}

