import { aantal, jaar } from "../../functions/mechaniek/soorten";
import type { Lijst } from "../opgave/veld";

/** De jaren met wat er afloopt en wat er binnenkomt. */
export const jaren: Lijst = {
  naam: "jaren",
  kop: "Aflopende indicaties en nieuwe aanvragen",
  uitleg: "",
  minstens: 1,
  hoogstens: 40,
  uniek: "jaar",
  gedeeld: "Jaren",
  kolommen: [
    { sleutel: "jaar", naam: "jaren", label: "Jaar", eenheid: "jaartal", vorm: "jaartal", soort: jaar },
    {
      sleutel: "aflopend",
      naam: "aflopend",
      label: "Aflopend",
      eenheid: "indicaties",
      // Zo heet de rij in tabel 2 van de notitie van Duiven.
      ook: ["Cliënten per jaar", "Aflopende indicaties", "Aflopende verwijzingen", "Herindicaties"],
      vorm: "getal0",
      soort: aantal,
    },
    {
      sleutel: "nieuw",
      naam: "nieuw",
      label: "Nieuwe aanvragen",
      eenheid: "aanvragen",
      vorm: "getal0",
      soort: aantal,
    },
  ],
};
