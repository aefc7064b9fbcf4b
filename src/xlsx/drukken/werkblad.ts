import { adres, kolomnummer } from "../../formula/adres";
import type { Blad } from "../../sheet/blad";
import type { Celrooster, Roostercel } from "../../sheet/celrooster";
import { paginering } from "../../sheet/pagina";
import { rijhoogtes, vasteHoogte } from "../../sheet/rijhoogtes";
import { afdrukXml } from "./afdruk";
import { celXml, type Teksten } from "./cel";
import { begrensd } from "./grenzen";
import { invoerregelsXml, signaalregelsXml } from "./regels";
import { RUIMTE } from "./ruimten";
import type { Stijlboek } from "./stijlen";
import { document, el, lijst } from "./xml";

/** Wat een werkblad van zijn omgeving moet weten. */
export interface Omgeving {
  readonly teksten: Teksten;
  readonly stijlen: Stijlboek;
  /** Is dit het blad dat bij het openen voor ligt? */
  readonly actief: boolean;
  /** Verwijzingen (r:id) naar de tekening en de notities. */
  readonly tekening?: string | undefined;
  readonly notities?: string | undefined;
}

/** Eén werkblad. De volgorde van de delen ligt vast (CT_Worksheet, ECMA-376 deel 1, 18.3.1.99); Excel weigert een andere. */
export function werkbladXml(blad: Blad, rooster: Celrooster, omgeving: Omgeving): string {
  const cellen = [...rooster.values()].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
  return document(
    el("worksheet", { xmlns: RUIMTE.blad, "xmlns:r": RUIMTE.verwijzing }, [
      el("sheetPr", {}, [
        blad.tabkleur === undefined ? "" : el("tabColor", { rgb: `FF${blad.tabkleur}` }),
        el("pageSetUpPr", { fitToPage: 1 }),
      ]),
      el("dimension", { ref: omvang(cellen) }),
      weergave(blad, omgeving.actief),
      el("sheetFormatPr", { defaultRowHeight: 15 }),
      kolommen(blad.breedtes ?? {}),
      el("sheetData", {}, rijen(blad, cellen, rijhoogtes(blad, rooster), omgeving)),
      lijst(
        "mergeCells",
        (blad.samengevoegd ?? []).map((ref) => el("mergeCell", { ref })),
      ),
      signaalregelsXml(blad.signaalregels ?? []),
      invoerregelsXml(blad.invoerregels ?? []),
      afdrukXml(blad.afdruk ?? {}, paginering(blad, rooster)),
      omgeving.tekening === undefined ? "" : el("drawing", { "r:id": omgeving.tekening }),
      omgeving.notities === undefined ? "" : el("legacyDrawing", { "r:id": omgeving.notities }),
    ]),
  );
}

function omvang(cellen: readonly Roostercel[]): string {
  const laatste = cellen[cellen.length - 1];
  if (laatste === undefined) return "A1";
  const kolom = cellen.reduce((max, c) => Math.max(max, c.kolom), 1);
  return `A1:${adres({ rij: laatste.rij, kolom })}`;
}

function weergave({ vasteRijen = 0, vasteKolommen = 0, rasterlijnen }: Blad, actief: boolean): string {
  const vast = vasteRijen + vasteKolommen > 0;
  const paneel = vasteRijen === 0 ? "topRight" : vasteKolommen === 0 ? "bottomLeft" : "bottomRight";
  const delen = vast
    ? [
        el("pane", {
          xSplit: vasteKolommen || undefined,
          ySplit: vasteRijen || undefined,
          topLeftCell: adres({ rij: vasteRijen + 1, kolom: vasteKolommen + 1 }),
          activePane: paneel,
          state: "frozen",
        }),
        el("selection", { pane: paneel }),
      ]
    : [];
  const attributen = {
    showGridLines: rasterlijnen ? undefined : 0,
    tabSelected: actief ? 1 : undefined,
    workbookViewId: 0,
  };
  return el("sheetViews", {}, el("sheetView", attributen, delen));
}

function kolommen(breedtes: Readonly<Record<string, number>>): string {
  const cols = Object.entries(breedtes).map(([letters, width]) => {
    const [van, tot = van] = letters.split(":").map(kolomnummer) as [number, number?];
    return { min: van, max: tot, width: begrensd("kolombreedte", width), customWidth: 1 };
  });
  return lijst(
    "cols",
    cols.sort((a, b) => a.min - b.min).map((c) => el("col", c)),
    false,
  );
}

/** Een geschatte hoogte (zonder customHeight) laat Excel weer zelf passen zodra iemand de tekst verandert. */
function rijen(
  blad: Blad,
  cellen: readonly Roostercel[],
  hoogtes: ReadonlyMap<number, number>,
  { stijlen, teksten }: Omgeving,
): string[] {
  const perRij = new Map<number, string[]>();
  for (const rij of Object.keys(blad.hoogtes ?? {}).map(Number)) perRij.set(rij, []);
  for (const cel of cellen) {
    const rij = perRij.get(cel.rij) ?? [];
    rij.push(celXml(cel, stijlen.nummer(cel.cel), teksten));
    perRij.set(cel.rij, rij);
  }
  return [...perRij]
    .sort(([a], [b]) => a - b)
    .map(([r, inhoud]) => {
      const vast = vasteHoogte(blad, r, hoogtes);
      const ht = vast ?? hoogtes.get(r);
      return el(
        "row",
        {
          r,
          ht: ht === undefined ? undefined : begrensd("rijhoogte", ht),
          customHeight: vast === undefined ? undefined : 1,
        },
        inhoud,
      );
    });
}
