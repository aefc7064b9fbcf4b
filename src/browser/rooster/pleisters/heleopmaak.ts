// Pleister op o-spreadsheet 19.3.7. o-spreadsheet laat bij het bewaren opmaak weg die bij hem gewoon is.
// Zonder haar faalt test/browser/rooster/bladen.test.ts, “een bewaarde stand”.
import { registries } from "../../../engine/spreadsheet";

/**
 * Bewaart de hele opmaak van een cel. o-spreadsheet laat bij het bewaren weg wat bij hem gewoon is: 10 punten, links, zwart; in Excel
 * is dat niet altijd gewoon.
 */
export function installeerHeleOpmaak(): void {
  const Cellen = registries.corePluginRegistry.get("cell");
  registries.corePluginRegistry.replace(
    "cell",
    class extends Cellen {
      extractCustomStyle({ style }: { readonly style?: object }): object {
        return Object.fromEntries(Object.entries(style ?? {}).filter(([, waarde]) => waarde !== undefined));
      }
    },
  );
}
