import { leesGebied, type Gebied } from "../../formula/adres";
import type { Werkmapbestand } from "../werkmap/werkmap";
import type { Tabel } from "../werkmap/tabellen";
import { alsGebied, leesBereik, titelVan, type Bereik } from "./bereik";
import { losStructuurOp, type Opgelost } from "./structuur";

/** Waar een formule staat. Zonder rij en kolom is zij de inhoud van een naam. */
export interface Plaats {
  readonly blad: string;
  readonly rij?: number;
  readonly kolom?: number;
}

/** Wat een formule van de werkmap moet weten: namen, tabellen en wat er waar uitrolt. */
export interface Boek {
  readonly bladen: readonly string[];
  /** De inhoud van een naam, zoals hij vanaf dit blad geldt. */
  naam(
    naam: string,
    blad: string,
  ): { readonly inhoud: string; readonly blad: string | undefined } | undefined;
  structuur(tekst: string, plaats: Plaats): Opgelost | undefined;
  /** Het bereik dat vanaf deze cel uitrolt, zoals het bewaard is. */
  uitrol(blad: string, rij: number, kolom: number): Gebied | undefined;
}

export function maakBoek(
  werkmap: Pick<Werkmapbestand, "bladen" | "namen" | "werkbladen">,
  uitgerold: (blad: string) => ReadonlyMap<string, string> | undefined,
): Boek {
  const sleutel = (naam: string, blad = "") => `${blad}!${naam}`.toLowerCase();
  const titels = werkmap.bladen.map((b) => b.titel);
  const namen = new Map(
    werkmap.namen.map((n) => {
      const blad = n.blad === undefined ? undefined : titels[n.blad];
      return [sleutel(n.naam, blad), { inhoud: n.formule, blad }] as const;
    }),
  );
  const tabellen = werkmap.werkbladen.flatMap(({ titel, tabellen: t }) =>
    t.map((tabel) => ({ ...tabel, titel })),
  );
  const eigenTabel = ({ blad, rij, kolom }: Plaats): Tabel | undefined =>
    tabellen.find(
      ({ titel, gebied: { van, tot } }) =>
        titel === blad &&
        rij !== undefined &&
        kolom !== undefined &&
        van.rij <= rij &&
        rij <= tot.rij &&
        van.kolom <= kolom &&
        kolom <= tot.kolom,
    );
  return {
    bladen: titels,
    naam(naam, blad) {
      const plaats = naam.lastIndexOf("!");
      const kaal = naam.slice(plaats + 1);
      return (
        namen.get(sleutel(kaal, titelVan(naam.slice(0, plaats + 1)) ?? blad)) ?? namen.get(sleutel(kaal))
      );
    },
    structuur: (tekst, plaats) => losStructuurOp(tekst, tabellen, eigenTabel(plaats), plaats.rij),
    uitrol(blad, rij, kolom) {
      const ref = uitgerold(blad)?.get(`${rij},${kolom}`);
      return ref === undefined ? undefined : leesGebied(ref);
    },
  };
}

/** Het bereik waar een naam voor staat, als dat één verwijzing naar vaste cellen is. */
export function naamBereik(boek: Boek, naam: string, blad: string): Bereik | undefined {
  const gevonden = boek.naam(naam, blad);
  const bereik = gevonden && leesBereik(gevonden.inhoud.trim());
  if (bereik === undefined || bereik.vreemd) return undefined;
  const vast = [bereik.van, bereik.tot].every((h) => h.rijVast && h.kolomVast);
  return vast && bereik.blad !== undefined ? bereik : undefined;
}

/** Het bereik achter D2# of ANCHORARRAY(D2), met de dollartekens van de cel. */
export function uitrolBereik(boek: Boek, cel: string, blad: string): Bereik | undefined {
  const bereik = leesBereik(cel);
  if (bereik === undefined || bereik.vreemd) return undefined;
  const { van } = alsGebied(bereik);
  const gebied = boek.uitrol(bereik.blad ?? blad, van.rij, van.kolom);
  return gebied === undefined ? undefined : { ...bereik, tot: { ...bereik.van, ...gebied.tot } };
}
