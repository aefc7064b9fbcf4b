import type { Vak } from "../../rooster/rooster";
import { officeobject, type Klasse } from "../klasse";
import { heleKolom, heleRij, volAdres } from "../plek";
import { houdVast, verwijzing } from "../verwijzing";
import { bereik } from "./bereik";
import { opdrachten } from "./bereikdoe";
import { blad } from "./blad";

/** Meer gebieden op één blad. */
interface Vakken {
  readonly vakken: readonly Vak[];
}

const op = ({ vakken: [eerste] }: Vakken) => (eerste as Vak).blad;

/** Excel.RangeAreas. */
export const bereiken: Klasse<Vakken> = {
  naam: "RangeAreas",
  blad: op,
  sleutel: verwijzing,
  lees: {
    address: ({ vakken }, w) => vakken.map((v) => volAdres(v, w)).join(","),
    addressLocal: ({ vakken }, w) => vakken.map((v) => volAdres(v, w)).join(","),
    areaCount: ({ vakken }) => vakken.length,
    cellCount: ({ vakken }) => vakken.reduce((som, v) => som + v.rijen * v.kolommen, 0),
    isEntireColumn: ({ vakken }) => vakken.every(heleKolom),
    isEntireRow: ({ vakken }) => vakken.every(heleRij),
  },
  deel: {
    areas: (v) => officeobject(gebieden, v),
    worksheet: (v) => officeobject(blad, op(v)),
  },
  vraag: { _KeepReference: (v, _, w) => void houdVast(bereiken, v, w) },
  doe: { clear: ({ vakken }, args, w) => vakken.forEach((v) => opdrachten.clear?.(v, args, w)) },
};

/** Excel.RangeCollection: de gebieden los. */
const gebieden: Klasse<Vakken> = {
  naam: "RangeCollection",
  items: ({ vakken }) => vakken.map((v) => officeobject(bereik, { ...v })),
  item: ({ vakken }, nummer) => {
    const v = vakken[Number(nummer)];
    return v && officeobject(bereik, { ...v });
  },
  vraag: {
    getCount: ({ vakken }) => vakken.length,
    getItemAt: (v, [nummer], w) => officeobject(gebieden, v).item(nummer, w),
  },
};
