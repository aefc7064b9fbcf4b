import { bandbezwaren } from "../bandbreedtes/banden";
import { grenzen, standaardtabel } from "../bandbreedtes/tabellen";
import { regels, zin, type Onderdeel, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { delen, lijsten, type Monitorvraag } from "./lijsten";
import {
  aanbiedertabel,
  alsTotaal,
  bandmix,
  leveringtabel,
  MET_RUIMTE,
  NU,
  periodetabel,
  TOTALEN_MOGEN,
} from "./tabellen";

/** Per aanbieder: eerst de kwaliteit, dan wat er van de toegewezen minuten geleverd wordt, en of dat een reden voor een gesprek is. */
export const monitor = opgave({
  id: "contractmonitor",
  versie: 1,
  titel: "Contractmonitor",
  opschrift: "Contractmonitor: kwaliteit en levering per aanbieder",
  vraag:
    "Welke aanbieder haalt de kwaliteit, en wie levert aan de onderkant van een hoge bandbreedte? Waarover gaat het volgende gesprek?",
  naam: "Monitor",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "J",
    breedtes: { A: 36, B: 20, C: 20, D: 17, "E:G": 17, H: 30, "I:J": 14 },
    tabkleur: "8A5AA8",
  },
  bezwaren: ({ banden }) => bandbezwaren(banden),
  antwoord: () =>
    `IF(periode_nu=0,"Nog geen periode waarvan alles gedeclareerd is: er valt niets te vergelijken.","In "&INDEX(periode,periode_nu)&IF(gesprekken=0," is er bij geen enkele aanbieder een signaal over de kwaliteit.",IF(gesprekken=1," is er bij 1 aanbieder een reden voor een gesprek: "," is er bij "&gesprekken&" aanbieders een reden voor een gesprek, eerst bij ")&INDEX(aanbieder,MATCH(1,reden,0))&" ("&INDEX(signaal,MATCH(1,reden,0))&").")&IF(klein=0,""," Van "&IF(klein=1,"1 aanbieder","nog "&klein&" aanbieders")&" is er te weinig bekend."))`,
  kern: ["gesprekken", "klein", "graad_alle", "onderkant_alle", "hoogste_alle"],
  onderdelen: (vraag) => [
    ...aanbiedertabel(vraag),
    zin(
      '"Een signaal is een reden voor een gesprek, geen oordeel. Weinig uren zijn geen bezwaar als het huis schoon en leefbaar is en cliënten tevreden zijn."',
    ),
    ...zinnen,
    regels("Alle aanbieders samen", samen(vraag)),
    bandmix(vraag),
    ...standaardtabel(vraag),
    periodetabel(vraag),
    leveringtabel(vraag),
  ],
});

const deelVan = (teller: Som, noemer: Som): Som => `IF(${noemer}=0,"",${teller}/${noemer})`;
const TELT: Som = `${NU}*levering_aantal`;

const samen = (vraag: Monitorvraag): readonly Regel[] => [
  {
    naam: "gesprekken",
    label: "Aanbieders met een signaal",
    eenheid: "aanbieders",
    vorm: "getal0",
    som: "SUM(reden)",
    hoe: "de kwaliteit is onbekend of onder de norm",
    uitkomst: true,
  },
  {
    naam: "klein",
    label: "Aanbieders met te weinig cliënten",
    eenheid: "aanbieders",
    vorm: "getal0",
    som: 'COUNTIF(signaal,"te weinig cliënten")',
    hoe: "van hen staan er geen cijfers",
  },
  {
    naam: "totalen_mogen",
    label: "Zijn de totalen te tonen?",
    eenheid: "1 ja, 0 nee",
    vorm: "getal0",
    som: TOTALEN_MOGEN,
    hoe: "nee als daaruit meer over een kleine aanbieder te weten is dan dat hij klein is; dan staat er een punt",
  },
  {
    naam: "clienten",
    label: "Cliënten van alle aanbieders",
    eenheid: "cliënten",
    vorm: "getal0",
    som: alsTotaal(`SUMPRODUCT(${TELT})`),
    hoe: "in de laatste periode waarvan alles gedeclareerd is",
  },
  {
    naam: "maanden",
    label: "Maanden waarover het gaat",
    eenheid: "maanden",
    vorm: "getal0",
    som: "IF(periode_nu=0,0,INDEX(periode_maanden,periode_nu))",
    hoe: "van die periode",
  },
  {
    naam: "graad_alle",
    label: "Declaratiegraad, alle aanbieders",
    eenheid: "aandeel",
    vorm: "procent1",
    som: alsTotaal(deelVan(`SUMPRODUCT(${TELT}*levering_geleverd)`, `SUMPRODUCT(${TELT}*levering_beschikt)`)),
    hoe: "geleverde / toegewezen minuten over dezelfde dagen",
    uitkomst: true,
  },
  {
    naam: "onderkant_alle",
    label: "Cliënten aan de onderkant, alle aanbieders",
    eenheid: "aandeel van de cliënten",
    vorm: "procent1",
    som: alsTotaal(deelVan(`SUMPRODUCT(${TELT},levering_onder)`, `SUMPRODUCT(${TELT}*${MET_RUIMTE})`)),
    hoe: "van wie ruimte heeft tussen de toegewezen minuten en de ondergrens van de band",
  },
  {
    naam: "hoogste_alle",
    label: "Cliënten in de hoogste band, alle aanbieders",
    eenheid: "aandeel van de cliënten",
    vorm: "procent1",
    som: alsTotaal(deelVan(`SUMPRODUCT(${TELT}*(levering_band=banden_aantal))`, "clienten")),
    hoe: "cliënten in de hoogste band / alle cliënten",
  },
  {
    naam: "zonder_band_alle",
    label: "Cliënten onder de laagste band",
    eenheid: "cliënten",
    vorm: "getal0",
    som: alsTotaal(`SUMPRODUCT(${TELT}*(levering_band=0))`),
    hoe: "voor hen is er geen ondergrens om mee te vergelijken",
  },
  {
    naam: "banden_aantal",
    label: "Bandbreedtes",
    eenheid: "banden",
    vorm: "getal0",
    som: `ROWS(${grenzen(vraag)})`,
    hoe: "uit de bandtabel",
  },
  {
    naam: "zonder_plaats",
    label: "Rijen die nergens bij horen",
    eenheid: "rijen",
    vorm: "getal0",
    som: 'SUMPRODUCT((levering_aanbieder<>"")*(levering_bekend=0))',
    hoe: "de aanbieder of de periode staat niet in de lijsten",
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
  },
  {
    naam: "boven_alles",
    label: "Aanbieders met meer gedeclareerd dan toegewezen",
    eenheid: "aanbieders",
    vorm: "getal0",
    som: 'COUNTIF(graad,">1")',
    hoe: "declaratiegraad boven 100%",
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
  },
];

const zinnen: readonly Onderdeel[] = [
  zin(
    'IF(zonder_plaats=0,"","Let op: "&IF(zonder_plaats=1,"1 rij telt","in totaal tellen "&zonder_plaats&" rijen")&" niet mee, want de aanbieder of de periode staat niet in de lijsten erboven.")',
  ),
  zin(
    'IF(COUNTIF(periode_compleet,"nee")=0,"",IF(COUNTIF(periode_compleet,"nee")=1,"1 periode telt","In totaal tellen "&COUNTIF(periode_compleet,"nee")&" perioden")&" nog niet mee: niet alles is gedeclareerd, en de declaratiegraad zou te laag uitkomen.")',
  ),
  zin(
    'IF(boven_alles=0,"","Let op: bij "&IF(boven_alles=1,"1 aanbieder","in totaal "&boven_alles&" aanbieders")&" is meer gedeclareerd dan toegewezen. Gaan beide over dezelfde dagen en dezelfde cliënten?")',
  ),
  zin(
    'IF(SUM(uit_zonder_band)=0,"",IF(totalen_mogen=0,"Let op: er zijn cliënten met minder toegewezen minuten dan de laagste band. Bij hun aanbieder is de benutte ruimte niet te zeggen.","Let op: "&IF(ROUND(N(zonder_band_alle),0)=1,"1 cliënt heeft","er zijn "&FIXED(N(zonder_band_alle),0)&" cliënten met")&" minder toegewezen minuten dan de laagste band. Bij "&IF(ROUND(N(zonder_band_alle),0)=1,"die","hun")&" aanbieder is de benutte ruimte niet te zeggen."))',
  ),
  zin(
    'IF(klein=0,"","Onder de "&minimum&" cliënten laat dit blad van een aanbieder geen cijfers zien: zij zouden over personen gaan. Deel ook de lijst “Toegewezen en geleverd” dan niet."&IF(totalen_mogen=0," Uit de totalen zou meer over hen te weten zijn dan dat: daar staat een punt.",""))',
  ),
];
