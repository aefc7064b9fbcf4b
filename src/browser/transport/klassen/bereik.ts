import type { Vak } from "../../rooster/rooster";
import { officeobject, type Klasse } from "../klasse";
import { leesCellen, zetCellen } from "../celeigenschappen";
import { ongeldig } from "../fout";
import { afmeting } from "../maten";
import { heleKolom, heleRij, volAdres } from "../plek";
import { zetInhoud, zetNederlands, zetVormen } from "../schrijven";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { formule, formuleNederlands, perCel, vormNederlands, waarde, waardesoort } from "../waarden";
import { zoekmethoden } from "./bereikzoek";
import { opdrachten } from "./bereikdoe";
import { schuifopdrachten } from "./bereikschuif";
import { blad } from "./blad";
import { houdVast, verwijzing } from "../verwijzing";
import { bereikopmaak } from "./opmaak";
import { gegevensvalidatie } from "./validatie";
import { opmaakregels } from "./opmaakregels";

const MEESTE = 2 ** 31 - 1;

/** Excel.Range: een rechthoek op een blad. */
export const bereik: Klasse<Vak> = {
  naam: "Range",
  blad: (v) => v.blad,
  sleutel: verwijzing,
  lees: {
    values: perCel(waarde),
    formulas: perCel(formule),
    formulasLocal: perCel(formuleNederlands),
    text: perCel((c) => c.tekst),
    valueTypes: perCel(waardesoort),
    numberFormat: perCel((c) => c.getalvorm),
    numberFormatLocal: perCel(vormNederlands),
    address: (v, w) => volAdres(v, w),
    addressLocal: (v, w) => volAdres(v, w),
    rowIndex: (v) => v.boven,
    columnIndex: (v) => v.links,
    rowCount: (v) => v.rijen,
    columnCount: (v) => v.kolommen,
    // Boven 2^31-1 geeft Excel -1.
    cellCount: (v) => (v.rijen * v.kolommen > MEESTE ? -1 : v.rijen * v.kolommen),
    isEntireColumn: heleKolom,
    isEntireRow: heleRij,
    hasSpill: (v, w) => rolt(v, w),
    left: (v, w) => afmeting(w, v).links,
    top: (v, w) => afmeting(w, v).boven,
    width: (v, w) => afmeting(w, v).breedte,
    height: (v, w) => afmeting(w, v).hoogte,
  },
  zet: {
    values: zetInhoud,
    formulas: zetInhoud,
    formulasLocal: zetNederlands,
    numberFormat: (v, x, w) => zetVormen(v, x, w),
    numberFormatLocal: (v, x, w) => zetVormen(v, x, w, true),
  },
  deel: {
    worksheet: (v) => officeobject(blad, v.blad),
    format: (v) => officeobject(bereikopmaak, v),
    dataValidation: (v) => officeobject(gegevensvalidatie, v),
    conditionalFormats: (v) => officeobject(opmaakregels, v),
  },
  vraag: {
    ...zoekmethoden,
    getCellProperties: (v, [vraag], w) => leesCellen(v, vraag, w),
    select: (v, _, w) => w.rooster.selecteer(v),
    // Grote schrijfacties deelt de client zelf in stukken; vooraf vraagt hij of de maten kloppen.
    _ValidateArraySize: (v, [rijen, kolommen]) => {
      const goed = rijen === v.rijen && kolommen === v.kolommen;
      if (!goed) throw ongeldig(zinnen.maten(v.rijen, v.kolommen, Number(rijen), Number(kolommen)));
    },
    _KeepReference: (v, _, w) => void houdVast(bereik, v, w),
  },
  doe: {
    ...opdrachten,
    ...schuifopdrachten,
    setCellProperties: (v, [x], w) => zetCellen(v, x, w),
  },
};

/** Rolt elke cel uit, geen enkele, of (null) sommige? */
function rolt(v: Vak, w: Sessie): boolean | null {
  const uit = new Set<boolean>();
  for (let r = 0; r < Math.min(v.rijen, 1000); r++)
    for (let k = 0; k < Math.min(v.kolommen, 1000); k++)
      uit.add(w.rooster.uitgerold(v.blad, v.boven + r, v.links + k) !== undefined);
  return uit.size === 1 ? uit.has(true) : null;
}
