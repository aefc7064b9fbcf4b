import { getal } from "../../functions/mechaniek/soort";
import { aandeel } from "../../functions/soorten/algemeen";
import { drempelruimte, kwaliteitscijfer } from "../../functions/soorten/monitor";
import { banden, grens } from "../bandbreedtes/velden";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";

const AANBIEDERS = 40;
const jaNee = ["ja", "nee"] as const;

/** Een leeg vak is niet bekend, en nooit 0. */
const bekend = (eenheid: string, hoogstens = Infinity) => getal({ eenheid, bijLeeg: "leeg", hoogstens });
const minutenPerWeek = bekend("minuten per week, 0 of meer", 10_080);

const geenNorm = { zin: "geen norm, dus geen oordeel", formule: () => '""', waarde: () => undefined };

const maat = deel({
  naam: "maat",
  kop: "Waar aan gemeten wordt",
  uitleg:
    "Eerst de kwaliteit, dan de uren: wie de normen haalt, krijgt geen signaal over uren (GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, Contractmanagement). De normen staan in uw contract.",
  verplicht: true,
  velden: [
    {
      sleutel: "normTevreden",
      naam: "norm_tevreden",
      label: "Norm voor klanttevredenheid",
      eenheid: "cijfer",
      vorm: "getal1",
      soort: bekend("een cijfer op de schaal van uw meting"),
      leegIs: geenNorm,
    },
    {
      sleutel: "normSchoon",
      naam: "norm_schoon",
      label: "Norm voor schoon en leefbaar",
      eenheid: "aandeel van de huizen",
      vorm: "procent0",
      soort: bekend("een aandeel, bijvoorbeeld 0,9 of 90%", 1),
      leegIs: geenNorm,
    },
    {
      sleutel: "normaal",
      naam: "normaal",
      label: "Deel dat bij gewoon verzuim geleverd wordt",
      eenheid: "aandeel van de indicatie",
      vorm: "procent1",
      soort: aandeel,
      leegIs: { zin: "alles wat is toegewezen", formule: () => "1", waarde: () => 1 },
    },
    {
      sleutel: "drempel",
      naam: "drempel",
      label: "Vanaf welk deel van de ruimte is het de onderkant",
      eenheid: "aandeel van de ruimte",
      vorm: "procent0",
      soort: drempelruimte,
      afspraak: { waarde: 0.75, bron: "Afspraak van ons, dezelfde als in de functie CONTRACTMONITOR." },
    },
    {
      sleutel: "minimum",
      naam: "minimum",
      label: "Zoveel cliënten of antwoorden zijn er ten minste nodig",
      eenheid: "cliënten",
      vorm: "getal0",
      soort: bekend("een aantal"),
      afspraak: {
        waarde: 10,
        bron: "Afspraak: zoals CBS bij de Wmo laat dit blad geen cijfers zien van minder dan 10 cliënten.",
      },
    },
  ],
});

const regels = deel({
  naam: "regels",
  kop: "Hoe de bandtabel gelezen wordt",
  uitleg: "Wat er op een grens geldt.",
  verplicht: true,
  velden: [grens],
});

const aanbieders = lijst({
  naam: "aanbieders",
  kop: "Aanbieders en hun kwaliteit",
  uitleg:
    "Klanttevredenheid is het gemiddelde cijfer van wie antwoordde; schoon en leefbaar het deel van de bezochte huizen dat aan de criteria voldoet. Laat leeg wat niet gemeten is.",
  minstens: 1,
  hoogstens: AANBIEDERS,
  uniek: "aanbieder",
  kolommen: [
    { sleutel: "aanbieder", naam: "aanbieder", label: "Aanbieder", eenheid: "naam", tekst: true },
    {
      sleutel: "tevreden",
      naam: "tevreden",
      label: "Klanttevredenheid",
      eenheid: "cijfer",
      magLeeg: true,
      vorm: "getal1",
      soort: kwaliteitscijfer,
    },
    {
      sleutel: "antwoorden",
      naam: "antwoorden",
      label: "Antwoorden",
      eenheid: "antwoorden",
      magLeeg: true,
      vorm: "getal0",
      soort: bekend("een aantal antwoorden"),
    },
    {
      sleutel: "schoon",
      naam: "schoon",
      label: "Schoon en leefbaar",
      eenheid: "aandeel van de huizen",
      magLeeg: true,
      vorm: "procent0",
      soort: bekend("een aandeel, bijvoorbeeld 0,9 of 90%", 1),
    },
    {
      sleutel: "bezoeken",
      naam: "bezoeken",
      label: "Bezochte huizen",
      eenheid: "huizen",
      magLeeg: true,
      vorm: "getal0",
      soort: bekend("een aantal huizen"),
    },
  ],
});

const perioden = lijst({
  naam: "perioden",
  kop: "Perioden",
  uitleg:
    "Van oud naar nieuw. Toegewezen en geleverde minuten gaan over dezelfde dagen van de periode. Is nog niet alles gedeclareerd, kies dan “nee”: zo’n periode telt niet mee.",
  minstens: 1,
  hoogstens: 12,
  uniek: "periode",
  kolommen: [
    { sleutel: "periode", naam: "periode", label: "Periode", eenheid: "naam", tekst: true },
    {
      sleutel: "maanden",
      naam: "periode_maanden",
      label: "Maanden",
      eenheid: "maanden",
      vorm: "getal0",
      soort: getal({ eenheid: "een aantal maanden, meer dan 0", bijLeeg: "fout", hoogstens: 60 }),
    },
    {
      sleutel: "compleet",
      naam: "periode_compleet",
      label: "Alles gedeclareerd",
      eenheid: "keuze",
      keuzes: jaNee,
    },
  ],
});

const levering = lijst({
  naam: "levering",
  kop: "Toegewezen en geleverd",
  uitleg:
    "Per aanbieder en periode groepen cliënten met dezelfde toegewezen minuten; geleverd is het gemiddelde per cliënt. Wie niets kreeg, telt mee met 0. Namen of nummers van cliënten horen er niet bij.",
  minstens: 1,
  hoogstens: 2_000,
  kolommen: [
    { sleutel: "aanbieder", naam: "levering_aanbieder", label: "Aanbieder", eenheid: "naam", tekst: true },
    { sleutel: "periode", naam: "levering_periode", label: "Periode", eenheid: "naam", tekst: true },
    {
      sleutel: "beschikt",
      naam: "levering_beschikt",
      label: "Toegewezen",
      eenheid: "minuten per week",
      ook: ["Beschikt", "Toegewezen minuten", "Geïndiceerd"],
      vorm: "getal2",
      soort: getal({ eenheid: "minuten per week, meer dan 0", bijLeeg: "fout", hoogstens: 10_080 }),
    },
    {
      sleutel: "geleverd",
      naam: "levering_geleverd",
      label: "Geleverd",
      eenheid: "minuten per week",
      ook: ["Geleverde minuten", "Gedeclareerd"],
      vorm: "getal2",
      soort: minutenPerWeek,
    },
    {
      sleutel: "aantal",
      naam: "levering_aantal",
      label: "Aantal cliënten",
      eenheid: "cliënten",
      vorm: "getal0",
      soort: bekend("een aantal cliënten"),
    },
  ],
});

export const delen = [maat, regels] as const;
export const lijsten = [banden, aanbieders, perioden, levering] as const;

/** De vraag van het plan Contractmonitor. */
export type Monitorvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
