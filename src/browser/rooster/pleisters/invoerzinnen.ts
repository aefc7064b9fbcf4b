// Pleister op o-spreadsheet 19.3.7. o-spreadsheet kent bij een invoerregel geen eigen zin, en legt een eis met een formule naast wat er al in
// de cel staat in plaats van naast wat iemand typt: in een lege cel kon geen jaartal. Zonder haar faalt test/browser/rooster/werkmap.test.ts,
// “signaalregels en invoerregels” en “een heel getal wordt gekeurd op wat iemand typt”.
import { registries, stores } from "../../../engine/spreadsheet";
import type { Bijlage } from "../bijlagen";
import { alsToegestaanGetal, foutzinIn, magGetal } from "../invoerregels";

interface Regel {
  readonly id: string;
  readonly criterion: { readonly type: string };
}

interface Getters {
  wmoBijlagen(): readonly Bijlage[];
  getValidationRuleForCell(plaats: unknown): Regel | undefined;
}

/** Het veld waarin iemand in een cel typt. */
interface Invoerveld {
  readonly getters: Getters;
  readonly currentEditedCell: unknown;
  readonly notificationStore: { raiseError(zin: string): void };
  canStopEdition(): boolean;
  cancelEdition(): void;
  stopEdition(richting?: unknown): void;
}

/** Bij een waarde die niet mag, zegt het rooster onze zin, en een heel getal keurt het op wat er getypt is. */
export function installeerInvoerzinnen(): void {
  const Keuring = registries.coreViewsPluginRegistry.get("data_validation_ui");
  const standaard = Keuring.prototype as {
    getRuleErrorForCellValue(...gegeven: readonly unknown[]): string | undefined;
  };
  registries.coreViewsPluginRegistry.replace(
    "data_validation_ui",
    class extends Keuring {
      getRuleErrorForCellValue(waarde: unknown, plaats: unknown, regel: Regel) {
        const alle = (this.getters as unknown as Pick<Getters, "wmoBijlagen">).wmoBijlagen();
        const getal = regel.criterion.type === "customFormula" && alsToegestaanGetal(alle, regel.id);
        if (getal && magGetal(getal, waarde)) return undefined;
        const zin = standaard.getRuleErrorForCellValue.call(this, waarde, plaats, regel);
        if (zin === undefined && !getal) return undefined;
        return foutzinIn(alle, regel.id) ?? zin;
      }
    },
  );
  // Het venster bij foute invoer vraagt zijn zin aan de soort eis, en kent de onze dus niet.
  const Invoer = stores.CellComposerStore.prototype as unknown as Invoerveld;
  const gewoon = Object.getOwnPropertyDescriptor(Invoer, "stopEdition")?.value as (r?: unknown) => void;
  Invoer.stopEdition = function (richting) {
    const regel = this.canStopEdition()
      ? undefined
      : this.getters.getValidationRuleForCell(this.currentEditedCell);
    const zin = regel && foutzinIn(this.getters.wmoBijlagen(), regel.id);
    if (zin === undefined) return gewoon.call(this, richting);
    this.notificationStore.raiseError(zin);
    this.cancelEdition();
  };
}
