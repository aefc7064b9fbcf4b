import { aandeel, tarief, uren, wekenPerJaar, werkweek } from "../../functions/mechaniek/soorten";
import { getal } from "../../functions/mechaniek/soort";
import type { Deel } from "./veld";

const NOTITIE = "Gemeente Duiven, notitie AVHO naar maatwerkvoorziening";

/** Waar elke capaciteitsvraag mee rekent. */
export const basis: Deel = {
  naam: "basis",
  kop: "Tijd, loonkosten en uren",
  uitleg: "Elk getal begint met een norm of een afspraak; wat uw gemeente anders doet, wijzigt u.",
  velden: [
    {
      sleutel: "urenHerindicatie",
      naam: "uren_herindicatie",
      label: "Uren per herindicatie",
      eenheid: "uren",
      vorm: "getal2",
      soort: uren,
      norm: "behandeltijd-herindicatie-uren",
    },
    {
      sleutel: "urenAanvraag",
      naam: "uren_aanvraag",
      label: "Uren per nieuwe aanvraag",
      eenheid: "uren",
      vorm: "getal2",
      soort: uren,
      norm: "behandeltijd-aanvraag-uren",
    },
    {
      sleutel: "loonkosten",
      naam: "loonkosten",
      label: "Loonkosten per maand, volledige baan",
      eenheid: "euro per maand",
      vorm: "euroCent",
      soort: tarief,
      norm: "loonkosten-schaal-9-per-maand",
    },
    {
      sleutel: "werkweek",
      naam: "werkweek",
      label: "Uren van een volledige werkweek",
      eenheid: "uren per week",
      vorm: "getal1",
      soort: werkweek,
      afspraak: { waarde: 36, bron: `${NOTITIE}, paragraaf 4: de loonkosten gelden bij 36 uur.` },
    },
    {
      sleutel: "productiviteit",
      naam: "productiviteit",
      label: "Productiviteit: deel van de betaalde uren dat werk is",
      eenheid: "aandeel",
      vorm: "procent1",
      soort: aandeel,
      afspraak: {
        waarde: 1,
        bron: `${NOTITIE}: rekent met betaalde uren, alsof elk betaald uur werk is. Er is geen norm.`,
      },
    },
    {
      sleutel: "wekenPerJaar",
      naam: "weken",
      label: "Weken per jaar",
      eenheid: "weken",
      vorm: "getal1",
      soort: wekenPerJaar,
      afspraak: { waarde: 52, bron: "Afspraak: de bronnen rekenen met 52 weken per jaar." },
    },
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
    },
  ],
};
