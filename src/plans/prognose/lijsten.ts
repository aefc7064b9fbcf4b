import { getal } from "../../functions/mechaniek/soort";
import { jaarlijkseWijziging } from "../../functions/soorten/algemeen";
import { beleidseffect } from "../../functions/soorten/prognose";
import { eenheden } from "../eenheden";
import { jarenlijst, kans } from "../keten/lijsten";
import { rijenVan } from "../opgave/vraag";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";

const LEEFTIJDEN = 20;
const JAREN = 25;

/** Zoveel tellingen zijn er nodig: twee om mee te schatten, en ten minste één om de schatting aan te toetsen. */
export const MINSTE_TELLINGEN = 3;

/** Inwoners en cliënten: 0 is een aantal, een leeg vak is niet bekend. CBS schrijft daar een punt. */
const bekendAantal = getal({
  eenheid: "een aantal, 0 of meer; een punt van CBS is niet bekend",
  bijLeeg: "leeg",
});

const basis = deel({
  naam: "basis",
  kop: "Uitgangspunten van de prognose",
  uitleg:
    "Alle aantallen zijn die op 1 januari. Het gebruik per leeftijd volgt uit de cliënten en inwoners van het basisjaar.",
  verplicht: true,
  velden: [
    {
      sleutel: "basisjaar",
      naam: "basisjaar",
      label: "Basisjaar",
      ...eenheden.jaartal,
      wenk: "het jaar waarvan u de cliënten per leeftijd kent",
    },
    {
      sleutel: "trend",
      naam: "trend",
      label: "Trend in het gebruik",
      eenheid: "deel per jaar",
      vorm: "procent2",
      soort: jaarlijkseWijziging,
      leegIs: {
        zin: "geen trend: het gebruik per leeftijd blijft gelijk",
        formule: () => "0",
        waarde: () => 0,
      },
    },
    {
      sleutel: "toetsjaren",
      naam: "toetsjaren",
      label: "Eerste tellingen om mee te schatten, voor de toets",
      eenheid: "tellingen",
      vorm: "getal0",
      soort: getal({ eenheid: "een aantal tellingen, 2 of meer", bijLeeg: "fout", hoogstens: JAREN }),
      leegIs: {
        zin: "de helft van de tellingen, ten minste 2",
        formule: (n) => `MAX(2,ROUND(${n("tellingen_aantal")}/2,0))`,
        waarde: (vraag) => Math.max(2, Math.round(rijenVan(vraag, { naam: "tellingen" }).length / 2)),
      },
    },
  ],
});

const uitstroom = deel({
  naam: "uitstroom",
  kop: "Van groei naar instroom",
  uitleg:
    "Alleen nodig als de lijst Producten met in- en uitstroom rekent: instroom is wat erbij komt plus wie weggaat.",
  velden: [
    {
      sleutel: "uitstroom",
      naam: "uitstroom",
      label: "Deel van de cliënten dat per jaar weggaat",
      eenheid: "aandeel per jaar",
      vorm: "procent1",
      soort: { ...kans, bijLeeg: "leeg" },
      wenk: "dezelfde uitstroom als in de lijst Producten",
    },
  ],
});

const leeftijden = lijst({
  naam: "leeftijden",
  kop: "Cliënten per leeftijd in het basisjaar",
  uitleg:
    "Uw eigen cliënten op 1 januari van het basisjaar. Hoe fijner verdeeld boven de 65, hoe beter de vergrijzing te zien is.",
  minstens: 1,
  hoogstens: LEEFTIJDEN,
  uniek: "leeftijd",
  kolommen: [
    {
      sleutel: "leeftijd",
      naam: "leeftijd",
      label: "Leeftijd",
      eenheid: "naam",
      ook: ["Leeftijdsgroep", "Leeftijdsklasse"],
      tekst: true,
    },
    {
      sleutel: "clienten",
      naam: "leeftijd_clienten",
      label: "Cliënten",
      eenheid: "cliënten",
      vorm: "getal0",
      soort: bekendAantal,
    },
  ],
});

const bevolking = lijst({
  naam: "bevolking",
  kop: "Bevolking per leeftijd en jaar",
  uitleg:
    "Inwoners op 1 januari, zoals CBS ze geeft: van het basisjaar, van elk jaar van de begroting, en voor de toets van elk jaar met een eigen telling. Een punt van CBS is niet bekend: laat zo’n rij weg, en vul geen 0 in.",
  minstens: 1,
  hoogstens: LEEFTIJDEN * JAREN,
  kolommen: [
    {
      sleutel: "leeftijd",
      naam: "bevolking_leeftijd",
      label: "Leeftijd",
      eenheid: "naam",
      ook: ["Leeftijdsgroep", "Leeftijdsklasse"],
      tekst: true,
    },
    {
      sleutel: "jaar",
      naam: "bevolking_jaar",
      label: "Jaar",
      ...eenheden.jaartal,
      ook: ["Perioden", "Periode"],
    },
    {
      sleutel: "inwoners",
      naam: "bevolking_inwoners",
      label: "Inwoners",
      eenheid: "inwoners",
      ook: ["Bevolking", "Bevolking op 1 januari"],
      vorm: "getal0",
      soort: bekendAantal,
    },
  ],
});

const tellingen = lijst({
  naam: "tellingen",
  kop: "Eigen tellingen",
  uitleg:
    "Hoeveel cliënten u op een dag had, op volgorde van datum. Een telling hoort bij de dichtstbijzijnde 1 januari. Vanaf drie tellingen toetst het blad zichzelf.",
  minstens: 0,
  hoogstens: JAREN,
  kolommen: [
    { sleutel: "datum", naam: "telling_datum", label: "Geteld op", ...eenheden.datum },
    {
      sleutel: "clienten",
      naam: "telling_clienten",
      label: "Cliënten",
      eenheid: "cliënten",
      vorm: "getal0",
      soort: getal({ eenheid: "een aantal groter dan 0", bijLeeg: "fout" }),
    },
  ],
});

const effecten = lijst({
  naam: "effecten",
  kop: "Effecten van beleid",
  uitleg:
    "Een blijvende verschuiving vanaf een jaar, boven op bevolking en trend. Wat in of voor het basisjaar gebeurde, zit al in het gebruik en telt niet nog eens mee.",
  minstens: 0,
  hoogstens: 8,
  kolommen: [
    { sleutel: "wat", naam: "effect_wat", label: "Wat verandert er", eenheid: "tekst", tekst: true },
    { sleutel: "jaar", naam: "effect_jaar", label: "Vanaf", ...eenheden.jaartal },
    {
      sleutel: "effect",
      naam: "effect",
      label: "Effect op het aantal cliënten",
      eenheid: "aandeel",
      vorm: "procent1",
      soort: { ...beleidseffect, bijLeeg: "leeg" },
    },
  ],
});

export const delen = [basis, uitstroom] as const;
export const lijsten = [jarenlijst(""), leeftijden, bevolking, tellingen, effecten] as const;

/** De vraag van het plan Prognose. */
export type Prognosevraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
