import { getal } from "./soort";

/** Een cijfer voor de kwaliteit, op een schaal naar keuze; een lege cel is onbekend. */
export const kwaliteitscijfer = getal({ eenheid: "een cijfer, 0 of meer", bijLeeg: "leeg" });

/** De norm voor de kwaliteit, op dezelfde schaal. */
export const kwaliteitsnorm = getal({ eenheid: "een cijfer op de schaal van kwaliteit", bijLeeg: "fout" });

/** Een plaats in een band tussen onder- en bovengrens. */
export const drempelplaats = getal({
  eenheid: "een plaats in de band, bijvoorbeeld 0,25 of 25%",
  bijLeeg: "fout",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});
