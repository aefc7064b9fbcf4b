import { namenNaarNederlands } from "../../formula/taal";
import { toonGetal } from "../../language/getallen";
import { citeer, opsomming } from "../../language/opsomming";
import { adres } from "../../formula/adres";

const clienten = (n: number) => `${toonGetal(n)} ${n === 1 ? "cliënt" : "cliënten"}`;
/** De naam zoals een Nederlandse Excel haar toont: COUNTIF is AANTAL.ALS. */
const noem = (functie: string) => namenNaarNederlands(`${functie}()`).slice(0, -2);
const WAARDEN = "of deel met waarden in plaats van groepen";

/** Alle zinnen over groepen in plaats van cliënten, en over aantallen die niet getoond worden. */
export const groepszinnen = {
  geenGroepen: (tekst: string, functie: string | undefined) =>
    functie === undefined
      ? `${citeer(tekst)} leest rijen per cliënt, en die gaan niet mee. Gebruik SOM, AANTAL, GEMIDDELDE, AANTAL.ALS, SOM.ALS of SOMPRODUCT op de hele kolom, ${WAARDEN}.`
      : `${noem(functie)} leest ${citeer(tekst)}, met rijen per cliënt, en kan niet met groepen rekenen. Gebruik SOM, AANTAL, GEMIDDELDE, AANTAL.ALS, SOM.ALS of SOMPRODUCT op de hele kolom, ${WAARDEN}.`,
  geenAantallen: (functie: string) =>
    `WMO.${functie} rekent met rijen per cliënt en kent geen aantallen. Zet haar uitkomst eerst vast als waarde, ${WAARDEN}.`,
  viaNaam: (naam: string) =>
    `De naam ${citeer(naam)} staat voor een formule die rijen per cliënt leest. Verwijs in de formule zelf naar de kolom, ${WAARDEN}.`,
  meerKolommen: (tekst: string) =>
    `${citeer(tekst)} leest meer kolommen van de cliënten tegelijk. Verwijs naar één kolom, ${WAARDEN}.`,
  eenClient: (tekst: string) =>
    `${citeer(tekst)} is van één cliënt. Haal de verwijzing weg of zet een waarde neer die over meer cliënten gaat.`,
  uitkomstPerClient: (tekst: string, functie: string | undefined) =>
    `${functie === undefined ? "De formule" : noem(functie)} geeft uit ${citeer(tekst)} getallen van losse cliënten, en die gaan niet mee. Vervang haar door een telling, som of gemiddelde, of typ de waarde zelf in als zij mee mag.`,
  kleineSelectie: (aantal: number, drempel: number) =>
    `De uitkomst gaat over ${clienten(aantal)}, minder dan ${toonGetal(drempel)}. Neem de voorwaarde ruimer, of geef akkoord als de ontvanger dit mag weten.`,
  kleineAanbieder: (aanbieder: string, aantal: number, drempel: number) =>
    `${aanbieder} heeft ${clienten(aantal)}, minder dan ${toonGetal(drempel)}; hun rij gaat over hen alleen. Neem aanbieders samen, of geef akkoord als de ontvanger dit mag weten.`,
  kleineGroepen: (aantal: number, drempel: number) =>
    `${aantal === 1 ? "1 groep heeft" : `${toonGetal(aantal)} groepen hebben`} minder dan ${toonGetal(drempel)} cliënten. Voeg groepen met ongeveer dezelfde minuten samen, of geef akkoord als de ontvanger dit mag weten.`,
  eenArgument: (functie: string) =>
    `${noem(functie)} heeft meer argumenten dan de kolom met cliënten. Splits haar in losse formules, ${WAARDEN}.`,
  tweeTabellen: () =>
    `De formule leest cliënten uit twee tabellen tegelijk. Zet de kolommen naast elkaar in één tabel, ${WAARDEN}.`,
  geenGetal: (blad: string, rij: number, kolom: number) =>
    `In ${blad}!${adres({ rij, kolom })} staat geen getal, dus van deze kolom zijn geen groepen te maken. Laat de formule alleen kolommen met getallen lezen, ${WAARDEN}.`,
  losInTekst: (soort: "regel" | "grafiek" | "draaitabel" | "naam") =>
    soort === "draaitabel"
      ? "De draaitabel heeft een kopie van de rijen per cliënt. Verwijder haar, of plak haar als waarden."
      : soort === "grafiek"
        ? "De grafiek toont rijen per cliënt. Laat haar naar een tabel met aantallen kijken, of verwijder haar."
        : "De regel leest rijen per cliënt. Verwijder haar, of laat haar naar een andere cel kijken.",
  getypteLijst: () =>
    "Hier staan minuten per cliënt in de formule zelf. Zet de minuten en hun aantallen in cellen en geef beide aan de functie.",
  verschil: (was: string, nu: string) =>
    `Met rijen per cliënt is dit ${was}, met groepen ${nu}. Open de werkmap in Excel, laat haar rekenen, sla op en probeer opnieuw; blijft het verschil, deel dan met waarden.`,
  klein: (aantal: number, drempel: number, van: number, tot: number, kop: string) =>
    `${kop} ${van === tot ? toonGetal(van) : `${toonGetal(van)} t/m ${toonGetal(tot)}`}: ${clienten(aantal)}, minder dan ${toonGetal(drempel)}. Groter kan de groep niet, want dan veranderen er uitkomsten (een bandgrens ligt ertussen). Deel met waarden, of geef akkoord als de ontvanger dit mag weten.`,
  rest: (aantal: number) =>
    `Hier ${aantal === 1 ? "staat nog een kenmerk" : `staan nog ${toonGetal(aantal)} kenmerken`} van cliënten uit de weggehaalde rijen (nummers, namen of pseudoniemen). Haal ze hier ook weg.`,
  eerder: (groep: string, nu: string, toen: string) =>
    `${groep}: nu ${nu}, in de eerder gedeelde versie ${toen}. Wie beide heeft, ziet wat er bij zo weinig cliënten veranderde. Deel pas als er meer veranderd is, of geef akkoord.`,
  weinigRijen: (rijen: number) =>
    `${rijen === 1 ? "1 rij is" : `${toonGetal(rijen)} rijen zijn`} te weinig om voor een cliëntenlijst te houden en ${rijen === 1 ? "is" : "zijn"} niet aangeraakt. Controleer of dit geen echte cliënten zijn.`,

  weg: (blad: string | undefined) =>
    blad === undefined
      ? "De rijen per cliënt zijn weggehaald voor het delen."
      : `De rijen per cliënt zijn weggehaald voor het delen; zie het blad ${blad}.`,
  uitlegBlad: () =>
    "Deze werkmap had een rij per cliënt. Die rijen zijn weg; hier staan hun aantallen. De formules rekenen hiermee en geven dezelfde uitkomsten.",
  uitlegDrempel: (drempel: number) =>
    `Elke groep telt minstens ${toonGetal(drempel)} cliënten; zo nodig zijn waarden die naast elkaar liggen samengenomen tot hun gemiddelde.`,
  uitlegKlein: (drempel: number) =>
    `Er zijn groepen van minder dan ${toonGetal(drempel)} cliënten bij, met akkoord van wie deelde. Geef dit blad niet verder dan nodig is.`,
  kopTabel: (blad: string, koppen: readonly string[]) => `${blad}: ${opsomming(koppen)}`,
  kopGemiddeld: (kop: string) => `${kop}, gemiddeld`,
  kopSamen: (kop: string) => `${kop}, samen`,
  kolom: (letters: string) => `kolom ${letters}`,

  geenAantal: (plek: string) =>
    `In ${plek} staat geen aantal van 0 of meer. Wijs alleen cellen met hele aantallen aan.`,
  formuleInAantal: (plek: string) =>
    `In ${plek} staat een formule, en die rekent het aantal weer uit. Deel eerst met waarden en toon daarna de aantallen.`,
  lezerVanAantal: (plek: string, bereik: string) =>
    `De formule in ${plek} leest ${bereik}, waar straks “<10” staat. Zet haar uitkomst vast als waarde en wijs ook die aan.`,
  totaalKloptNiet: (plek: string, staat: number, som: number) =>
    `Het totaal in ${plek} is ${toonGetal(staat)}, maar de cellen zijn samen ${toonGetal(som)}. Wijs een tabel aan waarvan de totalen kloppen.`,
  onbekendBlad: (blad: string) => `Er is geen blad ${citeer(blad)} in deze werkmap.`,
  geenBereik: (tekst: string) => `${citeer(tekst)} is geen bereik; schrijf bijvoorbeeld D2:D6.`,
};
