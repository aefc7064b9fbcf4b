import { gebiedstekst, leesGebied, type Gebied } from "../../formula/adres";
import { aardVan } from "../../sheet/celaard";
import type { Selectie } from "../werkmap";
import { Werkmapfout } from "../werkmap";
import { zinnen } from "../zinnen";
import { kanDezeExcel } from "./kan";
import { opdracht } from "./opdracht";
import { leesWaarden } from "./waarden";

/** Zoveel cellen zijn nog een lijst, en geen hele kolommen. */
const HOOGST = 1_000_000;

/**
 * Wat is aangewezen: waarden, wat er op het scherm staat, en wat verborgen of samengevoegd is. Alleen cellen met inhoud worden gehaald; wat er
 * in de selectie omheen ligt, is leeg.
 */
export function selectie(): Promise<Selectie> {
  return opdracht(async (context) => {
    const gekozen = context.workbook.getSelectedRange();
    const gevuld = gekozen.getUsedRangeOrNullObject(true);
    const zichtbaar = gekozen.getSpecialCellsOrNullObject("Visible");
    const samen = kanDezeExcel("samengevoegd") ? gekozen.getMergedAreasOrNullObject() : undefined;
    gekozen.load("rowIndex,columnIndex,rowCount,columnCount,isEntireColumn,isEntireRow,worksheet/name");
    gevuld.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,text,numberFormat");
    zichtbaar.load("address");
    samen?.load("address");
    await context.sync();
    const helemaal = gekozen.isEntireColumn || gekozen.isEntireRow;
    const heel = gebied(gekozen);
    const blad = gekozen.worksheet.name;
    const leeg = gevuld.isNullObject;
    const deel = leeg ? undefined : gebied(gevuld);
    const uit = !helemaal ? heel : (deel ?? { van: heel.van, tot: heel.van });
    keurMaat(uit);
    const vul = <T>(rijen: readonly (readonly T[])[] | undefined, anders: T) =>
      legIn(uit, deel, rijen ?? [], anders);
    const vormen = leeg ? undefined : (gevuld.numberFormat as string[][]);
    return {
      blad,
      adres: gebiedstekst(uit),
      waarden: vul(leeg ? undefined : leesWaarden(gevuld), null),
      getoond: vul(leeg ? undefined : gevuld.text, ""),
      aarden: vul(
        vormen?.map((rij) => rij.map(aardVan)),
        undefined,
      ),
      verborgen: verborgenIn(uit, zichtbaar.isNullObject ? [] : gebieden(zichtbaar.address)),
      samengevoegd: samen === undefined || samen.isNullObject ? [] : gebieden(samen.address),
    };
  });
}

function gebied(r: Excel.Range): Gebied {
  const van = { rij: r.rowIndex + 1, kolom: r.columnIndex + 1 };
  return { van, tot: { rij: r.rowIndex + r.rowCount, kolom: r.columnIndex + r.columnCount } };
}

/** "'Blad, 1'!A1:B2,Blad2!C3" zonder de bladen; hele rijen en kolommen lopen tot de rand. */
function gebieden(adressen: string): Gebied[] {
  const kaal = adressen.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "").replace(/\$/g, "");
  return kaal.split(",").flatMap((tekst) => {
    const rijen = /^(\d+):(\d+)$/.exec(tekst);
    const kolommen = /^([A-Z]+):([A-Z]+)$/.exec(tekst);
    const vol = rijen
      ? `A${rijen[1]}:XFD${rijen[2]}`
      : kolommen
        ? `${kolommen[1]}1:${kolommen[2]}1048576`
        : tekst;
    return leesGebied(vol) ?? [];
  });
}

/** De rijen die in geen enkel zichtbaar gebied liggen. */
function verborgenIn({ van, tot }: Gebied, zichtbaar: readonly Gebied[]): number[] {
  const ziet = new Set<number>();
  for (const z of zichtbaar)
    for (let r = Math.max(van.rij, z.van.rij); r <= Math.min(tot.rij, z.tot.rij); r++) ziet.add(r);
  return Array.from({ length: tot.rij - van.rij + 1 }, (_, r) => van.rij + r).filter((r) => !ziet.has(r));
}

function keurMaat({ van, tot }: Gebied): void {
  if ((tot.rij - van.rij + 1) * (tot.kolom - van.kolom + 1) > HOOGST)
    throw new Werkmapfout("te-groot", zinnen.teGroot());
}

/** Legt een deel op zijn plek in het geheel. */
function legIn<T>(
  { van, tot }: Gebied,
  deel: Gebied | undefined,
  rijen: readonly (readonly T[])[],
  anders: T,
): T[][] {
  const [r0, k0] = deel ? [deel.van.rij - van.rij, deel.van.kolom - van.kolom] : [0, 0];
  return Array.from({ length: tot.rij - van.rij + 1 }, (_, r) =>
    Array.from({ length: tot.kolom - van.kolom + 1 }, (__, k) => rijen[r - r0]?.[k - k0] ?? anders),
  );
}
