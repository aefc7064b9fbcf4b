import { tekst, type Onderdeel } from "../opgave/onderdeel";
import type { Inkoopmodel } from "./modellen";

const GEEN = "Noemt het stuk niet.";
const KOPPEN = ["Waarop", "Wat de stukken zeggen, en waar het staat"] as const;

/**
 * Wat twee stukken over de modellen zeggen, in onze woorden. D is GR Sociaal (Drechtsteden), voorstel Algemeen Bestuur 20-06-2023; H is
 * Hart van Brabant, Aanzet uitgangspunten inkoop, 27-10-2020.
 */
const perModel: Readonly<
  Record<Inkoopmodel["id"], { kop: string; paren: readonly (readonly [string, string])[] }>
> = {
  pxq: {
    kop: "p*q in woorden",
    paren: [
      ["Rechtszekerheid", GEEN],
      ["Flexibiliteit", "Wie meer of minder minuten nodig heeft, krijgt steeds een nieuw besluit (D, Ad 2)."],
      ["Kwaliteit", "De gemeente kan maar beperkt op kwaliteit sturen (D, Ad 2)."],
      [
        "Doelmatigheid",
        "Elke minuut die extra wordt beschikt en geleverd, levert de aanbieder geld op: dat nodigt uit tot meer uren (D, Ad 2).",
      ],
      [
        "Administratieve lasten",
        "Veel werk in de uitvoering: elke wijziging in minuten per week moet beschikt worden (D, Ad 2).",
      ],
    ],
  },
  resultaat: {
    kop: "Resultaatgericht in woorden",
    paren: [
      [
        "Rechtszekerheid",
        "Die ontbreekt: in de beschikking staat geen tijd, en de inwoner weet niet op hoeveel uur hij kan rekenen. De Centrale Raad van Beroep keurde dat af (D, Aanleiding en Ad 2).",
      ],
      ["Flexibiliteit", "Een voordeel: de ondersteuning kan meebewegen (D, Ad 2)."],
      [
        "Kwaliteit",
        "De gemeente kan op kwaliteit sturen, en cliënten zijn tevreden (D, Ad 2). Een andere regio zag juist weinig van de resultaten die geboekt werden (H, Overwegingen).",
      ],
      [
        "Doelmatigheid",
        "Er is een prikkel om doelmatig te werken (D, Ad 2). Met arrangementen in treden kozen sommige aanbieders te makkelijk een duurdere trede (H, Ervaringen).",
      ],
      ["Administratieve lasten", "Die blijven beperkt (D, Ad 2)."],
    ],
  },
  populatie: {
    kop: "Populatiebekostiging in woorden",
    paren: [
      ["Rechtszekerheid", "Die ontbreekt: ook hier staat er geen tijd in de beschikking (D, Ad 2)."],
      ["Flexibiliteit", "De aanbieder is vrij in hoe hij de taak uitvoert (H, voetnoot 5)."],
      [
        "Kwaliteit",
        "Sturen op de kwaliteit voor één inwoner is moeilijker, want er zijn geen doelen per inwoner beschikt (D, Ad 2).",
      ],
      [
        "Doelmatigheid",
        "Een gesloten budget kan de groei van de kosten remmen en maakt meer productie minder aantrekkelijk (H, Overwegingen en uitgangspunt 1).",
      ],
      [
        "Administratieve lasten",
        "De aanbieder verantwoordt zich niet per inwoner (H, voetnoot 5). Vooraf is veel informatie nodig over soorten hulp, aantallen cliënten en budgetten (H, Risico's).",
      ],
    ],
  },
  band: {
    kop: "Bandbreedte in woorden",
    paren: [
      [
        "Rechtszekerheid",
        "In de beschikking staan gemiddelde minuten per maand, met het ondersteuningsplan (D, Toegang). Een klein risico blijft: de rechter heeft het model nog niet getoetst (D, Kanttekeningen).",
      ],
      ["Flexibiliteit", "Binnen de maand kan de hulp meer of minder worden als dat nodig is (D, Toegang)."],
      [
        "Kwaliteit",
        "Eerst wordt gekeken of de afgesproken activiteiten zijn gedaan, daarna pas naar de uren (D, Toegang en Contractmanagement).",
      ],
      [
        "Doelmatigheid",
        "Wie minder nodig heeft, kost minder. Er is een verkeerde prikkel: een zo hoog mogelijke band krijgen en aan de onderkant leveren (D, Kanttekeningen).",
      ],
      [
        "Administratieve lasten",
        "Alle indicaties moeten één keer worden omgezet, en dat is veel werk (D, Kanttekeningen). De werkwijze met ondersteuningsplannen moet nog werkbaar worden gemaakt (D, voetnoot 4).",
      ],
    ],
  },
};

const openHouse: readonly (readonly [string, string])[] = [
  [
    "Open house: keuze voor de inwoner",
    "Veel aanbieders geven keuze, en houden mensen bij hulp in natura in plaats van een pgb (D, Argumenten). Voor cliënten die minder aantrekkelijk zijn voor aanbieders, viel er toch weinig te kiezen (H, Ervaringen).",
  ],
  [
    "Open house: grip",
    "Met zoveel aanbieders is er onvoldoende zicht op kwaliteit, en lijkt niemand zich verantwoordelijk te voelen voor het geheel (H, Ervaringen).",
  ],
  [
    "Selectief: kosten",
    "Minder aanbieders geeft geen lagere kosten: de kostprijs volgt uit de regels voor een reële prijs (D, Argumenten).",
  ],
  [
    "Selectief: grip",
    "Een overzichtelijk veld met samenhang krijgt u alleen als het aantal aanbieders fors kleiner wordt; minder is geen doel op zich (H, Overwegingen). Aanbieders gaan dan met onderaannemers werken, en die zijn lastig te controleren (D, Argumenten).",
  ],
  [
    "Selectief: overgang",
    "Veel inwoners krijgen een andere aanbieder en een andere hulp; dat geeft onrust en extra werk (D, Argumenten).",
  ],
  [
    "Eén perceel",
    "Veel aanbieders in elke wijk: meer reistijd, dus minder mensen geholpen in dezelfde tijd (D, Kanttekeningen).",
  ],
  [
    "Meer percelen",
    "In een apart perceel voor een wijk met veel zorg werken enkele aanbieders. Zij reizen minder en helpen meer mensen in dezelfde tijd; inwoners kiezen daar uit minder aanbieders, en de kosten worden niet per se lager (D, Kanttekeningen). Een herkenbaar aantal aanbieders per gebied of doelgroep brengt samenhang terug (H, uitgangspunt 3).",
  ],
];

/** De modellen op dit blad in woorden, en daarna hoeveel aanbieders en in hoeveel percelen. */
export function woorden(modellen: readonly Inkoopmodel["id"][]): Onderdeel[] {
  return [
    tekst("Wat de stukken zeggen", [
      [
        "D",
        "GR Sociaal (Drechtsteden), voorstel aan het Algemeen Bestuur, Nieuwe inkoop Huishoudelijke Ondersteuning, 20 juni 2023.",
      ],
      [
        "H",
        "Regio Hart van Brabant, Aanzet uitgangspunten inkoop Sociaal Domein, 27 oktober 2020. Dit stuk gaat over jeugd en Wmo samen.",
      ],
    ]),
    ...modellen.map((id) => tekst(perModel[id].kop, perModel[id].paren, KOPPEN)),
    tekst("Open house of selectief, en één of meer percelen", openHouse, KOPPEN),
  ];
}
