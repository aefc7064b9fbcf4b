import { toonGetal } from "../language/getallen";
import { citeer, opsomming } from "../language/opsomming";

/** Alle zinnen van delen en herstellen. Elke weigering zegt wat er is en hoe verder. */
export const zinnen = {
  vanaf1904: () =>
    "De werkmap telt datums vanaf 1904; onze functies tellen vanaf 1900. Zet dit in Excel uit (Opties, Geavanceerd, 1904-datumsysteem), controleer de datums en sla opnieuw op.",

  onbekendeFunctie: (naam: string) =>
    `De functie WMO.${naam} kent deze versie niet. Controleer de naam, of gebruik een nieuwere versie.`,
  teVeelArgumenten: (naam: string, kreeg: number, hoogstens: number) =>
    `WMO.${naam} kreeg ${toonGetal(kreeg)} argumenten en heeft er hoogstens ${toonGetal(hoogstens)}. Haal weg wat te veel is.`,
  teLangeFormule: (tekens: number, grens: number) =>
    `De gewone formule wordt ${toonGetal(tekens)} tekens lang, en Excel neemt er ${toonGetal(grens)}. Verdeel de formule over meer cellen.`,
  tabelTeGroot: (naam: string, rijen: number, kolommen: number, grens: number, korter: readonly string[]) =>
    `WMO.${naam} rolt hier uit over ${toonGetal(rijen)} bij ${toonGetal(kolommen)} cellen, en hoogstens ${toonGetal(grens)} cellen worden gewone formules. Laat het bereik ophouden bij de laatste rij met gegevens${korter.length > 0 ? `: ${opsomming(korter)}` : ""}.`,
  ingekort: (was: string, wordt: string) =>
    `${was} loopt in de kopie tot de laatste rij van het blad: ${wordt}. Wat u daar later onder zet, telt niet mee; voeg een nieuwe rij daarboven in, of deel opnieuw.`,
  maatOnbekend: (tekst: string) =>
    `Hoeveel cellen ${citeer(kort(tekst))} geeft, is hier niet na te rekenen. Zet dit argument in eigen cellen en verwijs daarnaar, of kies het gebruikte bereik (A2:A500).`,
  heleLijst: (tekst: string) =>
    `${citeer(kort(tekst))} is langer dan een gewone formule hier kan nagaan. Kies het gebruikte bereik, bijvoorbeeld A2:A500.`,
  tabelBuitenCel: (naam: string) =>
    `WMO.${naam} geeft hier een tabel, en die kan niet in een naam, regel of kolomformule staan. Zet de functie in een cel en verwijs daarnaar.`,
  hulpSchuiftMee: (tekst: string) =>
    `${citeer(kort(tekst))} verschuift mee met de cel en heeft een tussenstap nodig; dat kan hier niet. Zet dit argument in een eigen cel of kolom en verwijs daarnaar.`,
  hulpPlaatsgebonden: (tekst: string) =>
    `${citeer(kort(tekst))} hangt af van de plaats van de formule (INDIRECT, VERSCHUIVING, CEL) en heeft een tussenstap nodig. Zet dit argument in een eigen cel en verwijs daarnaar.`,
  anderBereik: (rijen: number, kolommen: number, ref: string) =>
    `De tabel is nu ${toonGetal(rijen)} bij ${toonGetal(kolommen)} cellen, maar bewaard is ${ref}. Open de werkmap in Excel met de invoegtoepassing, laat haar rekenen en sla opnieuw op.`,
  aanroepInGrafiek: (soort: "grafiek" | "sparkline") =>
    `In een ${soort} staat een functie van de invoegtoepassing; een ${soort} kan alleen naar cellen verwijzen. Zet de functie in een cel en verwijs daarnaar.`,
  tabelMetFout: (melding: string) =>
    `De tabel geeft nu een fout en rolt daarom niet uit; hier komt #N/B te staan. ${melding}`,
  naamOnbekend: (naam: string) =>
    `De naam ${citeer(naam)} bestaat niet in deze werkmap, dus is de formule niet na te rekenen. Controleer hoe zij gespeld is, of maak de naam (Formules, Namen beheren).`,
  naamBinnenFormule: (naam: string) =>
    `${citeer(naam)} bestaat alleen binnen de formule (LET of LAMBDA) en is niet apart na te rekenen.`,
  nietNaTeRekenen: (reden: string) => `De formule is hier niet na te rekenen: ${reden}`,
  formuleTeLang: (waar: string, tekens: number) =>
    `De formule van ${citeer(waar)} heeft ${toonGetal(tekens)} tekens; Excel leest er hoogstens 8.192. Open het bestand in Excel, laat het herstellen en sla het opnieuw op.`,
  anderDanBewaard: (bewaard: string, nu: string) =>
    `In het bestand staat ${bewaard}; deze rekenaar komt uit op ${nu}. De bewaarde uitkomst blijft staan, en Excel rekent haar bij het openen opnieuw. Controleer haar daar.`,
  teVerWeg: (rijen: number, kolommen: number) =>
    `Verder dan rij ${toonGetal(rijen)} of kolom ${toonGetal(kolommen)} wordt hier niet gerekend, en een blad waarvan de formules ver uit elkaar staan niet helemaal. Zet de formule dichter bij het begin van het blad.`,
  teWijd: (blad: string) =>
    `Op het blad ${citeer(blad)} staan formules en hun invoer te ver uit elkaar om na te rekenen. Zet ze dichter bij elkaar, of op een eigen blad.`,
  matrixTeGroot: (blad: string, cel: string, ref: string) =>
    `De formule in ${citeer(`${blad}!${cel}`)} loopt over ${ref}; dat zijn te veel cellen. Maak het bereik kleiner en sla opnieuw op.`,
  nogFout: (formule: string, fout: string, melding: string) =>
    `${formule} geeft ${fout}.${melding === "" ? " Controleer de formule in Excel." : ` ${melding}`}`,
  verschil: (functie: string, gewoon: string) => `De functie geeft ${functie}, de gewone formule ${gewoon}.`,
  verouderd: (bewaard: string, nu: string) => `Bewaard was ${bewaard}; gerekend is ${nu}.`,
};

function kort(tekst: string): string {
  return tekst.length > 60 ? `${tekst.slice(0, 57)}…` : tekst;
}
