import { eenheden } from "./eenheden";
import { lijst, veld } from "./opgave/vraagvan";

/** Het gemiddelde van een kolom, waarin elke rij telt voor haar gewicht; 0 als er niets te wegen is. */
function gewogen(kolom: string, gewicht: string): string {
  return `IF(SUMPRODUCT(${gewicht})=0,0,SUMPRODUCT(${gewicht}*${kolom})/SUMPRODUCT(${gewicht}))`;
}

/** Gegevens die meer dan één plan gebruikt: in een begroting staan zij één keer, op het blad Uitgangspunten. */
export const clienten = veld({
  sleutel: "clienten",
  naam: "clienten",
  label: "Cliënten",
  ...eenheden.clienten,
  wenk: "het aantal cliënten met de voorziening",
  gedeeld: "Clienten",
  uitKeten: [
    {
      bladen: ["overgang"],
      formule: "WMO_Overgang_groep",
      van: "Van het blad Overgang: wie er op de ingangsdatum in het oude product zit.",
    },
    {
      bladen: ["clienten"],
      formule: "INDEX(WMO_Clienten_gekozen_totaal,1)",
      van: "Van het blad Cliënten: alle producten, gemiddeld in het eerste jaar.",
    },
  ],
});

export const minutenNu = veld({
  sleutel: "minutenNu",
  naam: "minuten_nu",
  label: "Gemiddelde minuten per cliënt nu",
  ...eenheden.minutenPerWeek,
  wenk: "het gemiddelde van de indicaties",
  gedeeld: "Minuten_nu",
  uitKeten: [
    {
      bladen: ["overgang"],
      formule: "INDEX(WMO_Overgang_product_minuten,WMO_Overgang_van_nr)",
      van: "Van de lijst Producten: het oude product.",
    },
    {
      bladen: ["clienten"],
      formule: gewogen("INDEX(WMO_Clienten_minuten,0,1)", "INDEX(WMO_Clienten_gekozen,0,1)"),
      van: "Van het blad Cliënten: gemiddeld over de producten in het eerste jaar.",
    },
  ],
});

export const minutenStraks = veld({
  sleutel: "minutenStraks",
  naam: "minuten_straks",
  label: "Gemiddelde minuten per cliënt met het nieuwe normenkader",
  ...eenheden.minutenPerWeek,
  norm: "hhm-schoon-en-leefbaar-huis-minuten-per-week",
  gedeeld: "Minuten_straks",
  uitKeten: [
    {
      bladen: ["overgang"],
      formule: "INDEX(WMO_Overgang_product_minuten,WMO_Overgang_naar_nr)",
      van: "Van de lijst Producten: het nieuwe product.",
    },
  ],
});

export const uurtarief = veld({
  sleutel: "uurtarief",
  naam: "uurtarief",
  label: "Tarief per uur",
  ...eenheden.euroPerUur,
  wenk: "het tarief uit uw contract; een tarief per minuut maal 60",
  gedeeld: "Uurtarief",
  uitKeten: [
    {
      bladen: ["overgang"],
      formule: "INDEX(WMO_Tarief_uurtarief,WMO_Overgang_van_nr,WMO_Overgang_ingangsjaar)",
      van: "Van het blad Tarief: het oude product, in het jaar van de ingangsdatum.",
    },
    {
      bladen: ["lasten"],
      formule:
        "IF(INDEX(WMO_Lasten_uren_totaal,1)=0,0,INDEX(WMO_Lasten_lasten_totaal,1)/INDEX(WMO_Lasten_uren_totaal,1))",
      van: "Van het blad Lasten: gemiddeld over de producten in het eerste jaar.",
    },
  ],
});

export const declaratiegraad = veld({
  sleutel: "declaratiegraad",
  naam: "declaratiegraad",
  label: "Deel van de indicatie dat gedeclareerd wordt",
  ...eenheden.aandeel,
  wenk: "uit uw eigen declaraties: gedeclareerde gedeeld door geïndiceerde uren",
  gedeeld: "Declaratiegraad",
  uitKeten: [
    {
      bladen: ["overgang"],
      formule: "INDEX(WMO_Overgang_product_graad,WMO_Overgang_van_nr)",
      van: "Van de lijst Producten: het oude product.",
    },
    {
      bladen: ["lasten"],
      formule: gewogen(
        "WMO_Lasten_product_graad",
        "INDEX(WMO_Clienten_gekozen,0,1)*INDEX(WMO_Clienten_minuten,0,1)",
      ),
      van: "Van de lijst Producten: gemiddeld over de minuten van het eerste jaar.",
    },
  ],
});

export const wekenPerJaar = veld({
  sleutel: "wekenPerJaar",
  naam: "weken",
  label: "Weken per jaar",
  ...eenheden.weken,
  afspraak: { waarde: 52, bron: "Afspraak: de bronnen rekenen met 52 weken per jaar." },
  gedeeld: "Weken_per_jaar",
});

export const urenHerindicatie = veld({
  sleutel: "urenHerindicatie",
  naam: "uren_herindicatie",
  label: "Uren per herindicatie",
  ...eenheden.uren,
  wenk: "de tijd die een consulent eraan besteedt, met reizen en verslag",
  gedeeld: "Uren_herindicatie",
});

export const urenAanvraag = veld({
  sleutel: "urenAanvraag",
  naam: "uren_aanvraag",
  label: "Uren per nieuwe aanvraag",
  ...eenheden.uren,
  wenk: "de tijd die een consulent eraan besteedt, met reizen en verslag",
  gedeeld: "Uren_aanvraag",
});

export const loonkosten = veld({
  sleutel: "loonkosten",
  naam: "loonkosten",
  label: "Loonkosten per maand, volledige baan",
  ...eenheden.euroPerMaand,
  wenk: "salaris met werkgeverslasten, uit uw eigen administratie",
  gedeeld: "Loonkosten_per_maand",
});

export const werkweek = veld({
  sleutel: "werkweek",
  naam: "werkweek",
  label: "Uren van een volledige werkweek",
  ...eenheden.werkweek,
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
  ...eenheden.aandeel,
  afspraak: {
    waarde: 1,
    bron: "Afspraak: betaalde uren, alsof elk betaald uur werk is. Er is geen norm; vul uw eigen deel in.",
  },
  gedeeld: "Productiviteit",
});

export const onderzoekstermijn = veld({
  sleutel: "onderzoekstermijn",
  naam: "onderzoekstermijn",
  label: "Termijn voor het onderzoek",
  ...eenheden.termijn,
  norm: "onderzoekstermijn-weken",
  gedeeld: "Onderzoekstermijn",
});

export const beslistermijn = veld({
  sleutel: "beslistermijn",
  naam: "beslistermijn",
  label: "Termijn voor de beschikking",
  ...eenheden.termijn,
  norm: "beslistermijn-weken",
  gedeeld: "Beslistermijn",
});

export const urenBeschikbaar = veld({
  sleutel: "urenBeschikbaar",
  naam: "uren_beschikbaar",
  label: "Uren per week beschikbaar voor dit werk",
  ...eenheden.urenPerWeek,
  wenk: "uren werk voor aanvragen, herindicaties en een overgang samen; 0 als er geen tijd voor is",
  gedeeld: "Uren_beschikbaar",
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
    { sleutel: "minutenNu", naam: "groep_minuten_nu", label: "Minuten nu", ...eenheden.minutenPerWeek },
    {
      sleutel: "minutenStraks",
      naam: "groep_minuten_straks",
      label: "Minuten straks",
      ...eenheden.minutenPerWeek,
    },
    { sleutel: "aantal", naam: "groep_aantal", label: "Aantal cliënten", ...eenheden.clienten },
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
  { naam: "raming", kop: "Meerjarenraming", gedeeld: ["Vergelijken"] },
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
      "Onderzoekstermijn",
      "Beslistermijn",
    ],
  },
];
