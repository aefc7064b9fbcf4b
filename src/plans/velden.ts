import { getal } from "../functions/mechaniek/soort";
import {
  aandeel,
  aantal,
  tarief,
  uren,
  wekenPerJaar as weken,
  werkweek as uurPerWeek,
} from "../functions/mechaniek/soorten";
import { lijst, veld } from "./opgave/vraagvan";

const minutenPerWeek = getal({ eenheid: "minuten per week, 0 of meer", bijLeeg: "fout", hoogstens: 10080 });

/** Gegevens die meer dan één plan gebruikt: in een begroting staan zij één keer, op het blad Uitgangspunten. */
export const clienten = veld({
  sleutel: "clienten",
  naam: "clienten",
  label: "Cliënten",
  eenheid: "cliënten",
  vorm: "getal0",
  soort: aantal,
  wenk: "het aantal cliënten met de voorziening",
  gedeeld: "Clienten",
});

export const minutenNu = veld({
  sleutel: "minutenNu",
  naam: "minuten_nu",
  label: "Gemiddelde minuten per cliënt nu",
  eenheid: "minuten per week",
  vorm: "getal2",
  soort: minutenPerWeek,
  wenk: "het gemiddelde van de indicaties",
  gedeeld: "Minuten_nu",
});

export const minutenStraks = veld({
  sleutel: "minutenStraks",
  naam: "minuten_straks",
  label: "Gemiddelde minuten per cliënt met het nieuwe normenkader",
  eenheid: "minuten per week",
  vorm: "getal2",
  soort: minutenPerWeek,
  norm: "hhm-schoon-en-leefbaar-huis-minuten-per-week",
  gedeeld: "Minuten_straks",
});

export const uurtarief = veld({
  sleutel: "uurtarief",
  naam: "uurtarief",
  label: "Tarief per uur",
  eenheid: "euro per uur",
  vorm: "euroCent",
  soort: tarief,
  wenk: "het tarief uit uw contract; een tarief per minuut maal 60",
  gedeeld: "Uurtarief",
});

export const declaratiegraad = veld({
  sleutel: "declaratiegraad",
  naam: "declaratiegraad",
  label: "Deel van de indicatie dat gedeclareerd wordt",
  eenheid: "aandeel",
  vorm: "procent1",
  soort: aandeel,
  wenk: "uit uw eigen declaraties: gedeclareerde gedeeld door geïndiceerde uren",
  gedeeld: "Declaratiegraad",
});

export const wekenPerJaar = veld({
  sleutel: "wekenPerJaar",
  naam: "weken",
  label: "Weken per jaar",
  eenheid: "weken",
  vorm: "getal1",
  soort: weken,
  afspraak: { waarde: 52, bron: "Afspraak: de bronnen rekenen met 52 weken per jaar." },
  gedeeld: "Weken_per_jaar",
});

export const urenHerindicatie = veld({
  sleutel: "urenHerindicatie",
  naam: "uren_herindicatie",
  label: "Uren per herindicatie",
  eenheid: "uren",
  vorm: "getal2",
  soort: uren,
  wenk: "de tijd die een consulent eraan besteedt, met reizen en verslag",
  gedeeld: "Uren_herindicatie",
});

export const urenAanvraag = veld({
  sleutel: "urenAanvraag",
  naam: "uren_aanvraag",
  label: "Uren per nieuwe aanvraag",
  eenheid: "uren",
  vorm: "getal2",
  soort: uren,
  wenk: "de tijd die een consulent eraan besteedt, met reizen en verslag",
  gedeeld: "Uren_aanvraag",
});

export const loonkosten = veld({
  sleutel: "loonkosten",
  naam: "loonkosten",
  label: "Loonkosten per maand, volledige baan",
  eenheid: "euro per maand",
  vorm: "euroCent",
  soort: tarief,
  wenk: "salaris met werkgeverslasten, uit uw eigen administratie",
  gedeeld: "Loonkosten_per_maand",
});

export const werkweek = veld({
  sleutel: "werkweek",
  naam: "werkweek",
  label: "Uren van een volledige werkweek",
  eenheid: "uren per week",
  vorm: "getal1",
  soort: uurPerWeek,
  afspraak: {
    waarde: 36,
    bron: "Afspraak: de salarisschalen van de CAO Gemeenten gelden bij 36 uur per week.",
  },
  gedeeld: "Werkweek",
});

export const productiviteit = veld({
  sleutel: "productiviteit",
  naam: "productiviteit",
  label: "Productiviteit: deel van de betaalde uren dat werk is",
  eenheid: "aandeel",
  vorm: "procent1",
  soort: aandeel,
  afspraak: {
    waarde: 1,
    bron: "Afspraak: betaalde uren, alsof elk betaald uur werk is. Er is geen norm; vul uw eigen deel in.",
  },
  gedeeld: "Productiviteit",
});

/** Waar een lijst met jaren mee begint: t tot en met t+3, zoals een meerjarenraming ze laat zien. */
export const vierJaren = (eerste: number) => [0, 1, 2, 3].map((n) => ({ jaar: eerste + n }));

/** Groepen cliënten met dezelfde minuten; één cliënt is een groep van 1. */
export const groepen = lijst({
  naam: "groepen",
  kop: "Cliënten in groepen",
  uitleg:
    "Cliënten met dezelfde minuten nu en straks vormen één groep. Een lijst van losse cliënten wordt zo geteld; namen of nummers horen er niet bij.",
  minstens: 1,
  hoogstens: 2000,
  gedeeld: "Groepen",
  kolommen: [
    {
      sleutel: "minutenNu",
      naam: "groep_minuten_nu",
      label: "Minuten nu",
      eenheid: "minuten per week",
      vorm: "getal2",
      soort: minutenPerWeek,
    },
    {
      sleutel: "minutenStraks",
      naam: "groep_minuten_straks",
      label: "Minuten straks",
      eenheid: "minuten per week",
      vorm: "getal2",
      soort: minutenPerWeek,
    },
    {
      sleutel: "aantal",
      naam: "groep_aantal",
      label: "Aantal cliënten",
      eenheid: "cliënten",
      vorm: "getal0",
      soort: aantal,
    },
  ],
});

/** In welke volgorde en onder welk kopje gedeelde gegevens op het blad Uitgangspunten staan; elk gedeeld veld hoort bij één groep. */
export const veldgroepen: readonly {
  readonly naam: string;
  readonly kop: string;
  readonly gedeeld: readonly string[];
}[] = [
  {
    naam: "profiel",
    kop: "Van wie en welke versie",
    gedeeld: ["Gemeente", "Afdeling", "Versie", "Status"],
  },
  {
    naam: "clienten",
    kop: "Cliënten en minuten",
    gedeeld: ["Clienten", "Minuten_nu", "Minuten_straks"],
  },
  {
    naam: "tarief",
    kop: "Tarief en declaratie",
    gedeeld: ["Uurtarief", "Declaratiegraad", "Weken_per_jaar"],
  },
  { naam: "bandbreedtes", kop: "Bandbreedtes", gedeeld: ["Grensregel", "Onder_laagste"] },
  {
    naam: "overgang",
    kop: "Overgang",
    gedeeld: ["Beleid", "Oud_product", "Nieuw_product", "Ingangsdatum_overgang"],
  },
  {
    naam: "consulenten",
    kop: "Consulenten",
    gedeeld: [
      "Uren_herindicatie",
      "Uren_aanvraag",
      "Uren_beschikbaar",
      "Loonkosten_per_maand",
      "Werkweek",
      "Productiviteit",
      "Productieve_uren",
      "Toegekend",
      "Looptijd_indicatie",
    ],
  },
];
