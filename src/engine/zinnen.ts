import { toonGetal } from "../language/getallen";
import { citeer, opsomming } from "../language/opsomming";

/** Zinnen over het rekenen met gewone functies. De zinnen van onze eigen functies staan in language/zinnen.ts. */
export const zinnen = {
  onbekendeFunctie: (naam: string, lijkend: readonly string[]) =>
    `De functie ${naam} bestaat niet.${lijkend.length > 0 ? ` Bedoelde u ${opsomming(lijkend, "of")}?` : " Controleer de naam."}`,
  nietGekend: (naam: string) =>
    `De functie ${naam} kent deze rekenaar niet; Excel zelf wel. Splits de formule in gewone cellen, of reken haar uit in Excel.`,
  structuur: (stuk: string) =>
    `De tabelverwijzing ${stuk} kent deze rekenaar niet. Gebruik een gewoon bereik, bijvoorbeeld B2:B10.`,
  bewerking: (teken: string) =>
    `De bewerking ${teken === " " ? "spatie (doorsnede)" : citeer(teken)} tussen verwijzingen kent deze rekenaar niet. Gebruik één bereik, bijvoorbeeld B2:B10.`,
  andereWerkmap: (stuk: string) =>
    `${stuk} verwijst naar een andere werkmap; die is hier niet open. Zet de gegevens in dezelfde werkmap.`,
  buitenBlad: (stuk: string, rijen: number, kolommen: number) =>
    `${stuk} ligt buiten het rekenblad van ${toonGetal(rijen)} rijen en ${toonGetal(kolommen)} kolommen. Kies een kleiner bereik.`,
  teGrootBereik: (stuk: string) =>
    `${stuk} heeft meer cellen dan deze rekenaar aankan. Kies een kleiner bereik, of hele kolommen zoals A:A.`,
  onbekendBlad: (blad: string) => `Het blad ${citeer(blad)} bestaat niet. Controleer de naam van het blad.`,
  onbekendeNaam: (naam: string) =>
    `De naam ${citeer(naam)} bestaat niet. Zet tekst tussen aanhalingstekens, of controleer de naam.`,
  naamInZichzelf: (naam: string) => `De naam ${citeer(naam)} verwijst naar zichzelf. Pas de naam aan.`,
  teVeelArgumenten: (naam: string, kreeg: number, hoogstens: number, namen: readonly string[]) =>
    `${naam} kreeg ${argumenten(kreeg)}, en heeft er ${hoogstens === 0 ? "geen" : `hoogstens ${hoogstens}`}${namen.length > 0 ? `: ${opsomming(namen)}` : ""}. Haal weg wat te veel is; decimalen staan achter een komma, argumenten achter ;.`,
  teWeinigArgumenten: (naam: string, kreeg: number, minstens: number) =>
    `${naam} kreeg ${argumenten(kreeg)}, en heeft er minstens ${minstens} nodig. Vul de formule aan.`,
  geenGetal: (tekst: string) =>
    `De tekst ${citeer(tekst)} is geen getal; hier wordt mee gerekend. Typ een getal, of verwijs naar een cel met een getal.`,
  geenGetalIn: (functie: string, tekst: string) =>
    `${functie} kan niet rekenen met de tekst ${citeer(tekst)}. Controleer de soort en de volgorde van de argumenten.`,
  geenWaarde: (functie: string) =>
    `${functie} kan met deze argumenten niet rekenen. Controleer de soort, de maten en de volgorde van de argumenten.`,
  nietGevonden: (functie: string, gezocht: string | undefined) =>
    `${functie} vindt ${gezocht === undefined ? "geen uitkomst" : `${citeer(gezocht)} niet`}. Controleer wat gezocht wordt en waarin.`,
  deelDoorNul: () => "Er wordt gedeeld door 0 of door een lege cel. Controleer de noemer.",
  geenUitkomst: (functie: string) =>
    `${functie} heeft bij deze getallen geen uitkomst. Controleer de waarde en de grenzen van de functie.`,
  buitenBereik: (functie: string) =>
    `${functie} verwijst buiten het bereik. Controleer het rij- of kolomnummer.`,
  matenVerschillen: (functie: string) =>
    `De bereiken in ${functie} zijn niet even groot. Kies even grote bereiken.`,
  geenTabel: () =>
    "Voor # staat geen cel waaruit een tabel uitrolt. Verwijs naar de cel linksboven van de tabel, bijvoorbeeld D2#.",
  teGroot: () => "De uitkomst is te groot om te tonen. Controleer de invoer.",
  teVeelCellen: (grens: number) =>
    `De uitkomst heeft meer dan ${toonGetal(grens)} cellen. Kies kleinere bereiken.`,
  teLangeTekst: (grens: number) =>
    `De tekst wordt langer dan ${toonGetal(grens)} tekens, meer dan in een cel past. Maak hem korter.`,
  kring: () => "De formule verwijst naar zichzelf, rechtstreeks of via andere cellen. Haal die kring eruit.",
  geenRuimte: () =>
    "De uitkomst is een tabel en past niet: de cellen ernaast of eronder zijn niet leeg. Maak daar ruimte.",
  ingewikkeld: () => "De formule is te ingewikkeld om uit te rekenen. Verdeel haar over meer cellen.",
  opgegeven: (code: string) =>
    `In de formule staat de fout ${code} zelf. Herstel de verwijzing of de waarde.`,
  geenAdres: (adres: string) => `${citeer(adres)} is geen adres van een cel. Gebruik bijvoorbeeld B2.`,
};

function argumenten(n: number): string {
  return n === 1 ? "1 argument" : `${n} argumenten`;
}
