import { getal } from "../../functions/mechaniek/soort";
import { gewichtPrijs } from "../../functions/soorten/gunning";
import { eenheden } from "../eenheden";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";

const punten = getal({ eenheid: "punten van 0 t/m 100", bijLeeg: "nul", hoogstens: 100 });

const weging = deel({
  naam: "weging",
  kop: "Prijs tegen kwaliteit",
  uitleg:
    "Het gewicht van de prijs; de kwaliteit krijgt de rest. Zeven adviesraden vroegen in 2020 een verhouding van 30 voor prijs en 70 voor kwaliteit (advies Visie en strategie inkoop Wmo 2021, paragraaf 4).",
  verplicht: true,
  velden: [
    {
      sleutel: "gewichtPrijs",
      naam: "gewicht_prijs",
      label: "Gewicht van de prijs",
      eenheid: "aandeel",
      vorm: "procent1",
      soort: gewichtPrijs,
      wenk: "het gewicht uit uw aanbestedingsstuk; 0% is een vaste prijs",
    },
  ],
});

const grenzen = deel({
  naam: "grenzen",
  kop: "Gewogen factor",
  uitleg:
    "Voor de formule “gewogen factor”: de laagste en de hoogste prijs die mag, zoals zij vooraf in het aanbestedingsstuk staan. Een prijs daarbuiten is ongeldig.",
  velden: [prijsgrens("laagste", "Laagste prijs die mag"), prijsgrens("hoogste", "Hoogste prijs die mag")],
});

const waarde = deel({
  naam: "waarde",
  kop: "Gunnen op waarde",
  uitleg:
    "Voor de formule “gunnen op waarde”: wat de volle kwaliteit waard is, in dezelfde euro's als de prijs. Minder punten is naar verhouding minder waard.",
  velden: [
    {
      sleutel: "vollePunten",
      naam: "waarde_vol",
      label: "Waarde van 100 punten kwaliteit",
      ...eenheden.euro,
      wenk: "de meerwaarde uit uw aanbestedingsstuk, in dezelfde euro's als de prijs",
    },
  ],
});

function prijsgrens<const S extends string>(sleutel: S, label: string) {
  return {
    sleutel,
    naam: `grens_${sleutel}`,
    label,
    ...eenheden.euro,
    wenk: "uit uw aanbestedingsstuk",
  } as const;
}

/** Wie een aanbod deed; zonder namen mag ook, met A, B en C. */
const inschrijvers = lijst({
  naam: "inschrijvers",
  kop: "Inschrijvers",
  uitleg:
    "Per inschrijver de prijs (bij ieder in dezelfde eenheid, bijvoorbeeld per uur) en de punten voor kwaliteit. Een letter in plaats van een naam mag ook.",
  minstens: 1,
  hoogstens: 20,
  uniek: "inschrijver",
  kolommen: [
    {
      sleutel: "inschrijver",
      naam: "inschrijver",
      label: "Inschrijver",
      eenheid: "naam",
      ook: ["Aanbieder", "Naam"],
      tekst: true,
    },
    {
      sleutel: "prijs",
      naam: "inschrijver_prijs",
      label: "Prijs",
      ...eenheden.euro,
      ook: ["Tarief"],
    },
    {
      sleutel: "kwaliteit",
      naam: "inschrijver_kwaliteit",
      label: "Kwaliteit",
      eenheid: "punten van 0 t/m 100",
      ook: ["Punten"],
      vorm: "getal1",
      soort: punten,
    },
  ],
});

export const delen = [weging, grenzen, waarde] as const;

export const lijsten = [inschrijvers] as const;

/** De vraag van het plan Aanbesteding. */
export type Aanbestedingsvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
