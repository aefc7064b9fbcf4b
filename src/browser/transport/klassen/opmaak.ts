import type { Opmaak, Vak } from "../../rooster/rooster";
import { alsEen, alsGetal, alsKeuze } from "../argumenten";
import { officeobject, type Klasse } from "../klasse";
import { puntenUitTekens, tekensUitPunten } from "../maten";
import { eensgezind } from "../eensgezind";
import type { Sessie } from "../sessie";
import { letter, vulling } from "./letter";
import { binnen } from "./bereikdoe";
import { randen } from "./randen";
import { kolommenVan, rijenVan } from "../strepen";
import { HORIZONTAAL, naamVan, VERTICAAL } from "../uitlijning";

/** Excel.RangeFormat. Wat in het bereik verschilt, leest als null. */
export const bereikopmaak: Klasse<Vak> = {
  naam: "RangeFormat",
  blad: (v) => v.blad,
  lees: {
    wrapText: eensgezind((o) => o.terugloop ?? false),
    indentLevel: eensgezind((o) => o.inspringing ?? 0),
    horizontalAlignment: eensgezind((o) => naamVan(HORIZONTAAL, o.horizontaal ?? null)),
    verticalAlignment: eensgezind((o) => naamVan(VERTICAAL, o.verticaal ?? "bottom")),
    columnWidth: (v, w) =>
      gelijk(kolommenVan(v, w).map((k) => puntenUitTekens(w.rooster.breedte(v.blad, k)))),
    rowHeight: (v, w) => gelijk(rijenVan(v, w).map((r) => w.rooster.hoogte(v.blad, r))),
  },
  zet: {
    wrapText: (v, x, w) => zet(v, { terugloop: alsKeuze(x, "RangeFormat.wrapText") }, w),
    indentLevel: (v, x, w) => zet(v, { inspringing: alsGetal(x, "RangeFormat.indentLevel") }, w),
    horizontalAlignment: (v, x, w) =>
      zet(
        v,
        {
          horizontaal: HORIZONTAAL[alsEen(x, ["General", "Left", "Center", "Right"], "horizontalAlignment")],
        },
        w,
      ),
    verticalAlignment: (v, x, w) =>
      zet(v, { verticaal: VERTICAAL[alsEen(x, ["Bottom", "Center", "Top"], "verticalAlignment")] }, w),
    columnWidth(v, x, w) {
      const tekens = tekensUitPunten(alsGetal(x, "RangeFormat.columnWidth"));
      for (const k of kolommenVan(v, w)) w.rooster.zetBreedte(v.blad, k, tekens);
    },
    rowHeight(v, x, w) {
      const punten = alsGetal(x, "RangeFormat.rowHeight");
      for (const r of rijenVan(v, w)) w.rooster.zetHoogte(v.blad, r, punten);
    },
  },
  deel: {
    fill: (v) => officeobject(vulling, v),
    font: (v) => officeobject(letter, v),
    borders: (v) => officeobject(randen, v),
  },
  doe: {
    // De breedste tekst bepaalt de breedte; het rooster geeft de tekst zoals getoond.
    autofitColumns(v, _, w) {
      const vol = binnen({ ...v }, w);
      if (vol === undefined) return;
      const tekst = w.rooster.lees(vol).map((rij) => rij.map((c) => c.tekst.length));
      for (let k = 0; k < vol.kolommen; k++) {
        const langste = Math.max(0, ...tekst.map((rij) => rij[k] ?? 0));
        if (langste > 0) w.rooster.zetBreedte(v.blad, vol.links + k, Math.min(langste + 1, 255));
      }
    },
    autofitRows: (v, _, w) => rijenVan(v, w).forEach((r) => w.rooster.zetHoogte(v.blad, r, null)),
  },
};

function zet(v: Vak, opmaak: Opmaak, w: Sessie): void {
  const vak = binnen(v, w);
  if (vak !== undefined) w.verf(vak, opmaak);
}

const gelijk = (x: readonly number[]) => (new Set(x).size === 1 ? x[0] : null);
