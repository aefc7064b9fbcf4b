/** Een woord uit het vak in gewone taal. */
export interface Woord {
  readonly woord: string;
  readonly betekenis: string;
  /** Staat alleen in de lijst als een van deze plannen gekozen is; zonder plannen altijd. */
  readonly bij?: readonly string[];
}

/** De woorden die in begrotingen voorkomen. */
export const woordenlijst: readonly Woord[] = [
  {
    woord: "AVHO",
    betekenis:
      "Algemene voorziening huishoudelijke ondersteuning (01H01): met een verwijzing, zonder onderzoek.",
    bij: ["overgang"],
  },
  {
    woord: "Maatwerkvoorziening",
    betekenis: "Ondersteuning na onderzoek, met een indicatie en een beschikking.",
  },
  { woord: "Normenkader", betekenis: "Afspraak over hoeveel tijd huishoudelijk werk kost." },
  { woord: "Indicatie", betekenis: "De ondersteuning waar iemand recht op heeft, hier in minuten per week." },
  {
    woord: "Herindicatie",
    betekenis: "Opnieuw vaststellen wat iemand nodig heeft als de indicatie of verwijzing afloopt.",
    bij: ["capaciteit", "overgang"],
  },
  {
    woord: "Bandbreedte",
    betekenis: "Een klasse van minuten per week; wie erin valt, krijgt tijd tussen de grenzen ervan.",
    bij: ["bandbreedtes", "besparing", "overgang"],
  },
  {
    woord: "Declaratiegraad",
    betekenis: "Welk deel van de indicatie de aanbieder werkelijk in rekening brengt.",
    bij: ["besparing", "overgang"],
  },
  {
    woord: "Theoretische besparing",
    betekenis: "Wat het scheelt op papier, als het aantal cliënten gelijk blijft en de levering meedaalt.",
    bij: ["besparing", "overgang"],
  },
  {
    woord: "Breekpunt",
    betekenis: "De declaratiegraad waarbij er niets bespaard is, omdat dezelfde minuten geleverd worden.",
    bij: ["besparing"],
  },
  {
    woord: "p*q",
    betekenis: "Betalen per uur of minuut: prijs maal hoeveelheid.",
    bij: ["besparing"],
  },
  {
    woord: "Formatie, fte",
    betekenis: "Betaalde uren van medewerkers; 1 fte is een volledige werkweek.",
    bij: ["capaciteit"],
  },
  {
    woord: "Productieve uren",
    betekenis: "Uren die overblijven voor het werk zelf, na verlof, ziekte, scholing en overleg.",
    bij: ["capaciteit"],
  },
  {
    woord: "Taakveld",
    betekenis: "Indeling van de gemeentebegroting; lasten en baten staan per taakveld.",
    bij: ["raming"],
  },
  {
    woord: "Lasten en baten",
    betekenis: "Wat iets kost, en wat ervoor binnenkomt.",
    bij: ["raming"],
  },
  {
    woord: "V en N",
    betekenis: "Voordelig en nadelig ten opzichte van de geldende begroting.",
    bij: ["raming"],
  },
  {
    woord: "Terugkoppeling",
    betekenis: "Wat het college met een advies doet, en waarom.",
    bij: ["adviesaanvraag"],
  },
  {
    woord: "Nulmeting",
    betekenis: "De stand van een indicator voordat er iets verandert.",
    bij: ["adviesaanvraag"],
  },
];
