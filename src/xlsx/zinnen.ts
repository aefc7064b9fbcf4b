import { toonGetal } from "../language/getallen";
import { citeer } from "../language/opsomming";

const MB = (bytes: number) => `${toonGetal(Math.ceil(bytes / 1_000_000))} MB`;

/** Zinnen over een werkmapbestand dat niet te lezen is: wat er is, en hoe verder. */
export const zinnen = {
  leegBestand: () => "Het bestand is leeg. Kies een werkmap die in Excel is opgeslagen als .xlsx.",
  geenWerkmap: () => "Dit is geen Excel-werkmap. Open het bestand in Excel en sla het op als .xlsx.",
  versleuteld: () =>
    "De werkmap zit achter een wachtwoord en is niet te lezen. Haal in Excel het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en sla opnieuw op.",
  oudeXls: () => "Dit is een werkmap van voor 2007 (.xls). Open haar in Excel en sla haar op als .xlsx.",
  xlsb: () => "Dit is een binaire werkmap (.xlsb). Open haar in Excel en sla haar op als .xlsx of .xlsm.",
  ods: () => "Dit is een werkmap van LibreOffice (.ods). Open haar daar en sla haar op als .xlsx.",
  zipBeschadigd: () =>
    "Het bestand is beschadigd of niet helemaal overgekomen. Haal het opnieuw op, of open het in Excel en sla het opnieuw op.",
  zipDeelBeschadigd: (naam: string) =>
    `Het onderdeel ${citeer(naam)} van het bestand is beschadigd. Open het bestand in Excel, laat het herstellen en sla het opnieuw op.`,
  zipDubbel: (naam: string) =>
    `Het onderdeel ${citeer(naam)} staat twee keer in het bestand. Open het in Excel en sla het opnieuw op.`,
  zipTeVeelDelen: (aantal: number) =>
    `Het bestand heeft ${toonGetal(aantal)} onderdelen; meer dan 20.000 wordt niet gelezen. Verdeel de werkmap.`,
  zipOnbekendIngepakt: (naam: string) =>
    `Het onderdeel ${citeer(naam)} is ingepakt op een manier die Excel niet gebruikt. Open het bestand in Excel en sla het opnieuw op.`,
  zipDeelTeGroot: (naam: string, bytes: number) =>
    `Het onderdeel ${citeer(naam)} is uitgepakt ${MB(bytes)}; hoogstens 400 MB is te bewerken. Verdeel het blad over meer werkmappen.`,
  zipTeGroot: (bytes: number) =>
    `De werkmap is uitgepakt ${MB(bytes)}; hoogstens 1.000 MB is te bewerken. Verdeel haar over meer werkmappen.`,
  zipHerhaling: (ingepakt: number, uitgepakt: number) =>
    `De werkmap is ${MB(ingepakt)} en wordt uitgepakt ${MB(uitgepakt)}: bijna alles erin is herhaling. Verwijder in Excel de lege rijen en opmaak onder uw gegevens, en sla opnieuw op.`,
  onderdeelMist: (naam: string) =>
    `Het onderdeel ${citeer(naam)} ontbreekt in het bestand. Open het in Excel, laat het herstellen en sla het opnieuw op.`,
  onderdeelDubbel: (naam: string) =>
    `Het onderdeel ${citeer(naam)} hoort bij twee bladen; dat kan niet. Open het bestand in Excel, laat het herstellen en sla het opnieuw op.`,
  xmlStuk: (naam: string, reden: string) =>
    `Het onderdeel ${citeer(naam)} is niet te lezen (${reden.split("\n")[0]}). Open het bestand in Excel, laat het herstellen en sla het opnieuw op.`,
  doctype: (naam: string) =>
    `Het onderdeel ${citeer(naam)} heeft een DOCTYPE; dat hoort niet in een werkmap en wordt om veiligheid geweigerd. Open het bestand in Excel en sla het opnieuw op.`,
  tekenset: (naam: string, set: string) =>
    `Het onderdeel ${citeer(naam)} is geschreven in ${set}; alleen UTF-8 wordt gelezen. Open het bestand in Excel en sla het opnieuw op.`,
};
