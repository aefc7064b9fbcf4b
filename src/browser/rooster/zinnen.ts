import { citeer } from "../../language/opsomming";

/** Waarom iets in het rooster niet kon. Zinnen over formules staan in engine/zinnen.ts. */
export const zinnen = {
  onbekendBlad: (blad: string) => `Het blad ${citeer(blad)} bestaat niet. Kies een blad dat er wel is.`,
  opSlot: () =>
    "Dit blad is beveiligd. Hef de beveiliging op (rechtsklik op het tabblad, Beveiliging blad opheffen) en probeer het opnieuw.",
  laatsteBlad: () => "Dit is het laatste zichtbare blad. Voeg eerst een ander blad toe.",
  bladnaam: (naam: string) =>
    `De naam ${citeer(naam)} kan niet voor een blad. Gebruik hoogstens 31 tekens, zonder ' * ? / \\ [ ] en :.`,
  bladBestaat: (naam: string) => `Er is al een blad ${citeer(naam)}. Kies een andere naam.`,
  naam: (naam: string) =>
    `De naam ${citeer(naam)} kan niet. Begin met een letter of _, gebruik daarna letters, cijfers, _ en punten, en geen adres van een cel.`,
  onbekendeNaam: (naam: string) => `De naam ${citeer(naam)} bestaat niet. Kies een naam die er wel is.`,
  maten: (rijen: number, kolommen: number) =>
    `De inhoud past niet in het vak van ${rijen} rijen en ${kolommen} kolommen. Geef evenveel rijen en kolommen.`,
  adres: (adres: string) => `${citeer(adres)} is geen adres van een cel. Gebruik bijvoorbeeld B2.`,
  bereik: (bereik: string) => `${citeer(bereik)} is geen bereik van cellen. Gebruik bijvoorbeeld B2:B10.`,
  teGroot: () => "Zo groot kan een blad hier niet zijn. Kies een kleiner bereik.",
  getalvorm: (vorm: string) =>
    `De notatie ${citeer(vorm)} is leeg of te lang. Gebruik bijvoorbeeld #,##0.00.`,
  samenvoegen: () =>
    "Deze cellen kunnen niet worden samengevoegd: zij raken een tabel of andere samengevoegde cellen.",
  tabel: (naam: string) =>
    `De lijst ${citeer(naam)} kan hier niet: zij raakt een andere lijst, of de naam is al bezet. Kies een ander bereik of een andere naam.`,
  geenFiguur: (id: string) => `De grafiek ${citeer(id)} bestaat niet. Kies een grafiek die er wel is.`,
  grafiek: () =>
    "De grafiek kan niet worden gemaakt: een van de bereiken bestaat niet. Controleer de bereiken.",
  regel: (bereik: string) =>
    `De regel voor ${citeer(bereik)} kan niet worden gezet. Controleer het bereik en de voorwaarde.`,
  onleesbaar: () =>
    "Deze formule is niet te lezen. Controleer de haakjes, de scheidingstekens (; en de decimale komma) en de namen.",
  geweigerd: (opdracht: string, reden: string) =>
    `Het rooster kan dit niet (${opdracht}: ${reden}). Er is niets veranderd; probeer het op een andere manier.`,
};
