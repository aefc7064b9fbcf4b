import { citeer } from "../../language/opsomming";

/** Zinnen bij de weigeringen van de proefwerkmap. Wie ze leest is meestal een ontwikkelaar; ApiNotFound staat er ook in het Engels. */
export const zinnen = {
  geenLid: (lid: string) =>
    `${lid} kent de proefwerkmap niet; Excel zelf misschien wel. Gebruik iets anders, of voeg het toe in src/browser/transport/klassen. (${lid} is not available in the trial workbook.)`,
  geenActie: (soort: number) =>
    `Een opdracht van soort ${soort} kent de proefwerkmap niet. Kijk bij een nieuwe versie van @microsoft/office-js het protocol na. (Unknown action type ${soort}.)`,
  geenPad: (soort: number) =>
    `Een objectpad van soort ${soort} kent de proefwerkmap niet. Kijk bij een nieuwe versie van @microsoft/office-js het protocol na. (Unknown object path type ${soort}.)`,
  nietGevonden: (wat: string, naam: string) =>
    `${wat} ${citeer(naam)} is er niet. Controleer de naam, of gebruik getItemOrNullObject.`,
  bestaatAl: (wat: string, naam: string) => `${wat} ${citeer(naam)} is er al. Kies een andere naam.`,
  beveiligd: (blad: string) => `Het blad ${citeer(blad)} is beveiligd. Hef eerst de beveiliging op.`,
  structuurBeveiligd: () =>
    "De opbouw van de werkmap is beveiligd: bladen toevoegen, verwijderen, verbergen en hernoemen kan niet. Hef eerst de beveiliging op.",
  geenAdres: (tekst: string) =>
    `${citeer(tekst)} is geen adres of naam van een bereik. Gebruik bijvoorbeeld B2, B2:C5, B:C of 2:5.`,
  buitenBlad: () =>
    "Het bereik valt buiten het blad van 1.048.576 rijen en 16.384 kolommen. Kies een ander bereik.",
  maten: (rijen: number, kolommen: number, kreegRijen: number, kreegKolommen: number) =>
    `Het bereik heeft ${rijen} × ${kolommen} cellen (rijen × kolommen), maar er kwam ${kreegRijen} × ${kreegKolommen}. Geef evenveel rijen en kolommen, of één waarde.`,
  geenWaarde: () => "In een cel past een getal, een tekst, WAAR of ONWAAR, of null. Geef een van die.",
  onbegrensd: () =>
    "Een hele kolom of rij is te groot om te vullen. Kies een bereik met een begin en een einde.",
  teGroot: (cellen: number, grens: number) =>
    `Het bereik heeft ${cellen} cellen; in één keer gaan er hoogstens ${grens}. Lees een kleiner bereik.`,
  verwacht: (lid: string, wat: string) => `Bij ${lid} hoort ${wat}. Geef dat mee.`,
  meerGebieden: () =>
    "Er zijn meer gebieden tegelijk aangewezen. Wijs één gebied aan, of gebruik getSelectedRanges.",
  geenSnede: () => "De bereiken hebben geen cel gemeen.",
  geenUitrol: (adres: string) => `Cel ${adres} rolt niet uit en hoort niet bij een uitgerolde tabel.`,
  leegBlad: () => "Op dit blad staat nog niets.",
  naamVorm: (naam: string) =>
    `${citeer(naam)} kan geen naam zijn: begin met een letter of _, daarna letters, cijfers, punten en _, hoogstens 255 tekens, en geen celadres.`,
  naamFormule: (formule: string) =>
    `De proefwerkmap bewaart bij een naam alleen een bereik, geen formule zoals ${citeer(formule)}. Zet de formule in een cel en geef die cel de naam.`,
  bladNaam: (naam: string) =>
    `${citeer(naam)} kan geen naam van een blad zijn: 1 tot en met 31 tekens, zonder : \\ / ? * [ ].`,
  laatsteBlad: () => "Er moet één zichtbaar blad overblijven. Voeg eerst een ander blad toe.",
  kent: (wat: string, mag: readonly string[]) => `${wat} kent de proefwerkmap niet. Wel: ${mag.join(", ")}.`,
  kleur: (tekst: string) => `${citeer(tekst)} is geen kleur. Gebruik #RRGGBB, bijvoorbeeld #1F3A5F.`,
  signaalKleur: () =>
    "Voorwaardelijke opmaak kan hier alleen in de vaste kleuren van de begroting (src/sheet/celstijlen.ts, signalen). Kies die tekstkleur en vulling.",
  verschuiven: () =>
    "Losse cellen invoegen of weghalen kan de proefwerkmap niet vanuit het paneel. Neem hele rijen (5:6) of hele kolommen (B:C).",
  volgorde: () =>
    "De volgorde van bladen verandert de proefwerkmap niet vanuit het paneel. Sleep het tabblad.",
  tabelNaam: () => "De naam van een tabel ligt vast zodra hij er staat. Geef de naam meteen bij het maken.",
  geenNotitie: (adres: string) => `Bij cel ${adres} staat geen notitie.`,
  bestandssoort: (soort: string) =>
    `De proefwerkmap geeft haar bestand als compressed, niet als ${citeer(soort)}. Vraag Office.FileType.Compressed.`,
  teVeelBestanden: () => "Er staan al twee bestanden open. Sluit er een met closeAsync.",
  geenStuk: (index: number) =>
    `Stuk ${index} is er niet, of het bestand is al gesloten. Vraag het bestand opnieuw.`,
  reeksBereik: () => "Een grafiek heeft een bereik met waarden nodig. Geef een bereik.",
};
