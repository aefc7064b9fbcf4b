import type { Bladvorm, Werk } from "../opgave/plan";
import type { Overgangsvraag } from "./vraag";

/** Het blad Overgang: tien kolommen, liggend. */
export const vorm: Bladvorm = {
  laatsteKolom: "J",
  breedtes: { A: 40, B: 15, C: 17, D: 20, "E:J": 15 },
  tabkleur: "A85B08",
};

export type Overgangswerk = Werk<Overgangsvraag>;

/** Eerste en laatste rij van een tabel. */
export interface Rijen {
  readonly eerste: number;
  readonly laatste: number;
}
