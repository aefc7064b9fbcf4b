import { getal } from "../../functions/mechaniek/soort";
import { datum } from "../../functions/soorten/algemeen";
import { lijst, type VraagVan } from "../opgave/vraagvan";

const meting = getal({ eenheid: "een getal", bijLeeg: "nul", negatief: true });

/** Waar een adviespunt staat. */
export const statussen = [
  "open",
  "gevraagd",
  "advies ontvangen",
  "overgenomen",
  "deels overgenomen",
  "niet overgenomen",
] as const;

/** De punten van de adviesaanvraag, met advies en terugkoppeling. */
export const punten = lijst({
  naam: "punten",
  kop: "Adviespunten",
  uitleg:
    "Elk punt krijgt een advies van de adviesraad en een terugkoppeling van het college: wat is ermee gedaan, en waarom.",
  minstens: 1,
  hoogstens: 60,
  kolommen: [
    { sleutel: "vraag", naam: "punt_vraag", label: "Vraag aan de adviesraad", eenheid: "tekst", tekst: true },
    { sleutel: "fase", naam: "punt_fase", label: "Fase", eenheid: "tekst", tekst: true },
    {
      sleutel: "deadline",
      naam: "punt_deadline",
      label: "Advies uiterlijk",
      eenheid: "datum",
      vorm: "datum",
      soort: datum,
      magLeeg: true,
      jaarIs: "einde",
    },
    {
      sleutel: "status",
      naam: "punt_status",
      label: "Status",
      eenheid: "keuze",
      keuzes: statussen,
    },
    { sleutel: "advies", naam: "punt_advies", label: "Advies", eenheid: "tekst", tekst: true, magLeeg: true },
    {
      sleutel: "terugkoppeling",
      naam: "punt_terugkoppeling",
      label: "Terugkoppeling",
      eenheid: "tekst",
      tekst: true,
      magLeeg: true,
    },
  ],
});

/** Doelen waar later aan gemeten wordt: specifiek, meetbaar en met een dag erbij. */
export const indicatoren = lijst({
  naam: "indicatoren",
  kop: "Indicatoren",
  uitleg:
    "Wat wordt er gemeten, waar begint het, waar moet het uitkomen en wanneer? De meting vult u later in.",
  minstens: 0,
  hoogstens: 40,
  kolommen: [
    { sleutel: "wat", naam: "indicator_wat", label: "Indicator", eenheid: "tekst", tekst: true },
    { sleutel: "eenheid", naam: "indicator_eenheid", label: "Eenheid", eenheid: "tekst", tekst: true },
    {
      sleutel: "nulmeting",
      naam: "indicator_nulmeting",
      label: "Nulmeting",
      eenheid: "getal",
      vorm: "getal2",
      soort: meting,
    },
    {
      sleutel: "doel",
      naam: "indicator_doel",
      label: "Doel",
      eenheid: "getal",
      vorm: "getal2",
      soort: meting,
    },
    {
      sleutel: "richting",
      naam: "indicator_richting",
      label: "Het doel is",
      eenheid: "keuze",
      keuzes: ["minstens", "hoogstens"],
    },
    {
      sleutel: "op",
      naam: "indicator_op",
      label: "Te halen op",
      eenheid: "datum",
      vorm: "datum",
      soort: datum,
      jaarIs: "einde",
    },
    {
      sleutel: "meting",
      naam: "indicator_meting",
      label: "Meting nu",
      eenheid: "getal",
      vorm: "getal2",
      soort: meting,
      magLeeg: true,
    },
    { sleutel: "bron", naam: "indicator_bron", label: "Bron", eenheid: "tekst", tekst: true, magLeeg: true },
  ],
});

/** De vraag van het plan Adviespunten: punten met hun antwoord, en indicatoren waar later aan gemeten wordt. */
export type Adviesvraag = VraagVan<never, typeof punten | typeof indicatoren>;
