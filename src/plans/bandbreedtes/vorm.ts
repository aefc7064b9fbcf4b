import type { Bladvorm, Werk } from "../opgave/plan";
import type { Bandbreedtesvraag } from "./vraag";

/** Waar de blokken van het blad Bandbreedtes mee werken. */
export type Bandwerk = Werk<Bandbreedtesvraag>;

/** Breed genoeg voor acht banden naast elkaar. */
export const vorm: Bladvorm = {
  laatsteKolom: "K",
  breedtes: { A: 42, B: 13, C: 18, D: 17, "E:K": 13 },
  tabkleur: "8A5AA8",
};
