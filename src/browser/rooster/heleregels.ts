import { UIPlugin } from "../../engine/spreadsheet";
import type { Eis } from "./invoereis";
import { eisOp } from "./invoerregels";
import { bereikVan, vakVan } from "./vak";

/** Wat verwijzingen kan laten verdwijnen: rijen en kolommen weg, en cellen die verhuizen of opschuiven. */
const BREEKT = ["REMOVE_COLUMNS_ROWS", "MOVE_RANGES"];

/**
 * Houdt een invoerregel heel als haar eerste cel weggaat, wie die ook weghaalt. Een heel getal vraagt o-spreadsheet met een formule over die
 * cel, en zonder haar eist de hele regel niets meer. Een regel die iemand zelf veranderde, blijft zoals zij is.
 */
export class Heleregels extends UIPlugin {
  private heel: readonly (readonly [blad: string, regel: string])[] = [];

  override beforeHandle({ type }: { type: string }): void {
    if (BREEKT.includes(type))
      this.heel = this.regels()
        .filter((r) => r.isEisVanOns)
        .map(({ blad, id }) => [blad, id]);
  }

  override handle({ type }: { type: string }): void {
    if (!BREEKT.includes(type)) return;
    const heel = this.heel;
    for (const { blad, id, eis, isEisVanOns, isBlocking, zones } of this.regels()) {
      if (eis === undefined || isEisVanOns || !heel.some(([b, regel]) => b === blad && regel === id))
        continue;
      this.dispatch("ADD_DATA_VALIDATION_RULE", {
        sheetId: blad,
        rule: { id, criterion: eis as never, isBlocking },
        ranges: zones.map((zone) => this.getters.getRangeDataFromZone(blad, zone)),
      });
    }
  }

  private regels() {
    const eisVan = eisOp({ getters: this.getters });
    return this.getters.getSheetIds().flatMap((blad) =>
      (this.getters.getDataValidationRules(blad) ?? []).map(({ id, criterion, isBlocking, ranges }) => {
        const [eerste] = ranges;
        const eis = eerste && eisVan(id, bereikVan(vakVan(blad, eerste.zone)));
        const isEisVanOns = eis !== undefined && eis.values.join() === (criterion as Eis).values.join();
        return {
          blad,
          id,
          eis,
          isEisVanOns,
          isBlocking: isBlocking ?? true,
          zones: ranges.map((r) => r.zone),
        };
      }),
    );
  }
}
