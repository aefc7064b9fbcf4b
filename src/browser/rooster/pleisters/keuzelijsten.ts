// Pleister op o-spreadsheet 19.3.7. o-spreadsheet laat de cellen waar een keuzelijst uit komt niet meeschuiven met rijen en kolommen.
// Zonder haar faalt test/browser/rooster/verschuif.test.ts, “rijen erbij”.
import { registries } from "../../../engine/spreadsheet";

interface Regel {
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
}
interface Regelonderdeel {
  readonly rules: Readonly<Record<string, readonly Regel[]>>;
  readonly history: { update(...pad: (string | number)[]): void };
}

/** Laat de cellen waar een keuzelijst uit komt meeschuiven met rijen en kolommen; o-spreadsheet vergeet dat. */
export function installeerKeuzelijsten(): void {
  const Regels = registries.corePluginRegistry.get("dataValidation");
  registries.corePluginRegistry.replace(
    "dataValidation",
    class extends Regels {
      override adaptRanges(schuif: Parameters<InstanceType<typeof Regels>["adaptRanges"]>[0]): void {
        super.adaptRanges(schuif);
        const { rules, history } = this as unknown as Regelonderdeel;
        for (const [blad, regels] of Object.entries(rules))
          regels.forEach(({ criterion: { type, values } }, i) => {
            const [bron = ""] = values;
            if (type !== "isValueInRange") return;
            const { changeType, range } = schuif.adaptRangeString(blad, bron);
            if (changeType !== "NONE" && changeType !== "REMOVE")
              history.update("rules", blad, i, "criterion", "values", 0, range);
          });
      }
    },
  );
}
