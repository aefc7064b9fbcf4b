import { gebiedstekst, type Gebied } from "../../formula/adres";
import { breedtes, hoogtes } from "./maten";
import { naSync } from "./nasync";
import { leesBereikadres } from "../../sheet/verwijzing";
import type { Zetblad } from "./zetblad";

/** Zoveel van een blad wordt onthouden: Excel op het web geeft hoogstens 5 MB per keer, en een cel is zo'n 500 tekens. */
const HOOGST = "A1:Z150";

/** Hoe een deel van een blad eruitzag. */
export interface Opmaakbeeld {
  readonly gebied: Gebied;
  readonly vormen: string[][];
  readonly opmaak: Excel.CellProperties[][];
}

/** Hoe breed of hoog een kolom ("A:A") of rij ("5:5") was, in punten. */
export interface Maat {
  readonly strook: string;
  readonly breedte?: number;
  readonly hoogte?: number;
}

/** Wat wij van de opmaak van een cel veranderen, en dus terug moeten kunnen zetten. */
const OPMAAK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, size: true },
    borders: { color: true, style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** Het deel van een bereik dat aan het begin van het blad ligt. */
export function vooraan(bereik: Excel.Range): Excel.Range {
  return bereik.getIntersectionOrNullObject(HOOGST);
}

/** Vraagt hoe een bereik eruitziet. */
export function vraagBeeld(vak: Excel.Range): () => Opmaakbeeld | undefined {
  vak.load("address,numberFormat");
  return naSync({ vak, opmaak: vak.getCellProperties(OPMAAK) }, (antwoord) => {
    const gebied = antwoord.vak.isNullObject ? undefined : leesBereikadres(antwoord.vak.address);
    if (gebied === undefined) return undefined;
    return { gebied, vormen: antwoord.vak.numberFormat as string[][], opmaak: antwoord.opmaak.value };
  });
}

/** De kolommen ("A:A") en rijen ("5:5") waar een blad een maat aan geeft. */
export function strokenVan(nieuw: Zetblad): string[] {
  return [...breedtes(nieuw).keys(), ...[...hoogtes(nieuw).keys()].map((rij) => `${rij}:${rij}`)];
}

/** Vraagt de maten van kolommen en rijen. */
export function vraagMaten(sheet: Excel.Worksheet, stroken: readonly string[]): () => Maat[] {
  const kolommen = stroken
    .filter((s) => !/\d/.test(s))
    .map((strook) => {
      const kolom = sheet.getRange(strook).format;
      kolom.load("columnWidth");
      return naSync(kolom, (antwoord): Maat => ({ strook, breedte: antwoord.columnWidth }));
    });
  const rijen = stroken
    .filter((s) => /\d/.test(s))
    .map((strook) => {
      const lijn = sheet.getRange(strook).format;
      lijn.load("rowHeight");
      return naSync(lijn, (antwoord): Maat => ({ strook, hoogte: antwoord.rowHeight }));
    });
  return () => [...kolommen, ...rijen].map((maat) => maat());
}

/** Zet een beeld terug op een leeg gemaakt gebied. */
export function zetBeeld(sheet: Excel.Worksheet, { gebied, vormen, opmaak }: Opmaakbeeld): void {
  const terug = sheet.getRange(gebiedstekst(gebied));
  terug.numberFormat = vormen;
  terug.setCellProperties(opmaak.map((rij) => rij.map(({ format }) => ({ format: schoon(format) }))));
}

/** Zet maten terug. */
export function herstelMaten(sheet: Excel.Worksheet, maten: readonly Maat[]): void {
  for (const { strook, breedte, hoogte } of maten) {
    const { format } = sheet.getRange(strook);
    if (typeof breedte === "number") format.columnWidth = breedte;
    if (typeof hoogte === "number") format.rowHeight = hoogte;
  }
}

/** Zonder wat er niet was: een cel zonder vulling of rand krijgt die ook niet terug. */
function schoon(format: Excel.CellPropertiesFormat = {}): Excel.CellPropertiesFormat {
  const { fill, borders, ...rest } = format;
  const alle = Object.entries(borders ?? {}) as [string, Excel.CellBorder | null][];
  const zijden = alle.filter(([, lijn]) => lijn && lijn.style !== "None");
  return {
    ...rest,
    ...(fill?.color && fill.pattern !== "None" ? { fill: { color: fill.color } } : {}),
    ...(zijden.length > 0 ? { borders: Object.fromEntries(zijden) } : {}),
  };
}
