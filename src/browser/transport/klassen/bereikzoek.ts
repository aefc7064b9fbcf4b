import type { Vak } from "../../rooster/rooster";
import { alsEen, alsGetal, alsVak } from "../argumenten";
import { Excelfout } from "../fout";
import { officeobject, type Officeobject, type Klasse } from "../klasse";
import { kortAdres, KOLOMMEN, leesVak, RIJEN } from "../plek";
import { celIn, ligtIn, metMaten, omhullend, snede, verschoven } from "../vakken";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { bereik } from "./bereik";
import { bereiken } from "./bereiken";

const als = (v: Vak) => officeobject(bereik, { ...v });
const g = (x: unknown, standaard?: number) => alsGetal(x, "Range", standaard);

/** Een bereik uit een bereik: de methoden van Excel.Range die een Range geven. */
export const zoekmethoden: NonNullable<Klasse<Vak>["vraag"]> = {
  getCell: (v, [rij, kolom]) => als(celIn(v, g(rij), g(kolom))),
  getRow: (v, [rij]) => als(metMaten(verschoven(metMaten(v, 1, v.kolommen), g(rij), 0), 1, v.kolommen)),
  getColumn: (v, [kolom]) => als(verschoven(metMaten(v, v.rijen, 1), 0, g(kolom))),
  getLastCell: (v) => als(celIn(v, v.rijen - 1, v.kolommen - 1)),
  getLastRow: (v) => als(verschoven(metMaten(v, 1, v.kolommen), v.rijen - 1, 0)),
  getLastColumn: (v) => als(verschoven(metMaten(v, v.rijen, 1), 0, v.kolommen - 1)),
  getResizedRange: (v, [rijen, kolommen]) => als(metMaten(v, v.rijen + g(rijen), v.kolommen + g(kolommen))),
  getAbsoluteResizedRange: (v, [rijen, kolommen]) => als(metMaten(v, g(rijen), g(kolommen))),
  getOffsetRange: (v, [rijen, kolommen]) => als(verschoven(v, g(rijen), g(kolommen))),
  getRowsAbove: (v, [n]) => als(naast(v, -g(n, 1), "rij")),
  getRowsBelow: (v, [n]) => als(naast(v, g(n, 1), "rij")),
  getColumnsBefore: (v, [n]) => als(naast(v, -g(n, 1), "kolom")),
  getColumnsAfter: (v, [n]) => als(naast(v, g(n, 1), "kolom")),
  getEntireColumn: (v) => als({ ...v, boven: 0, rijen: RIJEN }),
  getEntireRow: (v) => als({ ...v, links: 0, kolommen: KOLOMMEN }),
  getBoundingRect: (v, [ander], w) => als(omhullend(v, alsVak(ander, "Range.getBoundingRect", w, v.blad))),
  getIntersection: (v, [ander], w) => moet(gemeen(v, ander, w), zinnen.geenSnede()),
  getIntersectionOrNullObject: (v, [ander], w) => gemeen(v, ander, w),
  getUsedRange: (v, _, w) => gebruikt(v, w) ?? als(celIn(v, 0, 0)),
  getUsedRangeOrNullObject: (v, _, w) => gebruikt(v, w),
  getSpillingToRange: (v, _, w) => moet(uitrol(v, w), zinnen.geenUitrol(kortAdres(v))),
  getSpillingToRangeOrNullObject: (v, _, w) => uitrol(v, w),
  getSpillParent: (v, _, w) => moet(oorsprong(v, w), zinnen.geenUitrol(kortAdres(v))),
  getSpillParentOrNullObject: (v, _, w) => oorsprong(v, w),
  getSpecialCellsOrNullObject: (v, [soort], w) => {
    alsEen(soort, ["Visible"], "Range.getSpecialCellsOrNullObject");
    const vakken = zichtbaar(v, w);
    return vakken.length === 0 ? null : officeobject(bereiken, { vakken });
  },
  getMergedAreasOrNullObject: (v, _, w) => {
    const vakken = w.rooster.samengevoegd(v.blad).filter((s) => snede(s, v) !== undefined);
    return vakken.length === 0 ? null : officeobject(bereiken, { vakken });
  },
};

/** De rijen of kolommen ernaast: boven nul erna, onder nul ervoor. */
function naast(v: Vak, n: number, richting: "rij" | "kolom"): Vak {
  if (richting === "rij") return verschoven(metMaten(v, Math.abs(n), v.kolommen), n > 0 ? v.rijen : n, 0);
  return verschoven(metMaten(v, v.rijen, Math.abs(n)), 0, n > 0 ? v.kolommen : n);
}

function gemeen(v: Vak, ander: unknown, w: Sessie): Officeobject | null {
  const vak = snede(
    v,
    typeof ander === "string" ? leesVak(ander, v.blad, w) : alsVak(ander, "Range.getIntersection", w),
  );
  return vak === undefined ? null : als(vak);
}

/** Het gevulde deel: gelezen in het gebruikte deel van het blad, en daarna tot de uiterste gevulde cellen ingekrompen. */
function gebruikt(v: Vak, w: Sessie): Officeobject | null {
  const heel = w.rooster.gebruikt(v.blad);
  const zoek = heel && snede(v, heel);
  if (zoek === undefined) return null;
  const vol = w.rooster
    .lees(zoek)
    .flatMap((rij, r) =>
      rij.flatMap((c, k) => (c.waarde === null && c.formule === undefined ? [] : [celIn(zoek, r, k)])),
    );
  return vol.length === 0 ? null : als(vol.reduce(omhullend));
}

/** De rijen die te zien zijn, aaneengesloten. Verborgen rijen liggen alleen waar iets staat; verder loopt het gebied door. */
function zichtbaar(v: Vak, w: Sessie): Vak[] {
  const heel = w.rooster.gebruikt(v.blad);
  const tot = Math.min(v.boven + v.rijen, heel === undefined ? v.boven : heel.boven + heel.rijen);
  const vakken: Vak[] = [];
  let van = v.boven;
  for (let rij = v.boven; rij < tot; rij++) {
    if (!w.rooster.verborgen(v.blad, rij)) continue;
    if (rij > van) vakken.push({ ...v, boven: van, rijen: rij - van });
    van = rij + 1;
  }
  if (van < v.boven + v.rijen) vakken.push({ ...v, boven: van, rijen: v.boven + v.rijen - van });
  return vakken;
}

function uitrol({ blad, boven: rij, links: kolom }: Vak, w: Sessie): Officeobject | null {
  const vak = w.rooster.uitgerold(blad, rij, kolom);
  return vak === undefined || vak.boven !== rij || vak.links !== kolom ? null : als(vak);
}

/** De cel met de formule waarvan de uitgerolde tabel deze cel vult. */
function oorsprong(v: Vak, w: Sessie): Officeobject | null {
  const heel = w.rooster.gebruikt(v.blad);
  if (heel === undefined) return null;
  const cel = celIn(v, 0, 0);
  for (let rij = cel.boven; rij >= heel.boven; rij--)
    for (let kolom = cel.links; kolom >= heel.links; kolom--) {
      const vak = w.rooster.uitgerold(v.blad, rij, kolom);
      if (vak !== undefined && ligtIn(cel, vak)) return als(celIn(vak, 0, 0));
    }
  return null;
}

function moet(gevonden: Officeobject | null, zin: string): Officeobject {
  if (gevonden === null) throw new Excelfout("ItemNotFound", zin);
  return gevonden;
}
