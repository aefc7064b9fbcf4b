import type { Afdruk } from "../../sheet/blad";
import { MARGES, type Paginering } from "../../sheet/pagina";
import { voetdelen } from "../../sheet/voet";

/** Afdrukken als in ooxml/afdruk.ts: A4, één pagina breed, met onderaan waar de bladzijde van is. */
export function zetAfdruk(sheet: Excel.Worksheet, afdruk: Afdruk, paginering: Paginering): void {
  const pagina = sheet.pageLayout;
  pagina.paperSize = "A4";
  pagina.zoom = { horizontalFitToPages: 1, ...(afdruk.opEen ? { verticalFitToPages: 1 } : {}) };
  pagina.setPrintMargins("Inches", MARGES);
  const voet = pagina.headersFooters.defaultForAllPages;
  [voet.leftFooter, voet.centerFooter, voet.rightFooter] = voetdelen(afdruk.voet);
  if (afdruk.bereik !== undefined) pagina.setPrintArea(afdruk.bereik);
  zetPaginering(sheet, paginering);
}

/** Staand of liggend, wat terugkomt en waar een pagina begint, in de plaats van wat er was. */
export function zetPaginering(sheet: Excel.Worksheet, { staand, kopRijen, eindes }: Paginering): void {
  sheet.pageLayout.orientation = staand ? "Portrait" : "Landscape";
  if (kopRijen) sheet.pageLayout.setPrintTitleRows(`$${kopRijen[0]}:$${kopRijen[1]}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const rij of eindes) sheet.horizontalPageBreaks.add(`A${rij}`);
}
