import { getal } from "../mechaniek/soort";

/** Een blijvende verschuiving door beleid, -1 is alles weg; een lege cel is geen effect. */
export const beleidseffect = getal({
  eenheid: "een verschuiving, bijvoorbeeld -0,1 of -10%",
  bijLeeg: "nul",
  negatief: true,
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});

/** Het deel van een leeftijdsgroep dat cliënt is; meer dan iedereen kan niet. */
export const gebruik = getal({
  eenheid: "een aandeel van de inwoners, bijvoorbeeld 0,05 of 5%",
  bijLeeg: "nul",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});

/** Het deel dat elk jaar vanzelf vertrekt; een lege cel is niemand. */
export const uitstroom = getal({
  eenheid: "een aandeel per jaar, bijvoorbeeld 0,05 of 5%",
  bijLeeg: "nul",
  hoogstens: 0.9,
  redenTeGroot: "aandeel-te-groot",
});

/** Het deel dat na herbeoordeling cliënt blijft; alleen weglaten is 1. */
export const terugkeer = getal({
  eenheid: "een aandeel groter dan 0, bijvoorbeeld 0,95 of 95%",
  bijLeeg: "fout",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});
