import { toonGetal } from "../../language/getallen";
import { citeer } from "../../language/opsomming";

/** Zinnen over een bestand dat Excel niet heel zou openen: wat er staat, en wat er hoort te staan. */
export const zinnen = {
  naamDubbel: () =>
    "Deze naam staat er twee keer; Excel let daarbij niet op hoofdletters. Geef een van de twee een andere naam.",
  naamTeken: () =>
    "Dit kan geen naam zijn: hij begint met een letter, _ of \\, en heeft verder letters, cijfers, punten en _. Geef hem een andere naam.",
  naamLang: (lengte: number) =>
    `Deze naam heeft ${toonGetal(lengte)} tekens en Excel neemt er 255. Maak hem korter.`,
  naamAdres: () => "Deze naam is ook het adres van een cel. Geef hem een andere naam.",
  naamBlad: () => "Deze naam hoort bij een blad dat er niet is. Haal hem weg.",
  naamLeeg: () => "Deze naam wijst nergens naar. Haal hem weg.",
  rij: (rij: string) => `Rij ${rij} bestaat niet in Excel; de laatste is 1.048.576. Zet haar hoger.`,
  kolom: () => "Zo ver naar rechts gaat Excel niet; de laatste kolom is XFD. Zet de cel verder naar links.",
  volgorde: () => "Deze cel of rij staat niet op volgorde, of er staat er al een met dit adres.",
  stijl: (nummer: number, aantal: number) =>
    `De cel heeft opmaak nummer ${toonGetal(nummer)}, en er zijn er ${toonGetal(aantal)}.`,
  tekst: (nummer: string, aantal: number) =>
    `De cel wijst naar gedeelde tekst nummer ${nummer}, en er zijn er ${toonGetal(aantal)}.`,
  kenmerk: (nummer: number) =>
    `De cel heeft kenmerk (cm) nummer ${toonGetal(nummer)}, en dat staat niet in het bestand.`,
  samengevoegd: (a: string, b: string) =>
    `De samengevoegde cellen ${a} en ${b} overlappen elkaar. Hef een van de twee op.`,
  invoerregel: (a: string, b: string) =>
    `Voor ${a} en ${b} geldt meer dan één gegevensvalidatie. Haal een van de twee weg.`,
  tabelkolommen: (kolommen: number, breedte: number) =>
    `De tabel heeft ${toonGetal(kolommen)} kolommen en is ${toonGetal(breedte)} cellen breed.`,
  kolomnaamLeeg: (cel: string) =>
    `De kolom onder ${cel} heeft geen naam. Geef elke kolom van een tabel een kop.`,
  kolomnaamDubbel: (naam: string) =>
    `Twee kolommen heten ${citeer(naam)}; Excel let daarbij niet op hoofdletters. Geef een van de twee een andere kop.`,
  kopAnders: (cel: string, kop: string, naam: string) =>
    `In ${cel} staat ${citeer(kop)} en de kolom heet ${citeer(naam)}; dat hoort gelijk te zijn.`,
  kopGeenTekst: (cel: string) => `De kop in ${cel} is geen tekst. Typ er een tekst.`,
};
