import { bandkeuze, bandkeuzeWoorden } from "./bandkeuze";
import { onderLaagste } from "./keuzes";
import { getallen } from "../mechaniek/lijst";
import { eenWaarde, optioneel } from "../mechaniek/parameter";
import { aantal } from "./algemeen";

/** De laatste parameters van elke functie met een prijs per band. */
export const prijzenkeuze = {
  ...bandkeuze,
  aantallen: optioneel(getallen(aantal)),
  onderLaagste: optioneel(eenWaarde(onderLaagste), "fout"),
};

/** Hun woorden, en die van de prijzen zelf. */
export const prijzenkeuzeWoorden = {
  ...bandkeuzeWoorden,
  aantallen: "Aantal cliënten per rij, even groot als de minuten. Weggelaten: elke rij is één cliënt.",
  onderLaagste:
    'Wat een cliënt onder de laagste ondergrens kost: "fout" (standaard: #N/B met hun aantal), "laagste band" (de prijs van band 1) of "geen" (0).',
};

export const prijzenWoorden =
  "Prijs in euro per maand per cliënt: één per band, van laag naar hoog, in één rij of kolom.";
