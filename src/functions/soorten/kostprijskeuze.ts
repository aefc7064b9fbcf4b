import { marge, opslag, prijs } from "./geld";
import { overheadbasis } from "./keuzes";
import { eenWaarde, optioneel } from "../mechaniek/parameter";
import { aandeel, jaarlijkseWijziging, tarief } from "./algemeen";

/** De parameters van de kostprijs en van haar opbouw. */
export const kostprijskeuze = {
  uurloon: eenWaarde(tarief),
  toeslagen: eenWaarde(opslag),
  werkgeverslasten: eenWaarde(opslag),
  productiviteit: eenWaarde(aandeel),
  overhead: eenWaarde(opslag),
  reiskosten: optioneel(eenWaarde(prijs), 0),
  opleiding: optioneel(eenWaarde(prijs), 0),
  overig: optioneel(eenWaarde(prijs), 0),
  marge: optioneel(eenWaarde(marge), 0),
  indexatie: optioneel(eenWaarde(jaarlijkseWijziging), 0),
  overheadBasis: optioneel(eenWaarde(overheadbasis), "opslag"),
};

/** Hun woorden. */
export const kostprijskeuzeWoorden = {
  uurloon: "Bruto uurloon in euro, volgens de cao.",
  toeslagen: "Vakantietoeslag plus eindejaarsuitkering, als aandeel van het uurloon.",
  werkgeverslasten: "Sociale lasten en pensioen van de werkgever, als aandeel van het loon met toeslagen.",
  productiviteit:
    "Deel van de betaalde uren dat declarabel is; de rest is verlof, ziekte, scholing en werkoverleg.",
  overhead: "Overhead: een opslag op de loonkosten per declarabel uur, of een aandeel (zie overhead_basis).",
  reiskosten: "Reiskosten in euro per declarabel uur. Standaard 0.",
  opleiding: "Opleidingskosten in euro per declarabel uur. Standaard 0.",
  overig:
    "Overige kosten in euro per declarabel uur, bijvoorbeeld door verplichtingen van de gemeente. Standaard 0.",
  marge:
    "Opslag voor winst en risico over alle kosten; staat niet in artikel 5.4 en is een eigen afspraak. Standaard 0.",
  indexatie: "Indexatie over het geheel, bijvoorbeeld 0,04 of 4%. Standaard 0.",
  overheadBasis:
    '"opslag" (standaard): kosten × (1 + overhead); "aandeel": kosten ÷ (1 − overhead), als de overhead een deel van het geheel is.',
};
