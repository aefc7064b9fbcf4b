import { somVan, somVanBoom, type Rekenplek, type Som } from "../../calc/som";
import { enkel, isBereik, type Bereik, type Uitkomst, type Waarde } from "../../calc/waarde";
import { lagen, type Knoop } from "../../formula/boom";
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
  /** De sommen van formules, elk op haar blad; zij lezen uit de vakken. */
  sommen(formules: readonly Klaar[]): (() => Uitkomst)[];
  /** Na een wijziging: bereiken worden opnieuw gelezen zodra er weer om gevraagd wordt. */
  nieuweBeurt(): void;
}

/** Een formule die klaar is om te rekenen, ontleed en op haar blad. */
export interface Klaar {
  readonly boom: Knoop;
  readonly tekst: string;
  readonly blad: string;
}

interface Gelezen {
  readonly vakken: readonly (readonly Vak[])[];
  beurt: number;
  waarden: Bereik;
}

interface Omgeving {
  readonly boek: Boek;
  /** Wat er buiten de snede in een cel staat. */
  readonly constante: (blad: string, plek: string) => Waarde;
  /** De formule van een naam, klaar om te rekenen. */
  readonly naamformule: (inhoud: string, blad: string) => string;
  /** Verandert er iets in waar deze verwijzing of naam op dit blad naar kijkt? */
  readonly wisselt: (verwijzing: string, blad: string) => boolean;
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

  function wisseltIn(boom: Knoop, blad: string): boolean {
    return lagen(boom).some((laag) =>
      laag.some((k) => (k.soort === "verwijzing" || k.soort === "naam") && wisselt(k.waarde, blad)),
    );
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
    sommen(formules) {
      const delen = telDelen(formules);
      const samen = new Map<string, Som>();
      return formules.map(({ boom, tekst, blad }) => {
        const plek = plekVan(blad.toLowerCase());
        const som = somVanBoom(boom, (knoop, deel) => {
          if (knoop.soort !== "aanroep" && knoop.soort !== "bewerking" && knoop.soort !== "naam") return deel;
          if (!wisseltIn(knoop, blad)) return eenmalig(deel);
          const sleutel = deelsleutel(tekst, knoop, blad);
          if (delen.get(sleutel) === 1) return deel;
          const gedeeld = samen.get(sleutel) ?? perBeurt(deel, () => beurt);
          samen.set(sleutel, gedeeld);
          return gedeeld;
        });
        return () => som(plek);
      });
    },
    nieuweBeurt: () => void beurt++,
  };
}

/** Hoe vaak elk deel van de formules voorkomt: op één blad betekent dezelfde tekst hetzelfde. */
function telDelen(formules: readonly Klaar[]): ReadonlyMap<string, number> {
  const uit = new Map<string, number>();
  for (const { boom, tekst, blad } of formules)
    for (const knoop of lagen(boom).flat()) {
      const sleutel = deelsleutel(tekst, knoop, blad);
      uit.set(sleutel, (uit.get(sleutel) ?? 0) + 1);
    }
  return uit;
}

function deelsleutel(tekst: string, { begin, eind }: Knoop, blad: string): string {
  return `${blad}!${tekst.slice(begin, eind)}`;
}

/** Een deel waarin niets verandert, wordt één keer gerekend. */
function eenmalig(som: Som): Som {
  let uit: Uitkomst | undefined;
  return (op) => (uit === undefined ? (uit = som(op)) : uit);
}

/** Een deel dat in meer formules staat, wordt per beurt één keer gerekend: de jaren van een overgang delen hun maanden. */
function perBeurt(som: Som, beurt: () => number): Som {
  let uit: Uitkomst = null;
  let gedaan = -1;
  return (op) => {
    if (gedaan !== beurt()) {
      uit = som(op);
      gedaan = beurt();
    }
    return uit;
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
