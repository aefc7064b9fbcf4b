// Pleister op o-spreadsheet 19.3.7. o-spreadsheet heeft geen plek om in te grijpen tussen tekst van het klembord en de cellen.
// Zonder haar faalt test/browser/rooster/cellen.test.ts, “tekst van het klembord”.
import { registries } from "../../../engine/spreadsheet";

/** Tekst van het klembord als cellen, met de scheidingstekens al omgezet. */
interface Geplakt {
  readonly cells: readonly (readonly { content: string }[])[];
}
interface Plakker {
  convertTextToClipboardData: (this: Plakker, tekst: string) => Geplakt;
}

/** Verandert wat tekst van het klembord in cellen wordt, nadat o-spreadsheet haar gelezen heeft. */
export function bijPlakken(verander: (geplakt: Geplakt, tekst: string) => void): void {
  const plakker = registries.clipboardHandlersRegistries.cellHandlers.get("cell")
    .prototype as unknown as Plakker;
  const lees = plakker.convertTextToClipboardData;
  plakker.convertTextToClipboardData = function (tekst) {
    const geplakt = lees.call(this, tekst);
    verander(geplakt, tekst);
    return geplakt;
  };
}
