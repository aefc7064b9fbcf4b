import { absoluut, bladverwijzing, gebiedstekst } from "../../formula/adres";
import type { Blad } from "../../sheet/blad";
import { bereiknaam, kenmerknaam } from "../../sheet/kenmerk";
import { omvang } from "../../sheet/omvang";
import type { Celrooster } from "../../sheet/celrooster";
import { afdruknamen } from "./afdruk";
import { paginering } from "../../sheet/pagina";
import { RUIMTE } from "./ruimten";
import { document, el, lijst, tekst } from "./xml";

/** De rekenversie van Excel 2019 en later. Bij een lagere rekent Excel alles opnieuw en vraagt het bij sluiten om op te slaan. */
const REKENVERSIE = 191029;

/** xl/workbook.xml; de bladen krijgen rId1, rId2 en zo verder. */
export function werkmapXml(
  bladen: readonly Blad[],
  roosters: readonly Celrooster[],
  actief: number,
  herbereken: boolean,
): string {
  return document(
    el("workbook", { xmlns: RUIMTE.blad, "xmlns:r": RUIMTE.verwijzing }, [
      el("workbookPr", { defaultThemeVersion: 124226 }),
      el("bookViews", {}, el("workbookView", { windowWidth: 28800, windowHeight: 15000, activeTab: actief })),
      el(
        "sheets",
        {},
        bladen.map((blad, i) =>
          el("sheet", {
            name: blad.titel,
            sheetId: i + 1,
            state: blad.verborgen && "hidden",
            "r:id": `rId${i + 1}`,
          }),
        ),
      ),
      lijst("definedNames", namen(bladen, roosters), false),
      el("calcPr", { calcId: REKENVERSIE, fullCalcOnLoad: herbereken ? 1 : undefined }),
    ]),
  );
}

/** Op volgorde van naam, zodat de volgorde van de bladen er niet toe doet. */
function namen(bladen: readonly Blad[], roosters: readonly Celrooster[]): string[] {
  return bladen
    .flatMap((blad, i) => [
      ...(blad.namen ?? []).map(({ naam, bereik, verborgen }) => ({
        attributen: { name: naam, hidden: verborgen && 1 },
        verwijzing: bladverwijzing(blad.titel) + absoluut(bereik),
      })),
      ...(blad.zonderKenmerk
        ? []
        : [
            {
              attributen: { name: kenmerknaam(blad), hidden: 1 },
              verwijzing: `${bladverwijzing(blad.titel)}$A$1`,
            },
          ]),
      // Uit een werkmap waarin al gewerkt is, komt deze naam zelf mee.
      ...(blad.zonderKenmerk || blad.namen?.some(({ naam }) => naam.toUpperCase() === bereiknaam(blad))
        ? []
        : [
            {
              attributen: { name: bereiknaam(blad), hidden: 1 },
              verwijzing:
                bladverwijzing(blad.titel) + absoluut(gebiedstekst(omvang(blad, roosters[i] as Celrooster))),
            },
          ]),
      ...afdruknamen(blad, paginering(blad, roosters[i] as Celrooster)).map(({ naam, verwijzing }) => ({
        attributen: { name: naam, localSheetId: i },
        verwijzing,
      })),
    ])
    .sort((a, b) => (a.attributen.name.toUpperCase() < b.attributen.name.toUpperCase() ? -1 : 1))
    .map(({ attributen, verwijzing }) => el("definedName", attributen, tekst(verwijzing)));
}
