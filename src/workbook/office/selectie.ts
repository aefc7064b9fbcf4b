import { gebiedstekst, type Gebied } from "../adres";
import type { Selectie, Waarden } from "../werkmap";
import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { opdracht } from "./opdracht";
import { leesWaarden } from "./waarden";

/** Zoveel cellen zijn nog een lijst, en geen hele kolommen. */
const HOOGST = 1_000_000;

/** Wat is aangewezen. Alleen cellen met inhoud worden gehaald; wat er in de selectie omheen ligt, is leeg. */
export function selectie(): Promise<Selectie> {
  return opdracht(async (context) => {
    const gekozen = context.workbook.getSelectedRange();
    const gevuld = gekozen.getUsedRangeOrNullObject(true);
    gekozen.load("rowIndex,columnIndex,rowCount,columnCount,isEntireColumn,isEntireRow,worksheet/name");
    gevuld.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes");
    await context.sync();
    const helemaal = gekozen.isEntireColumn || gekozen.isEntireRow;
    const heel = gebied(gekozen);
    const blad = gekozen.worksheet.name;
    if (gevuld.isNullObject) {
      const leeg = helemaal ? { van: heel.van, tot: heel.van } : heel;
      return { blad, adres: gebiedstekst(leeg), waarden: vul(leeg) };
    }
    const deel = gebied(gevuld);
    const uit = helemaal ? deel : heel;
    return { blad, adres: gebiedstekst(uit), waarden: vul(uit, deel, leesWaarden(gevuld)) };
  });
}

function gebied(r: Excel.Range): Gebied {
  const van = { rij: r.rowIndex + 1, kolom: r.columnIndex + 1 };
  return { van, tot: { rij: r.rowIndex + r.rowCount, kolom: r.columnIndex + r.columnCount } };
}

/** Legt de waarden van een deel op hun plek in het geheel; daarbuiten null. */
function vul({ van, tot }: Gebied, deel?: Gebied, waarden: Waarden = []): Waarden {
  const [rijen, kolommen] = [tot.rij - van.rij + 1, tot.kolom - van.kolom + 1];
  if (rijen * kolommen > HOOGST) throw new Werkmapfout("te-groot", zinnen.teGroot());
  const [r0, k0] = deel ? [deel.van.rij - van.rij, deel.van.kolom - van.kolom] : [0, 0];
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (_, k) => waarden[r - r0]?.[k - k0] ?? null),
  );
}
