import { getal } from "../mechaniek/soort";
import { tekst } from "./algemeen";

/** De naam van een factor; een lege rij wordt overgeslagen. */
export const factornaam = tekst("de naam van een factor", "leeg");

/** De waarde van een factor voor of na; een lege cel is 0. */
export const factorwaarde = getal({ eenheid: "een getal, 0 of meer", bijLeeg: "nul" });
