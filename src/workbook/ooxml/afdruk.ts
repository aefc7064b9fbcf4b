import { absoluut, bladverwijzing } from "../adres";
import type { Afdruk, Blad } from "../blad";
import { begrensd } from "./grenzen";
import { el, tekst } from "./xml";

/** Papiermaat A4. */
const A4 = 9;

/** Afdrukken: zo breed als één pagina, zo lang als nodig; onderaan het blad, de pagina en de werkmap. */
export function afdrukXml({ staand, paginas }: Afdruk): string {
  return [
    el("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 }),
    el("pageSetup", {
      paperSize: A4,
      fitToHeight: begrensd("paginas", paginas ?? 0),
      orientation: staand ? "portrait" : "landscape",
    }),
    el("headerFooter", {}, el("oddFooter", {}, tekst("&L&8&A&C&8Pagina &P van &N&R&8&F"))),
  ].join("");
}

/** De namen waarmee Excel het afdrukbereik en de herhaalde rijen van een blad onthoudt. */
export function afdruknamen({ titel, afdruk }: Blad): { naam: string; verwijzing: string }[] {
  const blad = bladverwijzing(titel);
  const rijen = afdruk?.kopRijen;
  return [
    ...(afdruk?.bereik === undefined
      ? []
      : [{ naam: "_xlnm.Print_Area", verwijzing: blad + absoluut(afdruk.bereik) }]),
    ...(rijen === undefined
      ? []
      : [{ naam: "_xlnm.Print_Titles", verwijzing: `${blad}$${rijen[0]}:$${rijen[1]}` }]),
  ];
}
