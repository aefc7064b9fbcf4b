import { absoluut, bladverwijzing } from "../../formula/adres";
import type { Afdruk, Blad, Voet } from "../../sheet/blad";
import { MARGES, type Paginering } from "../../sheet/pagina";
import { voetdelen } from "../../sheet/voet";
import { el, tekst } from "./xml";

/** Papiermaat A4. */
const A4 = 9;

/** Afdrukken: zo breed als één pagina en zo lang als nodig, of alles op één pagina; onderaan waar de bladzijde van is. */
export function afdrukXml({ opEen, voet }: Afdruk, { staand, eindes }: Paginering): string {
  return [
    el("pageMargins", MARGES),
    el("pageSetup", {
      paperSize: A4,
      fitToHeight: opEen ? undefined : 0,
      orientation: staand ? "portrait" : "landscape",
    }),
    el("headerFooter", {}, el("oddFooter", {}, tekst(voettekst(voet)))),
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

/** De voet zoals zij in een bestand staat. */
export function voettekst(voet: Voet | undefined): string {
  const [links, midden, rechts] = voetdelen(voet);
  return `&L${links}&C${midden}&R${rechts}`;
}

/** De namen waarmee Excel het afdrukbereik en de herhaalde rijen van een blad onthoudt. */
export function afdruknamen(
  { titel, afdruk }: Blad,
  { kopRijen: rijen }: Paginering,
): { naam: string; verwijzing: string }[] {
  const blad = bladverwijzing(titel);
  return [
    ...(afdruk?.bereik === undefined
      ? []
      : [{ naam: "_xlnm.Print_Area", verwijzing: blad + absoluut(afdruk.bereik) }]),
    ...(rijen === undefined
      ? []
      : [{ naam: "_xlnm.Print_Titles", verwijzing: `${blad}$${rijen[0]}:$${rijen[1]}` }]),
  ];
}
