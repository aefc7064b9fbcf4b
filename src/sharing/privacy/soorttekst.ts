import type { Soort } from "./vondst";

interface Soorttekst {
  /** In een zin, zoals in "…: BSN verwijderd". */
  readonly naam: string;
  readonly een: string;
  readonly meer: string;
  /** Hoe met groepen hetzelfde te laten zien is. */
  readonly groeperen: string;
}

const IN_GROEPEN =
  "Delen (in het paneel, of wmo deel) vervangt rijen waar onze functies mee rekenen door groepen met aantallen; andere rijen verwijdert u zelf.";

/** Hoe elke soort heet. */
export const SOORTEN: Readonly<Record<Soort, Soorttekst>> = {
  bsn: { naam: "BSN", een: "BSN", meer: "BSN's", groeperen: IN_GROEPEN },
  naam: { naam: "naam", een: "naam", meer: "namen", groeperen: IN_GROEPEN },
  geboortedatum: {
    naam: "geboortedatum",
    een: "geboortedatum",
    meer: "geboortedatums",
    groeperen: "Vervang de datums door leeftijdsgroepen met aantallen.",
  },
  adres: {
    naam: "adres",
    een: "adres",
    meer: "adressen",
    groeperen: "Vervang de adressen door wijken of kernen met aantallen.",
  },
  email: { naam: "e-mailadres", een: "e-mailadres", meer: "e-mailadressen", groeperen: IN_GROEPEN },
  telefoon: { naam: "telefoonnummer", een: "telefoonnummer", meer: "telefoonnummers", groeperen: IN_GROEPEN },
  iban: {
    naam: "rekeningnummer",
    een: "rekeningnummer (IBAN)",
    meer: "rekeningnummers (IBAN)",
    groeperen: IN_GROEPEN,
  },
  clientrijen: {
    naam: "een rij per cliënt",
    een: "rij per cliënt",
    meer: "rijen, een per cliënt",
    groeperen: IN_GROEPEN,
  },
  inlog: {
    naam: "inloggegeven",
    een: "gebruikersnaam of wachtwoord",
    meer: "gebruikersnamen en wachtwoorden",
    groeperen: "",
  },
  auteur: { naam: "naam van de maker", een: "naam van een maker", meer: "namen van makers", groeperen: "" },
  pad: {
    naam: "plaats op de computer",
    een: "plaats op een computer of netwerk",
    meer: "plaatsen op een computer of netwerk",
    groeperen: "",
  },
  eigenschap: {
    naam: "eigen eigenschappen",
    een: "eigen eigenschap",
    meer: "eigen eigenschappen",
    groeperen: "",
  },
  onleesbaar: { naam: "onleesbaar onderdeel", een: "onderdeel", meer: "onderdelen", groeperen: "" },
};
