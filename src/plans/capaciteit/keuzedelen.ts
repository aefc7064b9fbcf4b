import { getal } from "../../functions/mechaniek/soort";
import { aandeel, aantal, looptijd, tarief, uren, werkweek } from "../../functions/mechaniek/soorten";
import type { Deel, Getal, Veld } from "../opgave/veld";
import type { Capaciteitsvraag } from "./vraag";
import { laatsteUren } from "./reken";

const urenPerZaak = getal({ eenheid: "uren, groter dan 0", bijLeeg: "fout" });
const weken = getal({ eenheid: "weken, groter dan 0", bijLeeg: "fout" });
const deelVanHetWerk = getal({
  eenheid: "een aandeel van 0 tot en met 1, bijvoorbeeld 0,25 of 25%",
  bijLeeg: "nul",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});

/** De delen die een vraag mag hebben. */
export const keuzedelen: readonly Deel[] = [
  {
    naam: "looptijd",
    kop: "Langere indicaties",
    uitleg: "Wat scheelt het als indicaties langer lopen? Minder herindicaties per jaar, en dus minder uren.",
    velden: [
      veld(
        "clienten",
        "looptijd_clienten",
        "Cliënten met een indicatie",
        "cliënten",
        aantal,
        "het bestand waar de looptijd voor verandert",
      ),
      veld("looptijdNu", "looptijd_nu", "Looptijd van een indicatie nu", "jaren", looptijd, "bijvoorbeeld 3"),
      veld(
        "looptijdStraks",
        "looptijd_straks",
        "Looptijd van een indicatie straks",
        "jaren",
        looptijd,
        "bijvoorbeeld 5",
      ),
    ],
  },
  {
    naam: "licht",
    kop: "Consulent light",
    uitleg:
      "Wat scheelt het als een lichtere functie een deel van het werk doet? Voor die loonkosten is er geen norm.",
    velden: [
      {
        ...veld(
          "aandeel",
          "licht_aandeel",
          "Deel van het werk voor de consulent light",
          "aandeel",
          deelVanHetWerk,
          "bijvoorbeeld 25%",
        ),
        vorm: "procent1",
      },
      {
        ...veld(
          "loonkostenLicht",
          "licht_loonkosten",
          "Loonkosten per maand, volledige baan light",
          "euro per maand",
          tarief,
          "met werkgeverslasten, uit uw eigen salaristabel",
        ),
        vorm: "euroCent",
      },
      {
        ...veld("werkweekLicht", "licht_werkweek", "Werkweek light", "uren per week", werkweek, ""),
        leegIs: {
          zin: "dezelfde werkweek als de consulent",
          formule: (n) => n("werkweek"),
          waarde: (v) => (v as Capaciteitsvraag).basis.werkweek,
        },
      },
      {
        ...veld(
          "productiviteitLicht",
          "licht_productiviteit",
          "Productiviteit light",
          "aandeel",
          aandeel,
          "",
        ),
        vorm: "procent1",
        leegIs: {
          zin: "dezelfde productiviteit als de consulent",
          formule: (n) => n("productiviteit"),
          waarde: (v) => (v as Capaciteitsvraag).basis.productiviteit,
        },
      },
    ],
  },
  {
    naam: "voorraad",
    kop: "Werkvoorraad en wachttijd",
    uitleg: "Hoe lang wacht de laatste in de rij, en blijft dat binnen de termijnen van de Wmo 2015?",
    velden: [
      veld(
        "begin",
        "voorraad_begin",
        "Zaken die nu liggen te wachten",
        "zaken",
        aantal,
        "de werkvoorraad van vandaag",
      ),
      veld(
        "instroom",
        "voorraad_instroom",
        "Nieuwe zaken per maand",
        "zaken per maand",
        aantal,
        "gemiddeld per maand",
      ),
      veld(
        "urenBeschikbaar",
        "voorraad_uren",
        "Uren per week beschikbaar voor deze zaken",
        "uren per week",
        uren,
        "uren werk, niet de betaalde uren",
      ),
      veld(
        "urenPerZaak",
        "voorraad_uren_per_zaak",
        "Uren per zaak",
        "uren",
        urenPerZaak,
        "de tijd die een consulent aan een zaak besteedt, met reizen en verslag",
      ),
      {
        ...veld("onderzoekstermijn", "onderzoekstermijn", "Termijn voor het onderzoek", "weken", weken, ""),
        norm: "onderzoekstermijn-weken",
      },
      {
        ...veld("beslistermijn", "beslistermijn", "Termijn voor de beschikking", "weken", weken, ""),
        norm: "beslistermijn-weken",
      },
    ],
  },
  {
    naam: "structureel",
    kop: "Tijdelijk en structureel",
    uitleg: "Welke uren blijven, en welke zijn alleen tijdens de overgang nodig?",
    velden: [
      {
        ...veld("niveau", "structureel_uren", "Uren per week die blijven", "uren per week", uren, ""),
        leegIs: {
          zin: "de uren van het laatste jaar",
          formule: (n, v) => `INDEX(${n("uren_per_week")},${(v as Capaciteitsvraag).jaren.length})`,
          waarde: (v) => laatsteUren(v as Capaciteitsvraag),
        },
      },
    ],
  },
];

function veld(
  sleutel: string,
  naam: string,
  label: string,
  eenheid: string,
  soort: Getal["soort"],
  wenk: string,
): Veld & Getal {
  return { sleutel, naam, label, eenheid, vorm: "getal2", soort, ...(wenk === "" ? {} : { wenk }) };
}
