import type { Model } from "../../engine/spreadsheet";
import { adres } from "../../formula/adres";
import { formuleVan } from "../rooster/cel";
import { celopmaak } from "../rooster/celopmaak";
import { celIn, type Plaats } from "../rooster/vak";
import { vormVan } from "../rooster/cel";

/** Een cel die anders is dan in het bestand. Rij en kolom tellen vanaf 1. */
export interface Celverschil {
  readonly rij: number;
  readonly kolom: number;
  readonly inhoud: boolean;
  readonly opmaak: boolean;
}

/** De cellen waarin twee bladen verschillen: zoals het bestand geopend wordt, en zoals zij nu zijn. */
export function celverschillen(
  toen: { readonly model: Model; readonly blad: string },
  nu: { readonly model: Model; readonly blad: string },
): Celverschil[] {
  const plaatsen = new Map<string, readonly [row: number, col: number]>();
  for (const { model, blad } of [toen, nu])
    for (const cel of model.getters.getCells(blad)) {
      const { row, col } = model.getters.getCellPosition(cel.id);
      plaatsen.set(adres({ rij: row + 1, kolom: col + 1 }), [row, col]);
    }
  return [...plaatsen.values()].flatMap(([row, col]) => {
    const [a, b] = [toen, nu].map(({ model, blad }) => beeld(model, { sheetId: blad, row, col }));
    const [inhoud, opmaak] = [a?.inhoud !== b?.inhoud, a?.opmaak !== b?.opmaak];
    return inhoud || opmaak ? [{ rij: row + 1, kolom: col + 1, inhoud, opmaak }] : [];
  });
}

function beeld(model: Model, plaats: Plaats): { inhoud: string; opmaak: string } {
  const cel = celIn(model, plaats);
  return {
    inhoud: cel === undefined ? "" : cel.isFormula ? (formuleVan(model, plaats) ?? "") : cel.content,
    opmaak: JSON.stringify([celopmaak(model, plaats), vormVan(cel?.style, cel?.format)]),
  };
}
