import { registries } from "../../../engine/spreadsheet";

/** Zoals Excel: een samengevoegde cel maakt haar rij niet hoger. o-spreadsheet legt haar tekst in haar eerste kolom, en die is smal. */
export function installeerRijhoogte(): void {
  const Hoogtes = registries.coreViewsPluginRegistry.get("row_size");
  registries.coreViewsPluginRegistry.replace(
    "row_size",
    class extends Hoogtes {
      /** Vraagt o-spreadsheet of een cel niet meetelt: alleen wie over meer rijen loopt. */
      isInMultiRowMerge(plaats: object): boolean {
        return (this as unknown as Meter).getters.isInMerge(plaats);
      }
    },
  );
}

interface Meter {
  readonly getters: { isInMerge(plaats: object): boolean };
}
