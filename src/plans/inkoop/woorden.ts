import { tekst, type Onderdeel } from "../opgave/onderdeel";
import type { Inkoopmodel } from "./modellen";

const GEEN = "Noemen de stukken niet.";

/** Waar een model aan moet voldoen, zoals het voorstel van de Drechtsteden het bij de aanleiding zegt. */
const criteria: readonly {
  readonly kop: string;
  readonly zinnen: Readonly<Record<Inkoopmodel["id"], string>>;
}[] = [
  {
    kop: "Rechtszekerheid: weet de inwoner waar hij op kan rekenen?",
    zinnen: {
      pxq: GEEN,
      resultaat:
        "Nee: in de beschikking staat geen tijd. De Centrale Raad van Beroep keurde dat af (D, Aanleiding en Ad 2).",
      populatie: "Nee: ook hier staat er geen tijd in de beschikking (D, Ad 2).",
      band: "Ja: in de beschikking staan gemiddelde minuten per maand, met het ondersteuningsplan (D, Toegang). Een klein risico blijft, want de rechter heeft het model nog niet getoetst (D, Kanttekeningen).",
    },
  },
  {
    kop: "Flexibiliteit: kan de hulp meer of minder worden als dat nodig is?",
    zinnen: {
      pxq: "Noemen de stukken niet apart. Elke wijziging van de minuten vraagt een nieuw besluit (D, Ad 2).",
      resultaat: "Ja: dat is een voordeel van dit model (D, Ad 2).",
      populatie: "De aanbieder is vrij in hoe hij de taak uitvoert (H, voetnoot 5).",
      band: "Ja: binnen de maand kan de hulp meer of minder worden (D, Toegang).",
    },
  },
  {
    kop: "Kwaliteit: kan de gemeente erop sturen?",
    zinnen: {
      pxq: "Beperkt (D, Ad 2).",
      resultaat:
        "Ja, en cliënten zijn tevreden (D, Ad 2). Hart van Brabant zag juist weinig van de resultaten die geboekt werden (H, Overwegingen).",
      populatie:
        "Voor één inwoner is dat moeilijker, want er zijn geen doelen per inwoner beschikt (D, Ad 2).",
      band: "Ja: eerst wordt bekeken of de afgesproken activiteiten zijn gedaan, daarna pas of de uren zijn geleverd (D, Toegang).",
    },
  },
  {
    kop: "Doelmatigheid: nodigt het model uit om niet meer te doen dan nodig is?",
    zinnen: {
      pxq: "Nee: elke minuut die extra wordt beschikt en geleverd, levert de aanbieder geld op (D, Ad 2).",
      resultaat:
        "Ja (D, Ad 2). Met arrangementen in treden koos een aantal aanbieders te makkelijk een duurdere trede (H, Ervaringen).",
      populatie:
        "Een meer gesloten budget kan helpen om stijgende kosten te beperken, en de prikkel om meer te leveren dempen (H, Overwegingen en uitgangspunt 1).",
      band: "Wie minder nodig heeft, kost minder. Er is een verkeerde prikkel: een zo hoog mogelijke band krijgen en aan de onderkant leveren. Daarom zijn een vast normenkader, contractmanagement en een kritische consulent nodig (D, Kanttekeningen).",
    },
  },
  {
    kop: "Administratieve lasten: hoeveel werk geeft het?",
    zinnen: {
      pxq: "Veel: elke wijziging in minuten per week moet beschikt worden (D, Ad 2).",
      resultaat: "Weinig (D, Ad 2).",
      populatie:
        "De aanbieder verantwoordt zich niet per inwoner (H, voetnoot 5). Vooraf is veel informatie nodig over hulp, aantallen cliënten en budgetten (H, Risico’s).",
      band: "Eenmalig veel: alle indicaties moeten worden omgezet (D, Kanttekeningen). De werkwijze met ondersteuningsplannen moest nog worden uitgewerkt (D, voetnoot 4).",
    },
  },
];

const aanbieders: readonly (readonly [string, string])[] = [
  [
    "Open house: keuze",
    "Veel aanbieders geven keuze, en houden mensen bij hulp in natura in plaats van een pgb (D, Argumenten). Voor cliënten die voor aanbieders minder aantrekkelijk zijn, viel er toch weinig te kiezen (H, Ervaringen).",
  ],
  [
    "Open house: grip",
    "Bij zoveel aanbieders is er te weinig zicht op de kwaliteit, en lijkt niemand zich verantwoordelijk te voelen (H, Ervaringen).",
  ],
  [
    "Selectief: kosten",
    "Minder aanbieders geeft geen lagere kosten: de kostprijs volgt uit de regels voor een reële prijs (D, Argumenten).",
  ],
  [
    "Selectief: grip",
    "Samenhang en overzicht krijgt u alleen als het aantal aanbieders fors kleiner wordt; minder is geen doel op zich (H, Overwegingen). Veel aanbieders gaan dan als onderaannemer werken, en dat maakt controle op kwaliteit moeilijk (D, Argumenten).",
  ],
  [
    "Selectief: overgang",
    "Een groot deel van de inwoners krijgt een andere aanbieder en een andere hulp; dat geeft onrust en extra werk (D, Argumenten).",
  ],
  ["Eén perceel", "Veel aanbieders in elke wijk is nadelig voor de reistijd (D, Kanttekeningen)."],
  [
    "Meer percelen",
    "In een apart perceel voor een wijk met veel zorg werken enkele aanbieders. Zij helpen naar verwachting meer mensen in dezelfde tijd; inwoners hebben daar minder keuze, en de kosten worden niet per se lager (D, Kanttekeningen). Een herkenbaar aantal aanbieders per gebied of doelgroep brengt samenhang terug (H, uitgangspunt 3).",
  ],
];

/** Wat twee stukken zeggen over de modellen op dit blad, over hoeveel aanbieders en over percelen, in onze woorden. */
export function woorden(modellen: readonly Inkoopmodel[]): Onderdeel[] {
  return [
    tekst("Wat twee stukken over deze keuze zeggen", [
      [
        "D",
        "GR Sociaal (Drechtsteden), voorstel Algemeen Bestuur: Nieuwe inkoop Huishoudelijke Ondersteuning, 20 juni 2023.",
      ],
      [
        "H",
        "Regio Hart van Brabant, Aanzet uitgangspunten inkoop Sociaal Domein, 27 oktober 2020; over jeugd en Wmo samen.",
      ],
    ]),
    ...criteria.map(({ kop, zinnen }) =>
      tekst(
        kop,
        modellen.map(({ id, naam }) => [naam, zinnen[id]] as const),
      ),
    ),
    tekst("Hoeveel aanbieders, en in hoeveel percelen?", aanbieders),
  ];
}
