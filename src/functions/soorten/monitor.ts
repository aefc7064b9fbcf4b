import { getal } from "../mechaniek/soort";

/** Een cijfer voor de kwaliteit, op een schaal naar keuze; een lege cel is onbekend. */
export const kwaliteitscijfer = getal({ eenheid: "een cijfer, 0 of meer", bijLeeg: "leeg" });

/** De norm voor de kwaliteit, op dezelfde schaal. */
export const kwaliteitsnorm = getal({ eenheid: "een cijfer op de schaal van kwaliteit", bijLeeg: "fout" });

/** Een deel van de ruimte tussen de beschikte minuten en de ondergrens; boven 1 is onder de ondergrens. */
export const drempelruimte = getal({
  eenheid: "een deel van de ruimte in de band, bijvoorbeeld 0,75 of 75%",
  bijLeeg: "fout",
  hoogstens: 2,
  redenTeGroot: "aandeel-te-groot",
});
