import { getal } from "../../functions/mechaniek/soort";
import { eenheden } from "../eenheden";
import { lijst, type VraagVan } from "../opgave/vraagvan";

const meting = getal({ eenheid: "een getal", bijLeeg: "nul", negatief: true });

/** De fasen van beleid zoals een adviesaanvraag ze aankruist (002, Fase in het beleidsproces). */
export const fasen = [
  "agendavorming",
  "beleidsontwikkeling",
  "inspraak en advies",
  "bestuurlijke besluitvorming",
  "uitvoering",
  "evaluatie",
] as const;

/** De aanvraag als geheel (002: onderwerp, fase in het beleidsproces, reactie uiterlijk). Eén rij: zo staat zij in dezelfde kolommen als de punten. */
export const aanvraag = lijst({
  naam: "aanvraag",
  kop: "De aanvraag",
  uitleg: "Waarover vraagt de gemeente advies, wanneer moet het advies er zijn, en hoe ver is het beleid?",
  minstens: 1,
  hoogstens: 1,
  kolommen: [
    {
      sleutel: "vraag",
      naam: "aanvraag_vraag",
      label: "Vraag aan de adviesraad",
      eenheid: "tekst",
      tekst: true,
    },
    {
      sleutel: "uiterlijk",
      naam: "aanvraag_uiterlijk",
      label: "Advies uiterlijk",
      ...eenheden.datum,
      jaarIs: "einde",
    },
    { sleutel: "fase", naam: "aanvraag_fase", label: "Fase van het beleid", eenheid: "keuze", keuzes: fasen },
  ],
});

/** Waar een adviespunt staat. */
export const statussen = [
  "open",
  "gevraagd",
  "advies ontvangen",
  "overgenomen",
  "deels overgenomen",
  "niet overgenomen",
] as const;

/** De eerste twee zeggen dat er nog geen advies is. */
export const ZONDER_ADVIES: readonly string[] = statussen.slice(0, 2);

/** Een advies is vaak meer dan een regel; langer dan dit past op geen enkele rij meer. */
export const LANGSTE_ADVIES = 2000;

/** De punten van de adviesaanvraag, met advies en terugkoppeling. */
export const punten = lijst({
  naam: "punten",
  kop: "Adviespunten",
  uitleg:
    "De adviesraad schrijft zijn advies achter elk punt, in de gele kolom Advies. Het college schrijft daarachter wat het ermee doet, en waarom. Zonder eigen datum geldt die van de aanvraag.",
  minstens: 1,
  hoogstens: 60,
  kolommen: [
    { sleutel: "vraag", naam: "punt_vraag", label: "Adviespunt", eenheid: "tekst", tekst: true },
    {
      sleutel: "deadline",
      naam: "punt_deadline",
      label: "Eigen datum",
      ...eenheden.datum,
      magLeeg: true,
      jaarIs: "einde",
    },
    { sleutel: "status", naam: "punt_status", label: "Status", eenheid: "keuze", keuzes: statussen },
    {
      sleutel: "advies",
      naam: "punt_advies",
      label: "Advies van de adviesraad",
      eenheid: "tekst",
      tekst: true,
      langst: LANGSTE_ADVIES,
      magLeeg: true,
    },
    {
      sleutel: "terugkoppeling",
      naam: "punt_terugkoppeling",
      label: "Terugkoppeling van het college",
      eenheid: "tekst",
      tekst: true,
      langst: LANGSTE_ADVIES,
      magLeeg: true,
    },
  ],
});

/** Wanneer een indicator goed is. Bij de eerste twee telt elke verbetering vanaf de nulmeting; bij de andere telt alleen of de grens is gehaald. */
export const richtingen = ["hoger is beter", "lager is beter", "ten minste", "ten hoogste"] as const;

/** Waaraan later te meten is of het werkt: specifiek, meetbaar en met een dag erbij, want “meer” alleen is geen doel (002, Advies, par. 1). */
export const indicatoren = lijst({
  naam: "indicatoren",
  kop: "Indicatoren",
  uitleg:
    "Wat wordt er gemeten, waar begint het, waar moet het uitkomen en wanneer? Bij “hoger” en “lager” is elke verbetering winst en is het doel waar u heen wilt; bij “ten minste” en “ten hoogste” is het doel een grens. De meting vult u later in.",
  minstens: 0,
  hoogstens: 40,
  kolommen: [
    { sleutel: "wat", naam: "indicator_wat", label: "Indicator", eenheid: "tekst", tekst: true },
    { sleutel: "op", naam: "indicator_op", label: "Te halen op", ...eenheden.datum, jaarIs: "einde" },
    {
      sleutel: "richting",
      naam: "indicator_richting",
      label: "Richting",
      eenheid: "keuze",
      keuzes: richtingen,
    },
    { sleutel: "eenheid", naam: "indicator_eenheid", label: "Eenheid", eenheid: "tekst", tekst: true },
    { sleutel: "bron", naam: "indicator_bron", label: "Bron", eenheid: "tekst", tekst: true, magLeeg: true },
    getalkolom("nulmeting", "Nulmeting"),
    getalkolom("doel", "Doel"),
    { ...getalkolom("meting", "Meting nu"), magLeeg: true },
  ],
});

function getalkolom<const S extends string>(sleutel: S, label: string) {
  return {
    sleutel,
    naam: `indicator_${sleutel}`,
    label,
    eenheid: "getal",
    vorm: "getal2",
    soort: meting,
  } as const;
}

/** De vraag van het plan Adviesaanvraag: de aanvraag, haar punten met hun antwoord, en indicatoren waar later aan gemeten wordt. */
export type Adviesvraag = VraagVan<never, typeof aanvraag | typeof punten | typeof indicatoren>;
