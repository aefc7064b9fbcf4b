import { getal } from "../mechaniek/soort";

/** Een prijs of bedrag in euro dat niet onder 0 kan liggen: een lege cel is 0. */
export const prijs = getal({ eenheid: "een bedrag in euro, 0 of meer", bijLeeg: "nul" });
/** Perioden per jaar waarin een prijs wordt betaald; hoogstens elke dag van een schrikkeljaar. */
export const periodenPerJaar = getal({
  eenheid: "perioden per jaar, bijvoorbeeld 12 of 13",
  bijLeeg: "fout",
  hoogstens: 366,
});
/** Een opslag als aandeel (toeslagen, werkgeverslasten, overhead): een lege cel is 0. */
export const opslag = getal({
  eenheid: "een aandeel, bijvoorbeeld 0,08 of 8%",
  bijLeeg: "nul",
  hoogstens: 2,
  redenTeGroot: "aandeel-te-groot",
});
/** Marge voor winst en risico; buiten -0,5 en 0,5 is het vrijwel zeker een percentage als getal getypt. */
export const marge = getal({
  eenheid: "een marge, bijvoorbeeld 0,02 of 2%",
  bijLeeg: "nul",
  negatief: true,
  hoogstens: 0.5,
  redenTeGroot: "wijziging-te-groot",
});
/** Het deel van de huishoudens dat betaalt; meer dan alle kan niet. */
export const aandeelBetalend = getal({
  eenheid: "een aandeel, bijvoorbeeld 0,9 of 90%",
  bijLeeg: "fout",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});
/** Perioden waarover een eigen bijdrage geheven wordt; een jaar telt er hoogstens 13. */
export const perioden = getal({
  eenheid: "een aantal perioden, bijvoorbeeld 6",
  bijLeeg: "fout",
  hoogstens: 13,
});
