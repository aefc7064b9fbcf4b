import type { Afdruk } from "../blad";

/** Afdrukken als in ooxml/afdruk.ts: A4, één pagina breed, met onderaan het blad, de pagina en de werkmap. */
export function zetAfdruk(sheet: Excel.Worksheet, afdruk: Afdruk): void {
  const pagina = sheet.pageLayout;
  pagina.orientation = afdruk.staand ? "Portrait" : "Landscape";
  pagina.paperSize = "A4";
  pagina.zoom =
    afdruk.paginas === undefined
      ? { horizontalFitToPages: 1 }
      : { horizontalFitToPages: 1, verticalFitToPages: afdruk.paginas };
  pagina.setPrintMargins("Inches", {
    left: 0.5,
    right: 0.5,
    top: 0.6,
    bottom: 0.7,
    header: 0.3,
    footer: 0.3,
  });
  const voet = pagina.headersFooters.defaultForAllPages;
  voet.leftFooter = "&8&A";
  voet.centerFooter = "&8Pagina &P van &N";
  voet.rightFooter = "&8&F";
  if (afdruk.bereik !== undefined) pagina.setPrintArea(afdruk.bereik);
  if (afdruk.kopRijen) pagina.setPrintTitleRows(`$${afdruk.kopRijen[0]}:$${afdruk.kopRijen[1]}`);
}
