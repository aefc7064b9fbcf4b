import { helpers, registries } from "../../engine/spreadsheet";
import { getalvormen, type Getalvorm } from "../../sheet/getalvormen";
import { naarNotatie } from "../rooster/getalnotatie";

/** Wat iemand in een begroting aan notaties nodig heeft: dezelfde als op onze bladen. */
const KEUZES: readonly (readonly [Getalvorm, string, number])[] = [
  ["algemeen", "Standaard", 1234.5],
  ["getal0", "Getal", 1234.5],
  ["getal2", "Getal met twee decimalen", 1234.5],
  ["euro", "Euro", 1234.5],
  ["euroCent", "Euro en centen", 1234.5],
  ["procent0", "Percentage", 0.775],
  ["procent1", "Percentage met een decimaal", 0.775],
  ["datum", "Datum", 45474],
  ["jaartal", "Jaartal", 2024],
  ["tekst", "Tekst", 1234.5],
];

/** Een menu-onderdeel, zover nodig: o-spreadsheet geeft er zijn omgeving aan mee. */
interface Omgeving {
  readonly model: {
    readonly getters: {
      getActiveSheetId(): string;
      getSelectedZones(): unknown[];
      getLocale(): never;
      getActiveCell(): { readonly format?: string };
    };
    dispatch(opdracht: "SET_FORMATTING", gegevens: object): unknown;
  };
}

/** Vervangt de getalnotaties van o-spreadsheet (met dollars en Engelse namen) door de onze. */
export function zetGetalnotaties(): void {
  const { numberFormatMenuRegistry: menu } = registries;
  for (const sleutel of menu.getKeys()) menu.remove(sleutel);
  KEUZES.forEach(([vorm, name, voorbeeld], i) => {
    const format = naarNotatie(getalvormen[vorm]) ?? "";
    const onderdeel = {
      id: `getalvorm_${vorm}`,
      name,
      sequence: i + 1,
      format,
      description: ({ model }: Omgeving) =>
        helpers.formatValue(voorbeeld, { format, locale: model.getters.getLocale() }),
      isActive: ({ model }: Omgeving) => (model.getters.getActiveCell().format ?? "") === format,
      execute: ({ model }: Omgeving) =>
        model.dispatch("SET_FORMATTING", {
          sheetId: model.getters.getActiveSheetId(),
          target: model.getters.getSelectedZones(),
          format,
        }),
    };
    menu.add(onderdeel.id, onderdeel as never);
  });
}
