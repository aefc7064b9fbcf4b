import type { Afdruk } from "../../sheet/blad";
import { MARGES, type Paginering } from "../../sheet/pagina";
import { voetdelen } from "../../sheet/voet";
import { foutplaats } from "./fouten";

/** Afdrukken als in ooxml/afdruk.ts: A4, één pagina breed, met onderaan waar de bladzijde van is. */
export function zetAfdruk(sheet: Excel.Worksheet, afdruk: Afdruk, paginering: Paginering): void {
  const pagina = sheet.pageLayout;
  pagina.paperSize = "A4";
  pagina.zoom = { horizontalFitToPages: 1, ...(afdruk.opEen ? { verticalFitToPages: 1 } : {}) };
  pagina.setPrintMargins("Inches", MARGES);
  const voet = pagina.headersFooters.defaultForAllPages;
  [voet.leftFooter, voet.centerFooter, voet.rightFooter] = voetdelen(afdruk.voet);
  zetAfdrukvorm(sheet, { ...paginering, ...(afdruk.bereik === undefined ? {} : { bereik: afdruk.bereik }) });
}

/** Hoe de inhoud van een blad over het papier verdeeld is; dit verandert als er rijen bij komen of weggaan. */
export interface Afdrukvorm extends Paginering {
  readonly bereik?: string;
}

/** Staand of liggend, wat er gedrukt wordt, wat terugkomt en waar een pagina begint: wat gegeven is, in de plaats van wat er was. */
export function zetAfdrukvorm(
  sheet: Excel.Worksheet,
  { staand, kopRijen, eindes, bereik }: Partial<Afdrukvorm>,
): void {
  if (bereik !== undefined) sheet.pageLayout.setPrintArea(bereik);
  if (staand !== undefined) sheet.pageLayout.orientation = staand ? "Portrait" : "Landscape";
  if (kopRijen) sheet.pageLayout.setPrintTitleRows(`$${kopRijen[0]}:$${kopRijen[1]}`);
  if (eindes === undefined) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const rij of eindes) sheet.horizontalPageBreaks.add(`A${rij}`);
}

/** Hoe een blad afgedrukt werd; wat Excel.PageLayout (ExcelApi 1.9) leest en zet. */
export interface Afdrukstand {
  readonly pagina: Excel.Interfaces.PageLayoutUpdateData;
  readonly koppen: Excel.Interfaces.HeaderFooterUpdateData;
  /** Zonder blad: "A1:G40"; undefined als er geen was. */
  readonly gebied: string | undefined;
  readonly kopRijen: string | undefined;
  /** De rijen waar een pagina begint, vanaf 1. */
  readonly eindes: readonly number[];
}

/**
 * Leest hoe bladen afgedrukt worden, per id van Excel, in een eigen sync: zonder printer weigert Excel de bladspiegel
 * (learn.microsoft.com/javascript/api/excel/excel.pagelayout), en dan moet de rest wel door.
 */
export async function leesAfdruk(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Afdrukstand>> {
  if (ids.length === 0) return new Map();
  const gelezen = ids.map((id) => {
    const { pageLayout: pagina, horizontalPageBreaks } = context.workbook.worksheets.getItem(id);
    pagina.load(
      "orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,centerHorizontally,centerVertically,blackAndWhite,draftMode,printGridlines,printHeadings,printOrder",
    );
    const koppen = pagina.headersFooters.defaultForAllPages.load(
      "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter",
    );
    const gebied = pagina.getPrintAreaOrNullObject().load("address");
    const kopRijen = pagina.getPrintTitleRowsOrNullObject().load("address");
    const eindes = horizontalPageBreaks.load("items/rowIndex");
    return { id, pagina, koppen, gebied, kopRijen, eindes };
  });
  if (!(await gelukt(context))) return new Map();
  // Of PageBreak.rowIndex vanaf 0 of vanaf 1 telt, zegt de documentatie niet; waar de cel eronder staat, is wel zeker.
  const begins = gelezen.map(({ eindes }) => eindes.items.map((e) => e.getCellAfterBreak().load("rowIndex")));
  if (begins.some((cellen) => cellen.length > 0) && !(await gelukt(context))) return new Map();
  return new Map(
    gelezen.map(({ id, pagina, koppen, gebied, kopRijen }, i) => [
      id,
      {
        pagina: pagina.toJSON(),
        koppen: koppen.toJSON(),
        gebied: gebied.isNullObject ? undefined : zonderBlad(gebied.address),
        kopRijen: kopRijen.isNullObject ? undefined : zonderBlad(kopRijen.address),
        eindes: (begins[i] ?? []).map((cel) => cel.rowIndex + 1),
      },
    ]),
  );
}

/** Geeft bladen terug hoe zij afgedrukt werden. Een afdrukgebied dat er niet was, kan Office.js niet weghalen. */
export async function zetAfdrukTerug(
  context: Excel.RequestContext,
  standen: ReadonlyMap<string, Afdrukstand>,
): Promise<void> {
  if (standen.size === 0) return;
  for (const [id, { pagina, koppen, gebied, kopRijen, eindes }] of standen) {
    const sheet = context.workbook.worksheets.getItem(id);
    const { pageLayout } = sheet;
    pageLayout.set(pagina);
    pageLayout.headersFooters.defaultForAllPages.set(koppen);
    if (gebied !== undefined) pageLayout.setPrintArea(gebied);
    if (kopRijen !== undefined) pageLayout.setPrintTitleRows(kopRijen);
    zetAfdrukvorm(sheet, { eindes });
  }
  await gelukt(context);
}

/** Voert uit wat klaarstaat; geeft of het kon. Een andere fout dan over het afdrukken gaat door. */
async function gelukt(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (fout) {
    if (!/^(PageLayout|PageBreak|HeaderFooter)/.test(foutplaats(fout))) throw fout;
    return false;
  }
}

function zonderBlad(adres: string): string {
  return adres.replace(/(?:'(?:[^']|'')+'|[^',!]+)!/g, "");
}
