import { rekenaar } from "../calc/rekenaar";
import { isBereik, type Uitkomst, type Waarde } from "../calc/waarde";
import { isFormule, type Blad, type Celwaarde, type Matrix } from "../sheet/blad";
import { drukWerkmap } from "../xlsx/drukken/druk";
import type { Werkmap } from "../workbook/werkmap";

/** Opent bladen als eigen werkmap: wat er al open is, blijft zoals het is. */
export function openAlsWerkmap(werkmap: Werkmap, bladen: readonly Blad[], titel: string): Promise<void> {
  return werkmap.openKopie(drukWerkmap(uitgerekend(bladen), { titel }));
}

/** Met de uitkomsten erin staat er ook iets zolang Excel de werkmap beveiligd toont, of de functies nog laadt. */
export function uitgerekend(bladen: readonly Blad[]): Blad[] {
  const reken = rekenaar(bladen);
  return bladen.map((blad) => ({
    ...blad,
    cellen: blad.cellen.map((cel) =>
      isFormule(cel.inhoud)
        ? { ...cel, inhoud: { ...cel.inhoud, uitkomst: alsCel(reken.som(blad.titel, cel.inhoud.formule)) } }
        : cel,
    ),
  }));
}

function alsCel(uitkomst: Uitkomst): Celwaarde | Matrix {
  const een = (w: Waarde): Celwaarde => (w === null ? 0 : typeof w === "object" ? { fout: w.fout } : w);
  return isBereik(uitkomst) ? uitkomst.map((rij) => rij.map(een)) : een(uitkomst);
}
