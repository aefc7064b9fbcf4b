// Pleister op o-spreadsheet 19.3.7. o-spreadsheet ziet een blad dat achteraan groeit als invoegen, en rekt verwijzingen op.
// Zonder haar faalt test/browser/rooster/formules.test.ts, “een blad dat achteraan groeit”.
import type { Model } from "../../../engine/spreadsheet";

interface Groeiopdracht {
  readonly type: string;
  readonly sheetId: string;
  readonly dimension: "ROW" | "COL";
  readonly position: "before" | "after";
  readonly base: number;
}
interface Bereik {
  readonly unboundedZone: { readonly right?: number; readonly bottom?: number };
}
type Wijzig = (bereik: Bereik) => { readonly changeType: string; readonly range: Bereik };
export interface Formule {
  readonly rangeDependencies: readonly { readonly sheetId: string }[];
  adaptCompiledFormula(wijzig: Wijzig, naam: (naam: string) => string): Formule;
}
/** Hoe o-spreadsheet zijn verwijzingen aanpast: als bereik, als tekst, en in formules. */
export interface Aanpassing {
  readonly applyChange: Wijzig;
  readonly adaptRangeString: (blad: string, tekst: string) => { changeType: string; range: string };
  readonly adaptFormulaString: (blad: string, formule: string) => string;
  readonly adaptCompiledFormula: (formule: Formule) => Formule;
}
/** Het onderdeel van o-spreadsheet dat verwijzingen laat meeschuiven. */
export interface Verschuiver<O> {
  handle(opdracht: O): void;
  executeOnAllRanges(aanpassing: Aanpassing): void;
}

/**
 * Een blad dat achteraan groeit, is daar in Excel altijd al: er schuift niets. o-spreadsheet ziet het als invoegen, en maakt van
 * SUM(A1:A500) op een blad van 200 rijen dan SUM(A1:A800). Alleen een hele kolom of rij groeit mee.
 */
export function laatStaanBijGroei(model: Model): Model {
  const verschuiver = (model as unknown as { readonly range: Verschuiver<Groeiopdracht> }).range;
  const handle = verschuiver.handle.bind(verschuiver);
  const pasAan = verschuiver.executeOnAllRanges.bind(verschuiver);
  let eind: "right" | "bottom" | undefined;
  verschuiver.handle = (opdracht) => {
    eind = groeitAchteraan(model, opdracht);
    handle(opdracht);
    eind = undefined;
  };
  verschuiver.executeOnAllRanges = (aanpassing) =>
    pasAan(eind === undefined ? aanpassing : alleenHele(aanpassing, eind));
  return model;
}

function alleenHele({ applyChange }: Aanpassing, eind: "right" | "bottom"): Aanpassing {
  const wijzig: Wijzig = (bereik) =>
    bereik.unboundedZone[eind] === undefined ? applyChange(bereik) : { changeType: "NONE", range: bereik };
  return {
    applyChange: wijzig,
    adaptRangeString: (_, range) => ({ changeType: "NONE", range }),
    adaptFormulaString: (_, formule) => formule,
    adaptCompiledFormula: (formule) => formule.adaptCompiledFormula(wijzig, (naam) => naam),
  };
}

/** Verwijzingen komen eerst aan de beurt: de maat van het blad is dan nog die van ervoor. */
function groeitAchteraan(model: Model, o: Groeiopdracht): "right" | "bottom" | undefined {
  if (o.type !== "ADD_COLUMNS_ROWS" || o.position !== "after") return undefined;
  const { getters } = model;
  const maat = o.dimension === "ROW" ? getters.getNumberRows(o.sheetId) : getters.getNumberCols(o.sheetId);
  if (o.base !== maat - 1) return undefined;
  return o.dimension === "ROW" ? "bottom" : "right";
}
