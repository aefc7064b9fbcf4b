import type { Taal } from "../formula/lees";
import type { Plek } from "./adres";
import { internBlad, type Maten } from "./kennis";
import { maakWacht, metRuimte } from "./ruimte";
import { Model, type Ocel, type Ouitkomst } from "./spreadsheet";
import { stil } from "./stil";

/** Een rekenend model van o-spreadsheet, met cellen die al vertaald zijn. */
export interface Rekenmodel {
  /** Zijn alle bladen zo groot? */
  past(maten: readonly Maten[]): boolean;
  /** Heeft elke tabel de ruimte om uit te rollen? Zo niet, dan is er een ruim model nodig. */
  heeftRuimte(): boolean;
  zet(blad: number, plek: Plek, inhoud: string): void;
  lees(blad: number, plek: Plek): Ocel;
  /** De tabel die vanuit deze cel uitrolt, of de cel zelf. */
  uitgerold(blad: number, plek: Plek): Ouitkomst;
  reken(blad: number, formule: string): Ouitkomst;
}

const WEEK_EN_DATUM = { weekStart: 1, dateFormat: "dd-mm-yyyy", timeFormat: "hh:mm:ss" };

/** Hoe o-spreadsheet getallen en datums leest en toont: Nederlands is 1.234,50, ; tussen argumenten en 01-07-2024. */
export const LOCALE = {
  nl: {
    name: "Nederlands",
    code: "nl_NL",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    formulaArgSeparator: ";",
    ...WEEK_EN_DATUM,
  },
  en: {
    name: "English",
    code: "en_US",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    formulaArgSeparator: ",",
    ...WEEK_EN_DATUM,
  },
};

/**
 * Maakt het model; `bladen` is per blad de vertaalde inhoud per adres. Elk blad krijgt zijn eigen maten, en een groot blad alleen als
 * `ruim` alle ruimte om uit te rollen.
 */
export function maakModel(
  bladen: readonly Record<string, string>[],
  nodig: readonly Maten[],
  taal: Taal,
  ruim: boolean,
): Rekenmodel {
  const maten = nodig.map((m) => metRuimte(m, ruim));
  const id = (nummer: number) => `b${nummer}`;
  const gegevens = {
    sheets: bladen.map((cells, i) => ({
      id: id(i),
      name: internBlad(i),
      colNumber: maten[i]?.kolommen,
      rowNumber: maten[i]?.rijen,
      cells,
    })),
    settings: {
      locale: LOCALE[taal],
    },
  };
  const model = stil(() => new Model(gegevens));
  const plaats = (blad: number, { rij, kolom }: Plek) => ({ sheetId: id(blad), col: kolom, row: rij });
  const lees = (blad: number, plek: Plek) => model.getters.getEvaluatedCell(plaats(blad, plek)) as Ocel;
  const wacht = maakWacht(bladen, maten, lees);
  return {
    past: (m) =>
      m.every(
        ({ rijen, kolommen }, i) => rijen <= (maten[i]?.rijen ?? 0) && kolommen <= (maten[i]?.kolommen ?? 0),
      ),
    heeftRuimte: () => wacht.genoeg(),
    zet(blad, plek, inhoud) {
      stil(() => model.dispatch("UPDATE_CELL", { ...plaats(blad, plek), content: inhoud }));
      wacht.gezet(blad, plek, inhoud);
    },
    lees,
    uitgerold(blad, plek) {
      const zone = model.getters.getSpreadZone(plaats(blad, plek));
      if (zone === undefined) return lees(blad, plek);
      const reeks = (van: number, tot: number) => Array.from({ length: tot - van + 1 }, (_, i) => van + i);
      return reeks(zone.left, zone.right).map((kolom) =>
        reeks(zone.top, zone.bottom).map((rij) => lees(blad, { rij, kolom })),
      );
    },
    reken(blad, formule) {
      return stil(
        () =>
          model.getters.evaluateFormulaResult(
            id(blad),
            formule,
            plaats(blad, { rij: 0, kolom: 0 }),
          ) as Ouitkomst,
      );
    },
  };
}
