import type { Model } from "../../engine/spreadsheet";
import { bewaarBijlage, bijlagen } from "./bijlagen";
import { inStap, stuur } from "./opdracht";
import type { Roostertabel, Vak } from "./rooster";
import { maakRuimte, vakVan, zoneVan } from "./vak";
import { zinnen } from "./zinnen";

/** Zoals een nieuwe tabel van Excel: een kop met knoppen om te filteren, en gestreepte rijen. */
const OPMAAK = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: true,
  styleId: "TableStyleMedium2",
};

/** Alle lijsten; een lijst die de gebruiker in het rooster maakte, heet Tabel1, Tabel2, enzovoort. */
export function tabellen(model: Model): Roostertabel[] {
  const bekend = bijlagen(model, "tabel");
  const bezet = new Set(bekend.map((b) => String(b.gegevens).toUpperCase()));
  let nummer = 0;
  const nieuw = (): string => {
    nummer++;
    return bezet.has(`TABEL${nummer}`) ? nieuw() : `Tabel${nummer}`;
  };
  return model.getters.getSheetIds().flatMap((blad) =>
    model.getters.getCoreTables(blad).map(({ range: { zone } }) => {
      const eigen = bekend.find(
        (b) => b.sheetId === blad && b.zone?.top === zone.top && b.zone.left === zone.left,
      );
      const naam = eigen === undefined ? nieuw() : String(eigen.gegevens);
      return { id: naam, naam, vak: vakVan(blad, zone) };
    }),
  );
}

/** Maakt van een vak een lijst; de eerste rij is de kop. Geeft het id. */
export function voegTabelToe(model: Model, vak: Vak, naam: string): string {
  if (tabellen(model).some((t) => t.naam.toUpperCase() === naam.toUpperCase()))
    throw new Error(zinnen.tabel(naam));
  inStap(model, () => {
    maakRuimte(model, vak);
    const ranges = [model.getters.getRangeDataFromZone(vak.blad, zoneVan(vak))];
    const opdracht = { sheetId: vak.blad, ranges, config: OPMAAK, tableType: "static" };
    stuur(model, "CREATE_TABLE", opdracht, () => zinnen.tabel(naam));
    bewaarBijlage(model, { soort: "tabel", sheetId: vak.blad, zone: zoneVan(vak), gegevens: naam });
  });
  return naam;
}
