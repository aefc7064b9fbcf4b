import { regels, tabel, zin, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { delen, lijsten } from "./delen";
import { jaartabel, lichttabel, vastetabel, VOORBEELD } from "./perjaar";

/** Zoveel maanden werkvoorraad laat het plan zien. */
const MAANDEN = Array.from({ length: 12 }, (_, i) => i + 1);

/** De capaciteit van consulenten: uren, formatie en kosten per jaar. */
export const capaciteit = opgave({
  id: "capaciteit",
  versie: 3,
  titel: "Capaciteit",
  opschrift: "Capaciteit van de Wmo-consulenten",
  vraag:
    "Hoeveel uren, formatie en geld vragen herindicaties en nieuwe aanvragen per jaar? En wat schelen langere indicaties, een lichtere functie of een werkvoorraad?",
  naam: "Capaciteit",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "H",
    breedtes: { A: 60, B: 15, C: 24, "D:H": 18 },
    tabkleur: "4E9A63",
  },
  antwoord: ({ jaren }) =>
    `"In "&INDEX(jaren,1)&" vragen herindicaties en nieuwe aanvragen "&FIXED(INDEX(uren_per_week,1),2)&" uur per week: € "&FIXED(INDEX(kosten,1),0)&" per jaar${jaren.length === 1 ? '."' : `; "&${HOOGSTE}`}`,
  kern: [
    {
      naam: "uren_eerste_jaar",
      label: "Uren per week in het eerste jaar",
      eenheid: "uren per week",
      vorm: "getal2",
      som: "INDEX(uren_per_week,1)",
    },
    {
      naam: "fte_eerste_jaar",
      label: "Formatie in het eerste jaar",
      eenheid: "fte",
      vorm: "getal2",
      som: "INDEX(fte,1)",
    },
    {
      naam: "kosten_eerste_jaar",
      label: "Kosten in het eerste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: "INDEX(kosten,1)",
    },
    "uren_drukste_jaar",
    "kosten_alle_jaren",
  ],
  onderdelen: (vraag) => [
    jaartabel(vraag),
    zin(VOORBEELD),
    ...(vraag.jaren.length > 1 ? [regels("Alle jaren samen", samen)] : []),
    ...(vraag.looptijd ? [regels("Langere indicaties", looptijd)] : []),
    ...(vraag.licht ? [lichttabel(vraag)] : []),
    ...(vraag.voorraad ? [regels("Werkvoorraad en wachttijd", voorraad), zin(OORDEEL), voorraadtabel] : []),
    ...(vraag.vast ? [vastetabel(vraag)] : []),
  ],
});

const HOOGSTE: Som =
  'IF(MAX(uren_per_week)=INDEX(uren_per_week,1),"in geen ander jaar is het meer.","het drukste jaar is "&INDEX(jaren,MATCH(MAX(uren_per_week),uren_per_week,0))&", met "&FIXED(MAX(uren_per_week),2)&" uur per week.")';

/** Bij één jaar zijn dit de cijfers van dat jaar zelf. */
const samen: readonly Regel[] = [
  {
    naam: "uren_drukste_jaar",
    label: "Uren per week in het drukste jaar",
    eenheid: "uren per week",
    vorm: "getal2",
    som: "MAX(uren_per_week)",
    hoe: "het hoogste van de jaren hierboven",
  },
  {
    naam: "kosten_alle_jaren",
    label: "Kosten van alle jaren samen",
    eenheid: "euro",
    vorm: "euro",
    som: "SUM(kosten)",
    hoe: "de kosten van de jaren hierboven opgeteld",
  },
];

const looptijd: readonly Regel[] = [
  ...(["nu", "straks"] as const).map((wanneer): Regel => ({
    naam: `looptijd_herindicaties_${wanneer}`,
    label: `Herindicaties per jaar ${wanneer}`,
    eenheid: "herindicaties per jaar",
    vorm: "getal1",
    som: `WMO.HERINDICATIES_PER_JAAR(looptijd_clienten,looptijd_${wanneer})`,
    hoe: "cliënten / looptijd",
  })),
  {
    naam: "looptijd_herindicaties_minder",
    label: "Herindicaties minder per jaar",
    onderNul: "het worden er meer",
    eenheid: "herindicaties per jaar",
    vorm: "getal1",
    som: "looptijd_herindicaties_nu-looptijd_herindicaties_straks",
    hoe: "nu - straks",
  },
  {
    naam: "looptijd_uren_minder",
    label: "Uren van consulenten minder per week",
    onderNul: "het worden er meer",
    eenheid: "uren per week",
    vorm: "getal2",
    som: "looptijd_herindicaties_minder*uren_herindicatie/weken",
    hoe: "x uren per herindicatie / weken per jaar",
    uitkomst: true,
  },
  {
    naam: "looptijd_fte_minder",
    label: "Formatie minder",
    onderNul: "het wordt meer",
    eenheid: "fte",
    vorm: "getal2",
    som: "looptijd_uren_minder/productiviteit/werkweek",
    hoe: "/ productiviteit / werkweek",
  },
  {
    naam: "looptijd_kosten_minder",
    label: "Kosten van consulenten minder per jaar",
    onderNul: "meerkosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "looptijd_fte_minder*12*loonkosten",
    hoe: "x 12 x loonkosten per maand",
    uitkomst: true,
  },
];

const voorraad: readonly Regel[] = [
  {
    naam: "voorraad_zaken_per_maand",
    label: "Zaken die per maand kunnen worden afgehandeld",
    eenheid: "zaken per maand",
    vorm: "getal1",
    som: "voorraad_uren*weken/12/voorraad_uren_per_zaak",
    hoe: "uren per week x weken / 12 / uren per zaak",
  },
  {
    naam: "voorraad_termijn",
    label: "Termijn voor onderzoek en beschikking samen",
    eenheid: "weken per zaak",
    vorm: "getal1",
    som: "onderzoekstermijn+beslistermijn",
    hoe: "vanaf de melding; Wmo 2015",
  },
];

const LAATSTE_WACHTTIJD: Som = `INDEX(wachttijd_weken,${MAANDEN.length})`;

/** Of wie na het laatste van deze maanden achteraan staat, binnen de termijn geholpen wordt. */
const OORDEEL: Som = `IF(NOT(ISNUMBER(${LAATSTE_WACHTTIJD})),"Let op: buiten de termijn. Met deze uren wordt de werkvoorraad nooit afgehandeld.",IF(INDEX(voorraad_oordeel,${MAANDEN.length})="buiten","Let op: buiten","Binnen")&" de termijn. "&IF(${LAATSTE_WACHTTIJD}=0,"Na een jaar wacht er niemand",IF(ROUND(${LAATSTE_WACHTTIJD},1)=0,"Wie na een jaar achteraan staat, wacht minder dan een dag","Wie na een jaar achteraan staat, wacht "&FIXED(${LAATSTE_WACHTTIJD},1)&" weken"))&"; onderzoek en beschikking samen mogen "&FIXED(voorraad_termijn,1)&" weken duren."&IF(COUNTIF(voorraad_oordeel,"buiten")=0,""," In "&COUNTIF(voorraad_oordeel,"buiten")&" van de ${MAANDEN.length} maanden is het te lang."))`;

/** De werkvoorraad per maand, en of de laatste in de rij binnen de termijnen van de wet blijft. */
const voorraadtabel = tabel({
  kop: "Werkvoorraad per maand",
  uitleg:
    "Wie eerst komt, is eerst aan de beurt. De wachttijd is die van de laatste in de rij aan het einde van de maand.",
  rijen: MAANDEN,
  kolommen: [
    { kolom: "maand", kop: "maand", vorm: "getal0", stijl: "links", cel: (maand) => maand },
    {
      kolom: "begin",
      kop: "voorraad aan het begin",
      vorm: "getal1",
      cel: (maand) => (maand === 1 ? "voorraad_begin" : "{einde@-1}"),
    },
    { kolom: "instroom", kop: "instroom", vorm: "getal1", cel: "voorraad_instroom" },
    {
      kolom: "af",
      kop: "afgehandeld",
      vorm: "getal1",
      cel: "MIN({begin}+{instroom},voorraad_zaken_per_maand)",
    },
    {
      kolom: "einde",
      naam: "voorraad_einde",
      kop: "voorraad aan het einde",
      vorm: "getal1",
      cel: "{begin}+{instroom}-{af}",
    },
    {
      kolom: "wacht",
      naam: "wachttijd_weken",
      kop: "wachttijd in weken",
      vorm: "getal1",
      stijl: "uitkomst",
      cel: 'IF({einde}=0,0,IF(voorraad_uren=0,"nooit",{einde}*voorraad_uren_per_zaak/voorraad_uren))',
    },
    {
      kolom: "termijn",
      naam: "voorraad_oordeel",
      kop: "termijn",
      stijl: "links",
      cel: 'IF(NOT(ISNUMBER({wacht})),"buiten",IF(ROUND({wacht},6)<=ROUND(voorraad_termijn,6),"binnen","buiten"))',
    },
  ],
  signalen: [
    { van: "termijn", als: { celIs: "=", dan: "buiten" }, signaal: "fout" },
    { van: "termijn", als: { celIs: "=", dan: "binnen" }, signaal: "goed" },
  ],
});
