import type { Celinhoud } from "../../sharing/schrijven/celxml";
import type { Waarde } from "../../engine/uitkomst";
import { gebiedstekst } from "../../formula/adres";
import { isFormule, isMatrix, type Cel, type Celwaarde } from "../../sheet/blad";
import { formuleInBestand } from "../../functions/mechaniek/inbestand";

/** Een cel van het rooster als inhoud voor het bestand, en de waarden waarover zij uitrolt. */
export interface Nieuweinhoud {
  readonly inhoud: Celinhoud;
  readonly dynamisch: boolean;
  readonly uitgerold: readonly (readonly Waarde[])[];
}

export function celinhoudVan(cel: Cel | undefined, plek: { rij: number; kolom: number }): Nieuweinhoud {
  const wat = cel?.inhoud;
  if (wat === undefined) return { inhoud: { waarde: undefined }, dynamisch: false, uitgerold: [] };
  if (!isFormule(wat)) return { inhoud: { waarde: alsWaarde(wat) }, dynamisch: false, uitgerold: [] };
  const { tekst, dynamisch: vanzelf } = formuleInBestand(wat.formule);
  const tabel = isMatrix(wat.uitkomst) ? wat.uitkomst.map((rij) => rij.map(alsWaarde)) : undefined;
  const waarde = tabel ? tabel[0]?.[0] : isMatrix(wat.uitkomst) ? undefined : enkel(wat.uitkomst);
  const matrix = wat.matrix ?? wat.dynamisch ?? vanzelf;
  if (!matrix) return { inhoud: { f: { formule: tekst }, waarde }, dynamisch: false, uitgerold: [] };
  const tot = {
    rij: plek.rij + (tabel?.length ?? 1) - 1,
    kolom: plek.kolom + (tabel?.[0]?.length ?? 1) - 1,
  };
  return {
    inhoud: { f: { formule: tekst, matrix: gebiedstekst({ van: plek, tot }) }, waarde },
    dynamisch: wat.matrix !== true,
    uitgerold: tabel ?? [],
  };
}

function enkel(uitkomst: Celwaarde | undefined): Waarde | undefined {
  return uitkomst === undefined ? undefined : alsWaarde(uitkomst);
}

function alsWaarde(waarde: Celwaarde): Waarde {
  return typeof waarde === "object" ? { fout: waarde.fout, melding: "" } : waarde;
}
