// Pleister op o-spreadsheet 19.3.7. o-spreadsheet zet cellen één voor één, en vraagt bij elke cel vijftig onderdelen wat zij ervan vinden.
// Zonder haar faalt test/browser/rooster/cellen.test.ts, “10.000 rijen tegelijk”.
import {
  coreTypes,
  invalidateCFEvaluationCommands,
  invalidateChartEvaluationCommands,
  invalidateDependenciesCommands,
  invalidateEvaluationCommands,
  registries,
  type Model,
} from "../../../engine/spreadsheet";
import { maakOmkeerbaar, stuur } from "../opdracht";

const CELLEN = "WMO_CELLEN";

/** Vanaf zoveel cellen gaan zij in één opdracht: o-spreadsheet vraagt anders bij elke cel vijftig onderdelen wat zij ervan vinden. */
export const VEEL = 300;

/** Een cel met haar nieuwe inhoud. */
export type Nieuwecel = readonly [col: number, row: number, inhoud: string];

interface Opdracht {
  readonly type: string;
  readonly sheetId: string;
  /** Als tekst: o-spreadsheet maakt van elke opdracht een kopie, en van een lange lijst duurt dat. */
  readonly cellen: string;
}

/** Wat wij van de onderdelen van o-spreadsheet gebruiken. */
interface Celonderdeel {
  dispatch: (type: string, plaats: Plaatsing) => void;
  readonly getters: { wmoPlaats(plaats: Plaatsing): void };
  updateCell(sheetId: string, col: number, row: number, nieuw: { content: string }): void;
}
interface Plaatsing {
  readonly cellId?: number;
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** Leert o-spreadsheet veel cellen in één opdracht te zetten. Ongedaan maken en opnieuw doen blijven van o-spreadsheet zelf. */
export function installeerVeelCellen(): void {
  const { corePluginRegistry: kern, coreViewsPluginRegistry: beeld } = registries;
  const Bladen = kern.get("sheet");
  kern.replace(
    "sheet",
    class extends Bladen {
      static override getters = [...Bladen.getters, "wmoPlaats"];
      wmoPlaats(plaats: Plaatsing): void {
        (this as unknown as { updateCellPosition(p: Plaatsing): void }).updateCellPosition(plaats);
      }
    },
  );
  const Cellen = kern.get("cell");
  kern.replace(
    "cell",
    class extends Cellen {
      override handle(opdracht: never): void {
        super.handle(opdracht);
        zet(this as unknown as Celonderdeel, opdracht);
      }
    },
  );
  const Hoogtes = beeld.get("row_size");
  beeld.replace(
    "row_size",
    class extends Hoogtes {
      override handle(opdracht: never): void {
        super.handle(opdracht);
        const deze = this as unknown as { updateRowSizeForCellChange(s: string, r: number, c: number): void };
        const { sheetId } = opdracht as Opdracht;
        for (const [col, row] of veelCellen(opdracht)) deze.updateRowSizeForCellChange(sheetId, row, col);
      }
    },
  );
  const merkt = [
    coreTypes,
    invalidateEvaluationCommands,
    invalidateDependenciesCommands,
    invalidateCFEvaluationCommands,
    invalidateChartEvaluationCommands,
  ];
  for (const verzameling of merkt) (verzameling as Set<string>).add(CELLEN);
  maakOmkeerbaar(CELLEN);
}

/** Zet veel cellen op een blad in één opdracht. */
export function zetCellen(model: Model, sheetId: string, cellen: readonly Nieuwecel[]): void {
  stuur(model, CELLEN, { sheetId, cellen: JSON.stringify(cellen) });
}

const gelezen = new WeakMap<object, readonly Nieuwecel[]>();
const GEEN: readonly Nieuwecel[] = [];

/** De cellen van zo'n opdracht; een andere opdracht heeft er geen. */
export function veelCellen(opdracht: object): readonly Nieuwecel[] {
  const { type, cellen } = opdracht as Opdracht;
  if (type !== CELLEN) return GEEN;
  const uit = gelezen.get(opdracht) ?? (JSON.parse(cellen) as Nieuwecel[]);
  gelezen.set(opdracht, uit);
  return uit;
}

/** Zoals bij één cel, maar de plaats gaat rechtstreeks naar het blad. */
function zet(onderdeel: Celonderdeel, opdracht: Opdracht): void {
  const { sheetId } = opdracht;
  const cellen = veelCellen(opdracht);
  if (cellen.length === 0) return;
  const { dispatch } = onderdeel;
  onderdeel.dispatch = (_, plaats) => onderdeel.getters.wmoPlaats(plaats);
  try {
    for (const [col, row, content] of cellen) onderdeel.updateCell(sheetId, col, row, { content });
  } finally {
    onderdeel.dispatch = dispatch;
  }
}
