import { grensregel } from "./keuzes";
import { eenWaarde, optioneel } from "../mechaniek/parameter";
import { BANDBREEDTES_HO, bandtabel } from "./tabellen";

/** De twee parameters waarmee elke bandfunctie haar tabel en grensregel krijgt. */
export const bandkeuze = {
  bandtabel: optioneel(bandtabel, BANDBREEDTES_HO),
  grens: optioneel(eenWaarde(grensregel), "t/m"),
};

/** Hun woorden. */
export const bandkeuzeWoorden = {
  bandtabel:
    "Ondergrenzen in minuten per week, oplopend, in de eerste kolom; eventueel een naam in de tweede. Standaard 60, 90, 120, 180.",
  grens: 'Bij welke band een waarde op de grens hoort: "t/m" (standaard) bij de lagere, "tot" bij de hogere.',
};
