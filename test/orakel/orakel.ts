import { Rekenfout } from "../../src/domain/fout";
import type { Celwaarde } from "../../src/sheet/blad";

/** Een tweede mening over een plan: per naam de waarden die op het blad horen te staan, met andere sommen gerekend. */
export type Orakel = Readonly<Record<string, readonly Celwaarde[]>>;

/** De uitkomst, of de foutwaarde die in de cel hoort. */
export function ofFout(reken: () => number): Celwaarde {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof Rekenfout) return { fout: fout.code };
    throw fout;
  }
}
