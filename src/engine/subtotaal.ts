import { adres } from "../formula/adres";
import { gooiFout, nietHier } from "./codes";
import { registreer } from "./registreer";
import { isBereik, register, type Oargument, type Ocel, type Ouitkomst } from "./spreadsheet";
import { naarGetal, type Omgeving } from "./waarden";
import { werkmapVan } from "./werkmap";
import { zinnen } from "./zinnen";

const SOORT = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV",
  "STDEVP",
  "SUM",
  "VAR",
  "VARP",
];

interface Plaats {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}
interface Model {
  readonly getters: {
    getCorrespondingFormulaCell(
      p: Plaats,
    ): { compiledFormula: { usesSymbol(naam: string): boolean } } | undefined;
    isRowFiltered(sheetId: string, row: number): boolean;
    isRowHiddenByUser(sheetId: string, row: number): boolean;
  };
}

/**
 * SUBTOTAL zoals Excel: wat een filter verbergt telt nooit mee, wat met de hand verborgen is alleen bij 1 tot en met 11, en een ander
 * subtotaal in het bereik telt niet dubbel. Welke rijen dat zijn, zegt de stand van het blad.
 */
export function registreerSubtotaal(): void {
  registreer("SUBTOTAL", [{ vorm: "waarde" }, { vorm: "bereik", herhaald: true }], (o, code, ...bereiken) => {
    const gegeven = Math.trunc(naarGetal(code as Ocel, o));
    const soort = SOORT[(gegeven > 100 ? gegeven - 100 : gegeven) - 1];
    if (soort === undefined) return gooiFout("#VALUE!", zinnen.geenWaarde("SUBTOTAL"));
    const cellen: Ocel[] = [];
    for (const x of bereiken)
      for (const kolom of isBereik(x) ? x : [[x]])
        for (const cel of kolom) {
          if (cel?.position === undefined) return nietHier("#VALUE!", zinnen.geenVerwijzing("SUBTOTAL"));
          if (teltMee(cel as Ocel & { position: Plaats }, gegeven > 100, o as unknown as Model))
            cellen.push(cel);
        }
    return reken(soort, cellen, o);
  });
}

function teltMee(cel: Ocel & { readonly position: Plaats }, zonderVerborgen: boolean, model: Model): boolean {
  const { getters } = model;
  const { sheetId, row, col } = cel.position;
  const rij = row + 1;
  const { verborgen, gefilterd, subtotalen } = werkmapVan(model)?.standen.get(sheetId) ?? {};
  if (gefilterd?.has(rij) || getters.isRowFiltered(sheetId, row)) return false;
  if (zonderVerborgen && (verborgen?.has(rij) || getters.isRowHiddenByUser(sheetId, row))) return false;
  if (subtotalen?.has(adres({ rij, kolom: col + 1 }))) return false;
  return getters.getCorrespondingFormulaCell(cel.position)?.compiledFormula.usesSymbol("SUBTOTAL") !== true;
}

function reken(soort: string, cellen: readonly Ocel[], o: Omgeving): Ouitkomst {
  const functies = register.mapping as unknown as Record<
    string,
    (this: Omgeving, ...x: Oargument[]) => Ouitkomst
  >;
  const uit = functies[soort]?.call(o, cellen.length === 0 ? [[{ value: null }]] : [cellen]);
  return uit ?? { value: 0 };
}
