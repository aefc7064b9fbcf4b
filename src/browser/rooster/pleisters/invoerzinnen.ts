// Pleister op o-spreadsheet 19.3.7. o-spreadsheet kent bij een invoerregel geen eigen zin.
// Zonder haar faalt test/browser/rooster/werkmap.test.ts, “signaalregels en invoerregels”.
import { registries } from "../../../engine/spreadsheet";
import type { Bijlage } from "../bijlagen";
import { foutzinIn } from "../invoerregels";

/** Bij een waarde die niet mag, zegt het rooster onze zin. */
export function installeerInvoerzinnen(): void {
  const Keuring = registries.coreViewsPluginRegistry.get("data_validation_ui");
  const standaard = Keuring.prototype as {
    getRuleErrorForCellValue(...gegeven: readonly unknown[]): string | undefined;
  };
  registries.coreViewsPluginRegistry.replace(
    "data_validation_ui",
    class extends Keuring {
      getRuleErrorForCellValue(waarde: unknown, plaats: unknown, regel: { readonly id: string }) {
        const zin = standaard.getRuleErrorForCellValue.call(this, waarde, plaats, regel);
        if (zin === undefined) return undefined;
        const getters = this.getters as unknown as { wmoBijlagen(): readonly Bijlage[] };
        return foutzinIn(getters.wmoBijlagen(), regel.id) ?? zin;
      }
    },
  );
}
