import { registries } from "../../engine/spreadsheet";
import { NAAMRUIMTE } from "../functies/registreer";

/** Een menu-onderdeel van o-spreadsheet, zover wij het aanraken. */
type Onderdeel = NonNullable<Parameters<typeof registries.cellMenuRegistry.add>[1]>;

/** Wat een begroting niet nodig heeft, of wat een Excel-bestand niet kan bewaren. */
const WEG = {
  balk: ["file"],
  beeld: ["toggle_pin_panel", "view_irregularity_map"],
  bewerken: ["edit_table"],
  invoegen: [
    "insert_chart",
    "insert_carousel",
    "insert_pivot",
    "insert_image",
    "insert_table",
    "insert_link",
    "insert_checkbox",
    "insert_dropdown",
  ],
  opmaak: ["format_cf"],
  gegevens: [
    "data_cleanup",
    "split_to_columns",
    "column_statistics",
    "data_validation",
    "pivot_data_sources",
    "reinsert_dynamic_pivot",
    "reinsert_static_pivot",
  ],
  cel: ["edit_table", "insert_link"],
  kolom: ["column_statistics", "conditional_formatting", "edit_table"],
  rij: ["conditional_formatting"],
};
const DRAAITABEL = /pivot/;

/** Haalt weg wat hier niet thuishoort, en zet onze functies onder Invoegen. */
export function snoeiMenus(): void {
  const {
    topbarMenuRegistry: balk,
    cellMenuRegistry,
    colMenuRegistry,
    rowMenuRegistry,
    figureRegistry,
  } = registries;
  for (const sleutel of WEG.balk) balk.remove(sleutel);
  zonder(balk.get("view"), WEG.beeld);
  zonder(balk.get("edit"), WEG.bewerken);
  zonder(balk.get("insert"), WEG.invoegen);
  zonder(balk.get("format"), WEG.opmaak);
  zonder(balk.get("data"), WEG.gegevens);
  for (const [register, weg] of [
    [cellMenuRegistry, WEG.cel],
    [colMenuRegistry, WEG.kolom],
    [rowMenuRegistry, WEG.rij],
  ] as const)
    for (const sleutel of register.getKeys())
      if (weg.includes(sleutel) || DRAAITABEL.test(sleutel)) register.remove(sleutel);
  functiemenu();
  // Een grafiek verplaatsen, kopiëren en verwijderen kan; haar bouwen doet het paneel.
  const grafiek = figureRegistry.get("chart");
  figureRegistry.replace("chart", {
    ...grafiek,
    menuBuilder: (id, env) => grafiek.menuBuilder(id, env).filter((actie) => actie.id !== "edit"),
  });
}

function zonder(onderdeel: Onderdeel, weg: readonly string[]): void {
  if (!Array.isArray(onderdeel.children)) return;
  onderdeel.children = onderdeel.children.filter(
    (kind) => typeof kind === "function" || !weg.includes(kind.id ?? ""),
  );
}

/** Onder Functie: de vijf gewone die er al staan, en al de onze; de lijst van alle Engelse namen gaat weg. */
function functiemenu(): void {
  const menu = registries.topbarMenuRegistry.get("insert");
  const functie = (menu.children as Onderdeel[]).find((kind) => kind.id === "insert_function");
  if (functie === undefined || !Array.isArray(functie.children)) return;
  const gewone = (functie.children as Onderdeel[]).filter((kind) => kind.id?.startsWith("insert_function_"));
  const onze = registries.functionRegistry
    .getKeys()
    .filter((naam) => naam.startsWith(`${NAAMRUIMTE}.`))
    .sort()
    .map((naam, i) => ({
      id: `insert_${naam}`,
      name: naam,
      sequence: 100 + i,
      isVisible: () => true,
      execute: (env: { startCellEdition(inhoud: string): void }) => env.startCellEdition(`=${naam}(`),
    }));
  functie.children = [...gewone, ...(onze as unknown as Onderdeel[])];
}
