// Pleister op o-spreadsheet 19.3.7. o-spreadsheet rekent pas na een stap, en vergeet na een uitrol niet wat het eerder las.
// Zonder haar falen test/browser/rooster/stappen.test.ts (“binnen een stap”) en formules.test.ts (“via twee namen”, en “een tabel die uitrolt”).
import { invalidateEvaluationCommands, registries, type Model } from "../../../engine/spreadsheet";
import { zonderConsole } from "../../../engine/zonderconsole";
import { inBewerking, laatDoorOpSlot, stuur } from "../opdracht";
import type { Plaats, Zone } from "../vak";
import { veelCellen } from "./veelcellen";

const HERREKEN = "WMO_HERREKEN";

/** Wat wij van het rekenende onderdeel van o-spreadsheet gebruiken. */
interface Rekenonderdeel {
  readonly shouldRebuildDependenciesGraph: boolean;
  readonly positionsToUpdate: Plaats[];
  readonly evaluator: Rekenaar;
}
interface Rekenaar {
  compilationParams: Ronde;
  evaluate(bereiken: Iterable<Uitrol>): void;
  getCellsDependingOn(bereiken: readonly Uitrol[]): Iterable<Uitrol>;
  updateDependencies(plaats: Plaats): void;
  updateCompilationParameters(): void;
  invalidatePositionsDependingOnSpread(blad: string, zone: Zone): void;
  isArrayFormulaSpillBlocked(plaats: Plaats): boolean;
  readonly spreadingRelations: { getArrayResultZone(plaats: Plaats): Zone | undefined };
}
interface Uitrol {
  readonly sheetId: string;
  readonly zone: Zone;
}
/** Wat één rekenronde onthoudt: bereiken die al gelezen zijn, en waar in een bereik iets gevonden werd. */
interface Ronde {
  ensureRange: unknown;
  readonly evalContext: { lookupCaches: unknown };
}

/**
 * Wat er sinds de vorige ronde uitrolde. Wat een naam leest, is pas na het rekenen bekend: in een eerste ronde over alles weet een cel die
 * via twee namen van een uitrol afhangt, niet dat zij nog eens moet. De tweede ronde kent alle namen, en doet alleen die cellen.
 */
const rolde = new WeakMap<Rekenaar, Uitrol[]>();

/** Laat het rooster ook midden in een stap rekenen, zodat wie schrijft en meteen leest de nieuwe uitkomst ziet. */
export function installeerRekenen(): void {
  const Rekenend = registries.coreViewsPluginRegistry.get("evaluation");
  registries.coreViewsPluginRegistry.replace(
    "evaluation",
    class extends Rekenend {
      static override getters = [...Rekenend.getters, "wmoRekenNu", "wmoUitrol"];
      constructor(...delen: ConstructorParameters<typeof Rekenend>) {
        super(...delen);
        vergeetBijUitrol((this as unknown as Rekenonderdeel).evaluator);
      }
      override beforeHandle(opdracht: never): void {
        if (veelCellen(opdracht).length === 0) super.beforeHandle(opdracht);
      }
      override handle(opdracht: never): void {
        super.handle(opdracht);
        merkOp(this as unknown as Rekenonderdeel, opdracht);
      }
      override finalize(): void {
        const { shouldRebuildDependenciesGraph: geheel, evaluator } = this as unknown as Rekenonderdeel;
        super.finalize();
        const uitrol = rolde.get(evaluator);
        if (geheel && uitrol !== undefined) evaluator.evaluate(evaluator.getCellsDependingOn(uitrol));
        rolde.delete(evaluator);
      }
      wmoRekenNu(): void {
        this.finalize();
      }
      wmoUitrol(plaats: Plaats): Zone | undefined {
        const { evaluator } = this as unknown as Rekenonderdeel;
        if (evaluator.isArrayFormulaSpillBlocked(plaats)) return undefined;
        return evaluator.spreadingRelations.getArrayResultZone(plaats);
      }
    },
  );
  (invalidateEvaluationCommands as Set<string>).add(HERREKEN);
  laatDoorOpSlot(HERREKEN);
}

/**
 * o-spreadsheet leest een bereik één keer per ronde. Rolt er daarna een tabel overheen uit, dan houdt wie het bereik met een naam
 * aanwijst de lege cellen van ervoor: van een naam weet het pas na het rekenen wie ervan afhangt. Na elke uitrol leest het opnieuw.
 */
function vergeetBijUitrol(rekenaar: Rekenaar): void {
  const naUitrol = rekenaar.invalidatePositionsDependingOnSpread.bind(rekenaar);
  rekenaar.invalidatePositionsDependingOnSpread = (blad, zone) => {
    naUitrol(blad, zone);
    rolde.set(rekenaar, [...(rolde.get(rekenaar) ?? []), { sheetId: blad, zone }]);
    const ronde = rekenaar.compilationParams;
    rekenaar.updateCompilationParameters();
    const { ensureRange, evalContext } = rekenaar.compilationParams;
    ronde.ensureRange = ensureRange;
    ronde.evalContext.lookupCaches = evalContext.lookupCaches;
    // Dezelfde ronde gaat verder: zij weet welke cel er gerekend wordt.
    rekenaar.compilationParams = ronde;
  };
}

/** Bij veel cellen tegelijk: alleen die en wat ervan afhangt, zoals bij één cel. */
function merkOp(onderdeel: Rekenonderdeel, opdracht: { type: string; sheetId: string }): void {
  if (onderdeel.shouldRebuildDependenciesGraph) return;
  for (const [col, row] of veelCellen(opdracht)) {
    const plaats = { sheetId: opdracht.sheetId, col, row };
    onderdeel.positionsToUpdate.push(plaats);
    onderdeel.evaluator.updateDependencies(plaats);
  }
}

/** De uitkomsten zijn daarna bij. */
export function rekenBij(model: Model): void {
  if (inBewerking(model))
    zonderConsole(() => (model.getters as unknown as { wmoRekenNu(): void }).wmoRekenNu());
}

/** De cellen waarover een formule uitrolt, ook als haar eerste waarde een fout is; undefined als zij niet uitrolt. */
export function uitrolzone(model: Model, plaats: Plaats): Zone | undefined {
  return (model.getters as unknown as { wmoUitrol(p: Plaats): Zone | undefined }).wmoUitrol(plaats);
}

/** Zegt dat er veel verandert: daarna alles opnieuw rekenen is sneller dan per cel bijhouden wat ervan afhangt. */
export function verwachtVeel(model: Model): void {
  stuur(model, HERREKEN, {});
}
