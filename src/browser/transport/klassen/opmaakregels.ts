import { rijenLager } from "../../../formula/verschuif";
import { kolomletters, kolomnummer } from "../../../formula/adres";
import type { Vak } from "../../rooster/rooster";
import { alsEen } from "../argumenten";
import { officeobject, type Officeobject, type Klasse } from "../klasse";
import { bewaarRegels, regelsVan, type Regel } from "../signalen";
import { snede, zonder } from "../vakken";
import type { Sessie } from "../sessie";
import { bereik } from "./bereik";
import { celwaarderegel, formuleregel } from "./opmaakvoorwaarde";

/** Excel.ConditionalFormatCollection: de regels die het bereik raken. */
export const opmaakregels: Klasse<Vak> = {
  naam: "ConditionalFormatCollection",
  blad: (v) => v.blad,
  items: (v, w) => hier(v, w).map((r) => officeobject(opmaakregel, r)),
  item: (v, id, w) => {
    const gevonden = hier(v, w).find((r) => r.id === id);
    return gevonden && officeobject(opmaakregel, gevonden);
  },
  vraag: {
    getCount: (v, _, w) => hier(v, w).length,
    getItemAt: (v, [i], w) => officeobject(opmaakregels, v).item(hier(v, w)[Number(i)]?.id ?? String(i), w),
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
      return officeobject(opmaakregel, regel);
    },
    clearAll(v, _, w) {
      for (const regel of hier(v, w)) haalWeg(regel, w, zonder(regel.vak, v));
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
    custom: (r) => officeobject(formuleregel, r),
    cellValue: (r) => officeobject(celwaarderegel, r),
    customOrNullObject: (r): Officeobject | null =>
      r.soort === "Custom" ? officeobject(formuleregel, r) : null,
    cellValueOrNullObject: (r): Officeobject | null =>
      r.soort === "CellValue" ? officeobject(celwaarderegel, r) : null,
  },
  vraag: {
    getRange: (r) => officeobject(bereik, { ...r.vak }),
    getRangeOrNullObject: (r) => officeobject(bereik, { ...r.vak }),
  },
  doe: { delete: (r, _, w) => haalWeg(r, w) },
};

function hier(v: Vak, w: Sessie): Regel[] {
  return regelsVan(v.blad, w).filter((r) => snede(r.vak, v) !== undefined);
}

/** Haalt een regel weg; wat er van zijn vak overblijft, houdt hem op dezelfde plaats in de volgorde. */
function haalWeg(regel: Regel, w: Sessie, over: readonly Vak[] = []): void {
  const alle = regelsVan(regel.vak.blad, w);
  const plaats = alle.indexOf(regel);
  const stukken = over.map((vak) => ({ ...regel, id: `r${w.nummer()}`, vak, ...alsOp(vak, regel) }));
  if (plaats >= 0) alle.splice(plaats, 1, ...stukken);
  bewaarRegels(regel.vak.blad, w);
}

/** De voorwaarde zoals zij vanaf de eerste cel van een ander vak luidt. */
function alsOp(vak: Vak, { vak: van, als }: Regel): Pick<Regel, "als"> {
  if (als === undefined || !("formule" in als)) return {};
  const kolom = (letters: string) => kolomletters(kolomnummer(letters.toUpperCase()) + vak.links - van.links);
  return { als: { formule: rijenLager(als.formule, vak.boven - van.boven, kolom) } };
}
