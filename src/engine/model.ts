import type { Taal } from "../formula/lees";
import type { Plek } from "../formula/adres";
import { ZET_INEENS } from "./ineens";
import { internBlad, type Maten } from "./kennis";
import { kwamKlem, metGedeeldeBereiken, type Gebied } from "./rekenronde";
import { maakWacht, metRuimte } from "./ruimte";
import { Model, type Ocel, type Ouitkomst } from "./spreadsheet";
import type { Bladstand, Modelkennis } from "./werkmap";
import { zonderConsole } from "./zonderconsole";

/** Een rekenend model van o-spreadsheet, met cellen die al vertaald zijn. */
export interface Rekenmodel {
  /** Zijn alle bladen zo groot? */
  past(maten: readonly Maten[]): boolean;
  /** Heeft elke tabel de ruimte om uit te rollen? Zo niet, dan is er een ruim model nodig. */
  heeftRuimte(): boolean;
  /** Zet cellen en rekent daarna één keer. */
  zet(cellen: readonly Modelcel[]): void;
  lees(blad: number, plek: Plek): Ocel;
  /** De tabel die vanuit deze cel uitrolt, of de cel zelf. */
  uitgerold(blad: number, plek: Plek): Ouitkomst;
  reken(blad: number, formule: string): Ouitkomst;
}

/** Wat er in een cel gezet wordt. */
interface Modelcel {
  readonly blad: number;
  readonly plek: Plek;
  readonly inhoud: string;
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

/** Eén blad: de vertaalde inhoud per adres, en zijn stand. */
export interface Modelblad {
  readonly titel: string;
  readonly cellen: Readonly<Record<string, string>>;
  readonly stand: Bladstand;
}

/**
 * Maakt het model; `namen` zijn de cellen met de formules van namen, op een eigen blad achteraan. Elk blad krijgt zijn eigen maten, en
 * alleen als `ruim` alle ruimte om uit te rollen.
 */
export function maakModel(
  bladen: readonly Modelblad[],
  namen: Readonly<Record<string, string>>,
  nodig: readonly Maten[],
  { taal, ruim, onvolledig = false }: { taal: Taal; ruim: boolean; onvolledig?: boolean | undefined },
): Rekenmodel {
  const maten = nodig.map((m) => metRuimte(m, ruim));
  const id = (nummer: number) => `b${nummer}`;
  const gegevens = {
    // Eerst de namen: dan zijn zij gerekend voordat een cel ernaar vraagt.
    sheets: [
      ...(Object.keys(namen).length === 0
        ? []
        : [
            {
              id: "namen",
              name: internBlad(bladen.length),
              colNumber: 1,
              rowNumber: Object.keys(namen).length,
              cells: namen,
            },
          ]),
      ...bladen.map(({ cellen }, i) => ({
        id: id(i),
        name: internBlad(i),
        colNumber: maten[i]?.kolommen,
        rowNumber: maten[i]?.rijen,
        cells: cellen,
      })),
    ],
    settings: {
      locale: LOCALE[taal],
    },
  };
  const wmoWerkmap: Modelkennis = {
    standen: new Map(bladen.map(({ stand }, i) => [id(i), stand])),
    titels: new Map(bladen.map(({ titel }, i) => [titel.toUpperCase(), i])),
    onvolledig,
  };
  const bereiken = new Map<string, Gebied>();
  const stil = <T>(doe: () => T): T => zonderConsole(() => metGedeeldeBereiken(bereiken, doe));
  const model = stil(() => new Model(gegevens, { custom: { wmoWerkmap } }));
  const plaats = (blad: number, { rij, kolom }: Plek) => ({
    sheetId: id(blad),
    col: kolom - 1,
    row: rij - 1,
  });
  const lees = (blad: number, plek: Plek) => model.getters.getEvaluatedCell(plaats(blad, plek)) as Ocel;
  const wacht = maakWacht(
    bladen.map((b) => b.cellen),
    ruim,
    (nummer, plek) => kwamKlem(wmoWerkmap) && lees(nummer, plek).value === "#SPILL!",
  );
  return {
    past: (m) =>
      m.every(
        ({ rijen, kolommen }, i) => rijen <= (maten[i]?.rijen ?? 0) && kolommen <= (maten[i]?.kolommen ?? 0),
      ),
    heeftRuimte: () => wacht.genoeg(),
    zet(cellen) {
      // Array.from: o-spreadsheet weigert een rij die in een andere wereld (een bericht, een test) gemaakt is.
      const opdracht = Array.from(cellen, ({ blad, plek, inhoud }) => ({
        ...plaats(blad, plek),
        content: inhoud,
      }));
      stil(() => model.dispatch(ZET_INEENS as never, { cellen: opdracht } as never));
      for (const { blad, plek, inhoud } of cellen) wacht.gezet(blad, plek, inhoud);
    },
    lees,
    uitgerold(blad, plek) {
      const zone = model.getters.getSpreadZone(plaats(blad, plek));
      if (zone === undefined) return lees(blad, plek);
      const reeks = (van: number, tot: number) => Array.from({ length: tot - van + 1 }, (_, i) => van + i);
      return reeks(zone.left + 1, zone.right + 1).map((kolom) =>
        reeks(zone.top + 1, zone.bottom + 1).map((rij) => lees(blad, { rij, kolom })),
      );
    },
    reken(blad, formule) {
      return stil(
        () =>
          model.getters.evaluateFormulaResult(
            id(blad),
            formule,
            plaats(blad, { rij: 1, kolom: 1 }),
          ) as Ouitkomst,
      );
    },
  };
}
