import { consulentUren } from "../../domain/consulent";
import { getal } from "../../functions/mechaniek/soort";
import { aantal } from "../../functions/soorten/algemeen";
import { eenheden } from "../eenheden";
import { deelVan, type Vraag } from "../opgave/vraag";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";
import { looptijd as looptijdNu } from "../keten/lijsten";
import {
  beslistermijn,
  loonkosten,
  onderzoekstermijn,
  productiviteit,
  urenAanvraag,
  urenBeschikbaar,
  urenHerindicatie,
  vierJaren,
  wekenPerJaar,
  werkweek,
} from "../velden";

const urenPerZaak = getal({ eenheid: "uren, groter dan 0", bijLeeg: "fout" });
const deelVanHetWerk = getal({
  eenheid: "een aandeel van 0 tot en met 1, bijvoorbeeld 0,25 of 25%",
  bijLeeg: "nul",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});

/** De jaren met wat er afloopt en wat er binnenkomt. */
export const jaren = lijst({
  naam: "jaren",
  kop: "Aflopende indicaties en nieuwe aanvragen",
  // Zonder uitleg, zoals de lijst Jaren van de keten: op Uitgangspunten staan zij op dezelfde rijen, welk plan er ook gekozen is.
  uitleg: "",
  minstens: 1,
  hoogstens: 40,
  begin: vierJaren,
  uniek: "jaar",
  gedeeld: "Jaren",
  kolommen: [
    { sleutel: "jaar", naam: "jaren", label: "Jaar", ...eenheden.jaartal },
    {
      sleutel: "aflopend",
      naam: "aflopend",
      label: "Aflopend",
      eenheid: "indicaties",
      // Zo heet de rij in tabel 2 van de notitie van Duiven.
      ook: ["Cliënten per jaar", "Aflopende indicaties", "Aflopende verwijzingen", "Herindicaties"],
      vorm: "getal0",
      soort: aantal,
      uitKeten: [
        {
          bladen: ["consulenten"],
          formule: "WMO_Consulenten_beoordelingen",
          van: "Van het blad Consulenten: herindicaties en herbeoordelingen van de overgang.",
        },
      ],
    },
    {
      sleutel: "nieuw",
      naam: "nieuw",
      label: "Nieuwe aanvragen",
      eenheid: "aanvragen",
      vorm: "getal0",
      soort: aantal,
      uitKeten: [
        {
          bladen: ["consulenten"],
          formule: "WMO_Consulenten_aanvragen",
          van: "Van het blad Consulenten.",
        },
      ],
    },
    {
      sleutel: "loonstijging",
      naam: "loonstijging",
      label: "Stijging loonkosten",
      ...eenheden.wijziging,
      magLeeg: true,
    },
  ],
});

const basis = deel({
  naam: "basis",
  kop: "Tijd, loonkosten en uren",
  uitleg:
    "Uren en loonkosten vult u zelf in: daar is geen norm voor. De andere getallen beginnen met een afspraak die u kunt wijzigen.",
  verplicht: true,
  velden: [
    urenHerindicatie,
    urenAanvraag,
    loonkosten,
    werkweek,
    productiviteit,
    wekenPerJaar,
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
      gedeeld: "Productieve_uren",
    },
  ],
});

/** Een getal uit de basis, waar een deel zonder eigen waarde op terugvalt. */
const uitBasis = (sleutel: string) => (vraag: Vraag) =>
  deelVan(vraag, basis)?.[sleutel] as number | undefined;

const looptijd = deel({
  naam: "looptijd",
  kop: "Langere indicaties",
  uitleg: "Wat scheelt het als indicaties langer lopen? Minder herindicaties per jaar, en dus minder uren.",
  velden: [
    {
      sleutel: "clienten",
      naam: "looptijd_clienten",
      label: "Cliënten met een indicatie",
      ...eenheden.clienten,
      wenk: "het bestand waar de looptijd voor verandert",
      uitKeten: [
        {
          bladen: ["clienten"],
          formule: "INDEX(WMO_Clienten_met_indicatie,1)",
          van: "Van het blad Cliënten: met een indicatie, gemiddeld in het eerste jaar.",
        },
      ],
    },
    { ...looptijdNu, sleutel: "looptijdNu", naam: "looptijd_nu", label: "Looptijd van een indicatie nu" },
    {
      sleutel: "looptijdStraks",
      naam: "looptijd_straks",
      label: "Looptijd van een indicatie straks",
      ...eenheden.looptijd,
      wenk: "bijvoorbeeld 5",
    },
  ],
});

const licht = deel({
  naam: "licht",
  kop: "Consulent light",
  uitleg:
    "Wat scheelt het als een lichtere functie een deel van het werk doet? Voor die loonkosten is er geen norm.",
  velden: [
    {
      sleutel: "aandeel",
      naam: "licht_aandeel",
      label: "Deel van het werk voor de consulent light",
      eenheid: "aandeel",
      vorm: "procent1",
      soort: deelVanHetWerk,
      wenk: "bijvoorbeeld 25%",
    },
    {
      sleutel: "loonkostenLicht",
      naam: "licht_loonkosten",
      label: "Loonkosten per maand, volledige baan light",
      ...eenheden.euroPerMaand,
      wenk: "met werkgeverslasten, uit uw eigen salaristabel",
    },
    {
      sleutel: "werkweekLicht",
      naam: "licht_werkweek",
      label: "Werkweek light",
      ...eenheden.werkweek,
      leegIs: {
        zin: "dezelfde werkweek als de consulent",
        formule: (n) => n("werkweek"),
        waarde: uitBasis("werkweek"),
      },
    },
    {
      sleutel: "productiviteitLicht",
      naam: "licht_productiviteit",
      label: "Productiviteit light",
      ...eenheden.aandeel,
      leegIs: {
        zin: "dezelfde productiviteit als de consulent",
        formule: (n) => n("productiviteit"),
        waarde: uitBasis("productiviteit"),
      },
    },
  ],
});

const voorraad = deel({
  naam: "voorraad",
  kop: "Werkvoorraad en wachttijd",
  uitleg: "Hoe lang wacht de laatste in de rij, en blijft dat binnen de termijnen van de Wmo 2015?",
  velden: [
    {
      sleutel: "begin",
      naam: "voorraad_begin",
      label: "Zaken die nu liggen te wachten",
      eenheid: "zaken",
      vorm: "getal0",
      soort: aantal,
      wenk: "de werkvoorraad van vandaag",
    },
    {
      sleutel: "instroom",
      naam: "voorraad_instroom",
      label: "Nieuwe zaken per maand",
      eenheid: "zaken per maand",
      vorm: "getal1",
      soort: aantal,
      wenk: "gemiddeld per maand",
      uitKeten: [
        {
          bladen: ["consulenten"],
          formule: "(INDEX(WMO_Consulenten_aanvragen,1)+INDEX(WMO_Consulenten_herindicaties,1))/12",
          van: "Van het blad Consulenten: aanvragen en herindicaties van het eerste jaar.",
        },
      ],
    },
    { ...urenBeschikbaar, naam: "voorraad_uren" },
    {
      sleutel: "urenPerZaak",
      naam: "voorraad_uren_per_zaak",
      label: "Uren per zaak",
      eenheid: "uren",
      vorm: "getal2",
      soort: urenPerZaak,
      wenk: "de tijd die een consulent aan een zaak besteedt, met reizen en verslag",
    },
    onderzoekstermijn,
    beslistermijn,
  ],
});

const vast = deel({
  naam: "vast",
  kop: "Vaste formatie",
  uitleg: "Hoeveel uren neemt u vast aan, en wat komt er in elk jaar bij of blijft er over?",
  velden: [
    {
      sleutel: "niveau",
      naam: "vast_uren",
      label: "Uren per week in vaste dienst",
      ...eenheden.urenPerWeek,
      leegIs: {
        zin: "de uren van het laatste jaar",
        formule: (n) => `INDEX(${n("uren_per_week")},ROWS(${n("uren_per_week")}))`,
        waarde: laatsteUren,
      },
    },
  ],
});

/** De uren per week van het laatste jaar: zo is bij het teruglezen te zien dat hier niets eigens stond. */
function laatsteUren(vraag: Vraag): number | undefined {
  const { jaren: rijen, basis: b } = vraag as Capaciteitsvraag;
  const j = rijen.at(-1);
  return j && consulentUren(j.aflopend, j.nieuw, b.urenHerindicatie, b.urenAanvraag, b.wekenPerJaar);
}

export const delen = [basis, looptijd, licht, voorraad, vast] as const;

export const lijsten = [jaren] as const;

/** De vraag van het plan Capaciteit. Een deel dat ontbreekt, wordt niet gerekend en niet getoond. */
export type Capaciteitsvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
