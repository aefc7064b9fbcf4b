import type { Vak } from "../../rooster/rooster";
import { alsEen } from "../argumenten";
import type { Klasse } from "../klasse";
import { onbegrensd } from "../plek";
import { snede } from "../vakken";
import type { Sessie } from "../sessie";

const WAT = { All: "alles", Formats: "opmaak", Contents: "inhoud" } as const;

/** De methoden van Excel.Range die iets veranderen. */
export const opdrachten: NonNullable<Klasse<Vak>["doe"]> = {
  clear(v, [wat], w) {
    const soort = alsEen(wat ?? "All", ["All", "Formats", "Contents"], "Range.clear");
    const vak = binnen(v, w);
    if (vak !== undefined) w.rooster.wis(vak, WAT[soort]);
  },
  merge(v, [perRij], w) {
    if (perRij !== true) return w.rooster.voegSamen(v);
    for (let r = 0; r < v.rijen; r++) w.rooster.voegSamen({ ...v, boven: v.boven + r, rijen: 1 });
  },
  unmerge(v, _, w) {
    for (const vak of w.rooster.samengevoegd(v.blad)) if (snede(vak, v) !== undefined) w.rooster.splits(vak);
  },
  calculate: () => undefined,
};

/** Hele kolommen, rijen en bladen: het deel waar iets staat. Het rooster houdt geen opmaak bij van een miljoen lege rijen. */
export function binnen(v: Vak, w: Sessie): Vak | undefined {
  if (!onbegrensd(v)) return v;
  const heel = w.rooster.gebruikt(v.blad);
  return heel && snede(v, heel);
}
