import { bedrag as euro } from "../../functions/mechaniek/soorten";
import type { Kolom, Lijst } from "../opgave/veld";
import { duren, soorten, vormen } from "./vraag";

/** Een bedrag van het begrotingsjaar plus `jaarplaats`. */
const bedrag = (sleutel: string, naam: string, label: string, jaarplaats: number): Kolom => ({
  sleutel,
  naam,
  label,
  eenheid: "euro",
  jaarplaats,
  vorm: "getal0",
  soort: euro,
  magLeeg: true,
});

/** De posten, in de kolommen A tot en met M van het blad; de tabellen eronder houden dezelfde kolommen aan. */
export const posten: Lijst = {
  naam: "posten",
  kop: "Posten, in euro",
  uitleg:
    "Lasten en baten vult u beide positief in; een vermindering, zoals een besparing, staat met een min. Een besparing en de uren van consulenten horen op verschillende taakvelden: maak er losse posten van. Een leeg bedrag telt als 0. De huidige begroting is wat nu voor jaar t is vastgesteld; is die kolom helemaal leeg, dan wordt er niet vergeleken.",
  minstens: 1,
  hoogstens: 500,
  jaarVan: { deel: "weergave", sleutel: "jaar", label: "Begrotingsjaar t" },
  kolommen: [
    {
      sleutel: "omschrijving",
      naam: "omschrijving",
      label: "Post",
      eenheid: "tekst",
      tekst: true,
      magLeeg: true,
      wenk: "waar het om gaat",
    },
    {
      sleutel: "gemeente",
      naam: "gemeente",
      label: "Gemeente",
      eenheid: "tekst",
      tekst: true,
      wenk: "de naam van de gemeente",
    },
    {
      sleutel: "taakveld",
      naam: "taakveld",
      label: "Taakveld",
      eenheid: "tekst",
      tekst: true,
      wenk: "huishoudelijke ondersteuning 6.711 (eerder 6.71a), toegang en consulenten 6.21 tot en met 6.23, beleid en contractmanagement 6.91",
    },
    { sleutel: "soort", naam: "soort", label: "Lasten of baten", eenheid: "keuze", keuzes: soorten },
    { sleutel: "vorm", naam: "vorm", label: "ZIN of pgb", eenheid: "keuze", keuzes: vormen },
    { sleutel: "duur", naam: "duur", label: "Structureel of incidenteel", eenheid: "keuze", keuzes: duren },
    bedrag("tMin2", "t_min_2", "Rekening t-2", -2),
    bedrag("tMin1", "t_min_1", "Begroting t-1", -1),
    bedrag("t", "t", "Begroting t", 0),
    bedrag("tPlus1", "t_plus_1", "Raming t+1", 1),
    bedrag("tPlus2", "t_plus_2", "Raming t+2", 2),
    bedrag("tPlus3", "t_plus_3", "Raming t+3", 3),
    bedrag("huidig", "huidig", "Huidige begroting t", 0),
  ],
};
