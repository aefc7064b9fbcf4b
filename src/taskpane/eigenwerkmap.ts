import { uitgerekend } from "../calc/rekenaar";
import type { Blad } from "../sheet/blad";
import { drukWerkmap } from "../xlsx/drukken/druk";
import type { Werkmap } from "../workbook/werkmap";

/**
 * Opent bladen als eigen werkmap: wat er al open is, blijft zoals het is. Met de uitkomsten erin staat er ook iets zolang Excel de
 * werkmap beveiligd toont, of de functies nog laadt.
 */
export function openAlsWerkmap(werkmap: Werkmap, bladen: readonly Blad[], titel: string): Promise<void> {
  return werkmap.openKopie(drukWerkmap(uitgerekend(bladen), { titel }));
}
