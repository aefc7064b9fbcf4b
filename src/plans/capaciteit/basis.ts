import { getal } from "../../functions/mechaniek/soort";
import {
  loonkosten,
  productiviteit,
  urenAanvraag,
  urenHerindicatie,
  wekenPerJaar,
  werkweek,
} from "../velden";
import type { Deel } from "../opgave/veld";

/** Waar elke capaciteitsvraag mee rekent. */
export const basis: Deel = {
  naam: "basis",
  kop: "Tijd, loonkosten en uren",
  uitleg:
    "Uren en loonkosten vult u zelf in: daar is geen norm voor. De andere getallen beginnen met een afspraak die u kunt wijzigen.",
  verplicht: true,
  velden: [
    urenHerindicatie,
    urenAanvraag,
    loonkosten,
    werkweek,
    productiviteit,
    wekenPerJaar,
    {
      sleutel: "productieveUren",
      naam: "voorbeeld_productieve_uren",
      label: "Voorbeeld: productieve uren per jaar van een volledige baan",
      eenheid: "uren per jaar",
      vorm: "getal0",
      soort: getal({ eenheid: "uren per jaar, bijvoorbeeld 1.400", bijLeeg: "fout", hoogstens: 8784 }),
      afspraak: {
        waarde: 1400,
        bron: "Rekenvoorbeeld, geen norm: wat overblijft na verlof, ziekte, scholing en overleg verschilt per gemeente.",
      },
      gedeeld: "Productieve_uren",
    },
  ],
};
