import type { Afdruk } from "../../sheet/blad";
import { MARGES } from "../../sheet/pagina";
import { voetdelen } from "../../sheet/voet";

/** Afdrukken als in ooxml/afdruk.ts: A4, één pagina breed, met onderaan waar de bladzijde van is. */
export function zetAfdruk(sheet: Excel.Worksheet, afdruk: Afdruk, eindes: readonly number[]): void {
  const pagina = sheet.pageLayout;
  pagina.orientation = afdruk.staand ? "Portrait" : "Landscape";
  pagina.paperSize = "A4";
  pagina.zoom = { horizontalFitToPages: 1, ...(afdruk.opEen ? { verticalFitToPages: 1 } : {}) };
  pagina.setPrintMargins("Inches", MARGES);
  const voet = pagina.headersFooters.defaultForAllPages;
  [voet.leftFooter, voet.centerFooter, voet.rightFooter] = voetdelen(afdruk.voet);
  if (afdruk.bereik !== undefined) pagina.setPrintArea(afdruk.bereik);
  if (afdruk.kopRijen) pagina.setPrintTitleRows(`$${afdruk.kopRijen[0]}:$${afdruk.kopRijen[1]}`);
  zetPaginaeindes(sheet, eindes);
}

/** De rijen waar een pagina begint, in de plaats van wat er was. */
export function zetPaginaeindes(sheet: Excel.Worksheet, eindes: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const rij of eindes) sheet.horizontalPageBreaks.add(`A${rij}`);
}
