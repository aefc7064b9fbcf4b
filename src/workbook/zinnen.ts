import { toonGetal } from "../language/getallen";
import { citeer, opsomming } from "../language/opsomming";

/** Zinnen over het lezen en schrijven van de werkmap: wat er was, en hoe verder. */
export const zinnen = {
  beveiligd: (blad?: string) =>
    `${blad === undefined ? "Een blad" : `Het blad ${citeer(blad)}`} is beveiligd en kan niet worden veranderd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.`,
  structuurBeveiligd: () =>
    "De structuur van de werkmap is beveiligd; er kan geen blad bij. Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.",
  alleenLezen: () =>
    "De werkmap kan nu niet worden veranderd. Staat zij alleen-lezen open, of is een blad beveiligd? Maak haar bewerkbaar en probeer het opnieuw.",
  celInBewerking: () =>
    "In Excel wordt nu een cel bewerkt. Sluit die cel af met Enter of Esc en probeer het opnieuw.",
  datums1904: () =>
    "Deze werkmap telt dagen vanaf 1904; onze datums zouden vier jaar verschuiven. Zet onder Bestand, Opties, Geavanceerd “Datumsysteem 1904” uit, of gebruik een nieuwe werkmap.",
  meerGebieden: () =>
    "Er zijn losse gebieden of een grafiek aangewezen. Wijs één aaneengesloten bereik met cellen aan.",
  teGroot: () => "Dit bereik heeft meer cellen dan Excel in één keer geeft. Wijs een kleiner bereik aan.",
  teVeel: () => "Dit is meer dan Excel in één keer aanneemt. Zet minder bladen of minder rijen tegelijk.",
  bladWeg: (blad?: string) =>
    `${blad === undefined ? "Het blad" : `Het blad ${citeer(blad)}`} staat niet meer in de werkmap. Zet het opnieuw, of kies een ander blad.`,
  bladVanVeldWeg: () =>
    "Het blad waar dit gegeven op stond, is verwijderd. Maak het blad opnieuw, of open een bewaarde versie van de werkmap.",
  naamWeg: (naam: string) =>
    `Dit gegeven staat niet meer op het blad: zijn rij of zijn naam (${naam}) is weggehaald. Maak dat ongedaan (Ctrl+Z), of maak het blad opnieuw.`,
  bladVeranderd: (bladen: readonly string[]) =>
    `Op ${opsomming(bladen.map(citeer))} is daarna iets veranderd. Terugzetten gooit die veranderingen weg.`,
  verschovenSinds: (blad: string) =>
    `Op ${citeer(blad)} zijn daarna rijen verschoven, of de wijziging is al ongedaan gemaakt. Terugzetten kan daarom niet meer; er is niets veranderd. Haal de rij zo nodig zelf weg.`,
  nieuwerBlad: (blad: string, versie: number) =>
    `Het blad ${citeer(blad)} is met een nieuwere invoegtoepassing gemaakt (indeling ${versie}). Sluit Excel en open de werkmap opnieuw, zodat de nieuwste wordt geladen.`,
  terugWeg: () => "Deze stap is al teruggezet, of te lang geleden. Gebruik Ongedaan maken (Ctrl+Z) in Excel.",
  onbekend: (bericht: string) =>
    `Excel kon dit niet uitvoeren en meldt: ${citeer(bericht)}. Probeer het opnieuw; blijft het misgaan, sla dan op en herstart Excel.`,
  nietGeladen: () =>
    "Een deel van de invoegtoepassing kon niet worden geladen, en er is niets geschreven. Controleer de verbinding en probeer het opnieuw.",
  opgeruimd: (oorzaak: string) => `${oorzaak} Wat er al geschreven was, is weer weggehaald.`,
  halverwege: (oorzaak: string, bladen: readonly string[]) =>
    `${oorzaak} Een deel is al geschreven en kon niet worden weggehaald: kijk ${opsomming(bladen.map(citeer))} na, of gebruik Ongedaan maken (Ctrl+Z).`,
  zonderNotities: (aantal: number) =>
    `Deze Excel kan geen notities zetten; ${toonGetal(aantal)} ${aantal === 1 ? "notitie is" : "notities zijn"} weggelaten.`,
  zonderAfdruk: () =>
    "Excel nam de afdrukinstellingen niet aan; meestal is er geen printer ingesteld. De bladen zelf zijn geschreven.",
  geenBestand: (bericht: string) =>
    `Excel gaf de open werkmap niet als bestand en meldt: ${citeer(bericht)}. Sla de werkmap op en kies het bestand zelf.`,
  matrixdeel: () =>
    "Een van de cellen hoort bij een matrixformule ({=…}) en is niet apart te veranderen. Er is niets geschreven; herstel het bestand zelf.",
  geenKopie: (bericht: string) =>
    `Excel kon de kopie niet openen en meldt: ${citeer(bericht)}. Download haar en open haar zelf.`,
  enNog: (cellen: readonly string[], meer: number) =>
    meer > 0 ? `${cellen.join(", ")} en nog ${toonGetal(meer)}` : opsomming(cellen),
};
