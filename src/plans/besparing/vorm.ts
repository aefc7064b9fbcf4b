import type { Bladvorm, Werk } from "../opgave/plan";
import type { Besparingsvraag } from "./vraag";

/** Waar de blokken van het blad Besparing mee werken. */
export type Besparingswerk = Werk<Besparingsvraag>;

export const vorm: Bladvorm = {
  laatsteKolom: "G",
  breedtes: { A: 50, B: 17, C: 18, D: 20, E: 20, "F:G": 34 },
  tabkleur: "1F5C99",
  paginas: 3,
};
