import type { Vak } from "../../rooster/rooster";
import { alsEen } from "../argumenten";
import { ding, type Ding, type Klasse } from "../klasse";
import { bewaarRegels, regelsVan, type Regel } from "../signalen";
import { snede } from "../vakken";
import type { Wereld } from "../wereld";
import { bereik } from "./bereik";
import { celwaarderegel, formuleregel } from "./opmaakvoorwaarde";

/** Excel.ConditionalFormatCollection: de regels die het bereik raken. */
export const opmaakregels: Klasse<Vak> = {
  naam: "ConditionalFormatCollection",
  blad: (v) => v.blad,
  items: (v, w) => hier(v, w).map((r) => ding(opmaakregel, r)),
  item: (v, id, w) => {
    const gevonden = hier(v, w).find((r) => r.id === id);
    return gevonden && ding(opmaakregel, gevonden);
  },
  vraag: {
    getCount: (v, _, w) => hier(v, w).length,
    getItemAt: (v, [i], w) => ding(opmaakregels, v).item(hier(v, w)[Number(i)]?.id ?? String(i), w),
  },
  doe: {
    add(v, [soort], w) {
      const regel: Regel = {
        id: `r${w.nummer()}`,
        vak: v,
        soort: alsEen(soort, ["Custom", "CellValue"], "ConditionalFormatCollection.add"),
      };
      // Een nieuwe regel komt in Excel bovenaan.
      regelsVan(v.blad, w).unshift(regel);
      bewaarRegels(v.blad, w);
      return ding(opmaakregel, regel);
    },
    clearAll(v, _, w) {
      for (const regel of hier(v, w)) haalWeg(regel, w);
    },
  },
};

/** Excel.ConditionalFormat. */
const opmaakregel: Klasse<Regel> = {
  naam: "ConditionalFormat",
  blad: (r) => r.vak.blad,
  sleutel: (r) => ({ Id: r.id }),
  lees: {
    id: (r) => r.id,
    type: (r) => r.soort,
    priority: (r, w) => regelsVan(r.vak.blad, w).indexOf(r),
    stopIfTrue: () => false,
  },
  deel: {
    custom: (r) => ding(formuleregel, r),
    cellValue: (r) => ding(celwaarderegel, r),
    customOrNullObject: (r): Ding | null => (r.soort === "Custom" ? ding(formuleregel, r) : null),
    cellValueOrNullObject: (r): Ding | null => (r.soort === "CellValue" ? ding(celwaarderegel, r) : null),
  },
  vraag: {
    getRange: (r) => ding(bereik, { ...r.vak }),
    getRangeOrNullObject: (r) => ding(bereik, { ...r.vak }),
  },
  doe: { delete: (r, _, w) => haalWeg(r, w) },
};

function hier(v: Vak, w: Wereld): Regel[] {
  return regelsVan(v.blad, w).filter((r) => snede(r.vak, v) !== undefined);
}

function haalWeg(regel: Regel, w: Wereld): void {
  const alle = regelsVan(regel.vak.blad, w);
  const plaats = alle.indexOf(regel);
  if (plaats >= 0) alle.splice(plaats, 1);
  bewaarRegels(regel.vak.blad, w);
}
