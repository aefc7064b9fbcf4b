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
  meerBladen: (stuk: string) =>
    `${stuk} wijst naar dezelfde cellen op meer bladen; dat rekent deze rekenaar niet na. Tel de bladen een voor een op, bijvoorbeeld Jan!B2+Feb!B2.`,
  langBlad: (stuk: string, rijen: number) =>
    `${stuk} loopt verder dan de ${toonGetal(rijen)} rijen die deze rekenaar leest, en daar staan nog gegevens. Kies een kleiner bereik.`,
  heelBereik: (functie: string) =>
    `${functie} krijgt hier een hele kolom of rij, en wat dat geeft hangt af van alle lege cellen daarin; dat rekent deze rekenaar niet na. Kies het gebruikte bereik, bijvoorbeeld A2:A500.`,
  getalTeGroot: (cijfers: string) =>
    `Het getal ${cijfers} is te groot; een cel bewaart getallen tot ongeveer 1E308. Typ een kleiner getal.`,
  buitenBlad: (stuk: string, rijen: number, kolommen: number) =>
    `${stuk} ligt buiten het rekenblad van ${toonGetal(rijen)} rijen en ${toonGetal(kolommen)} kolommen. Kies een kleiner bereik.`,
  teGrootBereik: (stuk: string) =>
    `${stuk} heeft meer cellen dan deze rekenaar aankan. Kies een kleiner bereik, of hele kolommen zoals A:A.`,
  onbekendBlad: (blad: string) => `Het blad ${citeer(blad)} bestaat niet. Controleer de naam van het blad.`,
  onbekendeNaam: (naam: string) =>
    `De naam ${citeer(naam)} bestaat niet. Zet tekst tussen aanhalingstekens, of controleer de naam.`,
  onleesbareNaam: (naam: string, reden: string) => `De naam ${citeer(naam)} is niet te lezen. ${reden}`,
  schuivendeNaam: (naam: string) =>
    `De naam ${citeer(naam)} wijst naar een andere cel al naar gelang waar hij gebruikt wordt; dat rekent deze rekenaar niet na. Zet $ in de verwijzing van de naam.`,
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
  nietsOver: () =>
    "Er blijft niets over. Geef FILTER een derde argument voor dat geval, of controleer de voorwaarde.",
  geenPlaats: (functie: string) =>
    `${functie}() vraagt in welke cel de formule staat, en dat is hier niet bekend. Noem een cel, bijvoorbeeld ${functie}(A1).`,
  geenVerwijzing: (functie: string) =>
    `${functie} werkt alleen met cellen. Verwijs naar een bereik, bijvoorbeeld B2:B10.`,
  indirect: () =>
    "De formule zoekt met INDIRECT of VERSCHUIVING cellen op die hier niet gelezen zijn. Verwijs er rechtstreeks naar, of reken in Excel.",
  indirectNaam: (tekst: string) =>
    `INDIRECT krijgt hier ${citeer(tekst)}; dat is geen cel of bereik. Gebruik bijvoorbeeld "A1" of "Blad1!A1:B3".`,
  indirectWeg: (tekst: string) =>
    `INDIRECT verwijst naar ${citeer(tekst)}; dat blad of die cel bestaat niet. Controleer de tekst.`,
  r1c1: () => "INDIRECT met R1K1-notatie rekent deze rekenaar niet na. Gebruik een adres als A1.",
  langeNotatie: (lengte: number, grens: number) =>
    `De notatie heeft ${toonGetal(lengte)} tekens; Excel leest er hoogstens ${grens}. Maak haar korter.`,
  vreemdeNotatie: (notatie: string) =>
    `De notatie ${citeer(notatie.length > 60 ? `${notatie.slice(0, 57)}…` : notatie)} rekent deze rekenaar niet na. Gebruik een gewone notatie, bijvoorbeeld 0,00 of dd-mm-jjjj.`,
  geenDatum: (functie: string) =>
    `${functie} krijgt of geeft hier een dag buiten de kalender van Excel, die loopt van 1-1-1900 tot en met 31-12-9999. Controleer de datum; een datum als 20240701 hoort geschreven als 1-7-2024.`,
  geenHeelGetal: (getal: string) =>
    `Het rangnummer ${getal} is geen heel getal; wat Excel daarmee doet, rekent deze rekenaar niet na. Rond het af.`,
  eenRijOfKolom: (functie: string) =>
    `${functie} zoekt in één rij of één kolom, en kreeg een vlak van cellen. Kies één rij of kolom.`,
  legeZoekwaarde: () =>
    "De cel waarnaar gezocht wordt is leeg; wat Excel dan vindt, rekent deze rekenaar niet na. Vul de cel in.",
  foutAlsVoorwaarde: (tekst: string) =>
    `De voorwaarde ${citeer(tekst)} telt foutcellen; dat rekent deze rekenaar niet na. Gebruik ISFOUT in een eigen kolom.`,
  teVeelWerk: () =>
    "De bereiken zijn te groot om hier door te rekenen. Kies kleinere bereiken, of reken in Excel.",
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
