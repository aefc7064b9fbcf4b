import { jaarIn } from "./celsoort";
import type { Lijstvorm } from "./lijstvorm";
import { breedte, isLeeg, LEGE_CEL, type Tabel } from "./tabel";

/** Staan in een lijst van jaren de jaren naast elkaar, dan komen zij onder elkaar; anders blijft de tabel zoals zij is. */
export function jarenOnderElkaar(tabel: Tabel, vorm: Lijstvorm): Tabel {
  const [eerste] = vorm.kolommen;
  const overJaren = eerste?.leest.soort === "getal" && eerste.leest.verwacht.soort === "jaartal";
  const breed = breedte(tabel);
  if (!overJaren || breed < 2) return tabel;
  const jarenIn = (r: number) => (tabel.rijen[r]?.cellen ?? []).filter((c) => jaarIn(c) !== undefined).length;
  const r = tabel.rijen.findIndex((_, i) => i < 10 && jarenIn(i) >= 2);
  if (r < 0) return tabel;
  const inKolom = (k: number) => tabel.rijen.filter((rij) => jaarIn(rij.cellen[k]) !== undefined).length;
  const [naast, onder] = [jarenIn(r), Math.max(...Array.from({ length: breed }, (_, k) => inKolom(k)))];
  if (onder >= naast) return tabel;
  const rijen = tabel.rijen
    .slice(r)
    .filter((rij) => rij.verborgen !== true && rij.cellen.some((c) => !isLeeg(c)));
  const metNamen = jaarIn(rijen[0]?.cellen[0]) === undefined;
  return {
    samengevoegd: [],
    rijen: Array.from({ length: breed }, (_, k) => ({
      naam: `kolom ${k + 1}`,
      cellen: rijen.map((rij, i) =>
        k === 0 && i === 0 && metNamen
          ? { waarde: eerste.label }
          : jaarcel(i === 0, rij.cellen[k] ?? LEGE_CEL),
      ),
    })).filter((rij, k) => (k === 0 && metNamen) || !isLeeg(rij.cellen[0])),
  };
}

/** Van "Begroting 2024" boven een kolom blijft het jaar. */
function jaarcel(isKop: boolean, cel: Tabel["rijen"][number]["cellen"][number]) {
  const jaar = isKop ? jaarIn(cel) : undefined;
  return jaar === undefined ? cel : { waarde: jaar };
}
