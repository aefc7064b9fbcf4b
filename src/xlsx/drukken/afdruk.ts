import { absoluut, bladverwijzing } from "../../formula/adres";
import type { Afdruk, Blad } from "../../sheet/blad";
import { MARGES } from "../../sheet/pagina";
import { el, tekst } from "./xml";

/** Papiermaat A4. */
const A4 = 9;

/** Afdrukken: zo breed als één pagina, zo lang als nodig; onderaan het blad, de pagina en de werkmap. */
export function afdrukXml({ staand }: Afdruk, eindes: readonly number[]): string {
  return [
    el("pageMargins", MARGES),
    el("pageSetup", { paperSize: A4, fitToHeight: 0, orientation: staand ? "portrait" : "landscape" }),
    el("headerFooter", {}, el("oddFooter", {}, tekst("&L&8&A&C&8Pagina &P van &N&R&8&F"))),
    eindes.length === 0
      ? ""
      : el(
          "rowBreaks",
          { count: eindes.length, manualBreakCount: eindes.length },
          // Een einde noemt de rij erboven.
          eindes.map((rij) => el("brk", { id: rij - 1, max: 16383, man: 1 })),
        ),
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
