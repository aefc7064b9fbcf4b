import { bandbezwaren, prijzenVan, zonderClienten } from "../bandbreedtes/banden";
import { minBij, regels, tabel, zin, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { delen, lijsten } from "./delen";
import { GROEPEN_KLOPPEN, grafiekNaar, methodetabel } from "./methoden";

/** De besparing door een strakker normenkader: op het gemiddelde, op de verdeling, per uur en per band, en hoe vast zij staat. */
export const besparing = opgave({
  id: "besparing",
  versie: 3,
  titel: "Besparing",
  opschrift: "Besparing door het nieuwe normenkader",
  vraag:
    "Wat scheelt het per jaar als cliënten minder minuten krijgen, en hoe vast staat dat? En waarom geeft een som op het gemiddelde iets anders dan een som op de verdeling of met een prijs per band?",
  naam: "Besparing",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 54, B: 17, C: 18, D: 20, E: 20, F: 16, G: 52 },
    tabkleur: "1F5C99",
  },
  bezwaren({ prijs, banden, groepen }) {
    const mis = [...bandbezwaren(banden), ...zonderClienten(groepen)];
    return prijs === undefined || mis.length > 0 || prijzenVan(banden) !== undefined
      ? mis
      : [
          "Prijs per bandbreedte: vul de banden met hun prijzen in, of laat dit deel weg. Er zijn geen prijzen om mee te beginnen: die staan in uw contract.",
        ];
  },
  antwoord: ({ groepen: g }) =>
    `IF(ROUND(gedeclareerd,0)=0,"Er is geen verschil: de minuten blijven gelijk, of er zijn geen cliënten.",IF(gedeclareerd<0,"Theoretische meerkosten € ","Theoretische besparing € ")&FIXED(ABS(gedeclareerd),0)&" per jaar; bij een declaratiegraad van "&FIXED(100*breekpunt,1)&"% is er geen verschil meer.")&${ANDERE_GRAAD}${g.length === 0 ? "" : `&IF(${GROEPEN_KLOPPEN},""," Let op: de groepen tellen niet op tot de ingevulde aantallen of gemiddelden.")`}`,
  kern: ["gedeclareerd", "breekpunt", "bij_graad_straks", "per_minuut"],
  onderdelen: (vraag) => [
    regels(
      "Van minuten naar euro's",
      stappen,
      "Cliënten x minuten minder per week / 60 x weken per jaar x uurtarief x declaratiegraad. Het is een theoretische besparing: zij ontstaat pas als de indicaties werkelijk lager worden en de levering meedaalt. De minuten zijn toegewezen minuten; op geleverde minuten zou de declaratiegraad de uitval dubbel tellen.",
    ),
    regels(
      "Hoe vast staat dit?",
      zekerheid,
      "De declaratiegraad kan meebewegen met de minuten: krijgen mensen dezelfde minuten geleverd, dan stijgt het gedeclareerde deel en is er niets bespaard. Daarom staat hier bij welke graad de besparing weg is, en wat er overblijft bij een andere graad.",
    ),
    ...methodetabel(vraag),
    ...(vraag.groepen.length > 0 ? [regels(undefined, groepen), zin(GROEPENOORDEEL)] : []),
    ...(vraag.banden.length > 0 && vraag.prijs === undefined
      ? [zin('"Let op: de banden tellen pas mee als u ook het deel “Prijs per bandbreedte” kiest."')]
      : []),
    ...(vraag.lezing === undefined ? [] : [lezingtabel]),
  ],
});

/** Zegt de gebruiker zelf een andere graad na de overgang te verwachten, dan hoort wat er dan overblijft bij het antwoord. */
const ANDERE_GRAAD: Som =
  'IF(ROUND(declaratiegraad_straks-declaratiegraad,6)=0,""," Bij de opgegeven "&FIXED(100*declaratiegraad_straks,1)&"% na de overgang "&IF(bij_graad_straks<0,"zijn het meerkosten van € ","is de besparing € ")&FIXED(ABS(bij_graad_straks),0)&".")';

const besparingBij = (graad: Som, weken: Som = "weken", minder: Som = "minuten_nu-minuten_straks"): Som =>
  `WMO.BESPARING(clienten,${minder},uurtarief,${graad},${weken})`;

const stappen: readonly Regel[] = [
  {
    naam: "minuten_minder",
    label: "Minuten minder per week, alle cliënten",
    onderNul: "het worden er meer",
    eenheid: "minuten per week",
    vorm: "getal0",
    som: "clienten*(minuten_nu-minuten_straks)",
    hoe: "cliënten x minuten minder",
  },
  {
    naam: "uren_week",
    label: "Uren hulp minder per week",
    onderNul: "het worden er meer",
    eenheid: "uren per week",
    vorm: "getal1",
    som: "minuten_minder/60",
    hoe: "/ 60",
  },
  {
    naam: "uren_jaar",
    label: "Uren hulp minder per jaar",
    onderNul: "het worden er meer",
    eenheid: "uren per jaar",
    vorm: "getal1",
    som: "uren_week*weken",
    hoe: "x weken per jaar",
  },
  {
    naam: "volledig",
    label: "Besparing als alles gedeclareerd zou worden",
    onderNul: "meerkosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: besparingBij("1"),
    hoe: "x uurtarief",
    uitkomst: true,
  },
  {
    naam: "gedeclareerd",
    label: "Theoretische besparing op wat gedeclareerd wordt",
    onderNul: "meerkosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: besparingBij("declaratiegraad"),
    hoe: "x declaratiegraad",
    uitkomst: true,
  },
];

const zekerheid: readonly Regel[] = [
  {
    naam: "breekpunt",
    label: "Declaratiegraad waarbij er geen verschil is, bij gelijk tarief",
    eenheid: "aandeel",
    vorm: "procent1",
    som: "WMO.BREEKPUNT_DECLARATIEGRAAD(minuten_nu,declaratiegraad,minuten_straks)",
    hoe: "minuten nu x declaratiegraad / minuten straks",
    uitkomst: true,
  },
  {
    naam: "bij_graad_straks",
    label: "Besparing bij de declaratiegraad na de overgang",
    onderNul: "meerkosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "WMO.BESPARING_VERSCHIL(clienten,minuten_nu,declaratiegraad,minuten_straks,declaratiegraad_straks,uurtarief,weken)",
    hoe: "minuten nu x declaratiegraad nu - minuten straks x declaratiegraad na de overgang",
    uitkomst: true,
  },
  {
    naam: "verlies",
    label: "Wat de andere declaratiegraad scheelt",
    onderNul: "de besparing wordt groter",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "gedeclareerd-bij_graad_straks",
    hoe: "theoretische besparing - wat overblijft",
  },
  {
    naam: "per_minuut",
    label: "Wat één minuut per cliënt per week uitmaakt",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: besparingBij("declaratiegraad", "weken", "1"),
    hoe: "dezelfde som met 1 minuut minder: zoveel scheelt een gemiddelde dat een minuut anders is",
  },
];

const groepen: readonly Regel[] = [
  {
    naam: "groepen_clienten",
    label: "Cliënten in alle groepen samen",
    eenheid: "cliënten",
    vorm: "getal0",
    som: "SUM(groep_aantal)",
    hoe: "alle aantallen samen",
  },
  ...(["nu", "straks"] as const).map((wanneer): Regel => ({
    naam: `groepen_gemiddeld_${wanneer}`,
    label: `Gemiddelde minuten ${wanneer} van de groepen`,
    eenheid: "minuten per week",
    vorm: "getal2",
    som: `IF(groepen_clienten=0,0,SUMPRODUCT(groep_minuten_${wanneer},groep_aantal)/groepen_clienten)`,
    hoe: "minuten x cliënten, gedeeld door alle cliënten",
  })),
];

const GROEPENOORDEEL: Som = `IF(${GROEPEN_KLOPPEN},"De groepen tellen op tot de ingevulde aantallen en gemiddelden.","Let op: de groepen tellen "&FIXED(groepen_clienten,0)&" cliënten met gemiddeld "&FIXED(groepen_gemiddeld_nu,2)&" minuten nu en "&FIXED(groepen_gemiddeld_straks,2)&" straks; ingevuld zijn "&FIXED(clienten,0)&", "&FIXED(minuten_nu,2)&" en "&FIXED(minuten_straks,2)&". Daardoor verschilt ook de besparing onder p*q.")`;

const lezingtabel = tabel({
  kop: "Een percentage of een aantal weken: de lezingen naast elkaar",
  uitleg:
    "Een declaratiegraad en een aantal weken zijn twee gegevens. Wie ze voor elkaar gebruikt, krijgt een andere besparing; hier staat elke lezing apart, met de graad en de weken waarmee zij rekent.",
  bron: "lezing",
  rijen: [
    { lezing: "alles gedeclareerd", graad: 1, weken: "weken" },
    { lezing: "declaratiegraad", graad: "declaratiegraad", weken: "weken" },
    { lezing: "declaratiegraad als hele weken", graad: 1, weken: "ROUND(declaratiegraad*weken,0)" },
    { lezing: "genoemde weken", graad: 1, weken: "lezing_weken" },
  ],
  kolommen: [
    { kolom: "lezing", kop: "Lezing", stijl: "label", cel: ({ lezing }) => ({ tekst: lezing }) },
    {
      kolom: "besparing",
      naam: "lezing_besparing",
      kop: { som: `"Besparing"&${minBij("lezing_besparing", "meerkosten")}` },
      vorm: "euro",
      stijl: "uitkomst",
      // Meer dan 102% als hele weken is meer weken dan een jaar heeft: dan als deel van het jaar.
      cel: `${besparingBij("{graad}")}*{jaarweken}/weken`,
    },
    {
      kolom: "graad",
      naam: "lezing_graad",
      kop: "Declaratiegraad",
      vorm: "procent1",
      cel: ({ graad }) => graad,
    },
    {
      kolom: "jaarweken",
      naam: "lezing_jaarweken",
      kop: "Weken per jaar",
      vorm: "getal1",
      cel: ({ weken }) => weken,
    },
    {
      kolom: "aandeel",
      naam: "lezing_aandeel",
      kop: "Aandeel van het jaar",
      vorm: "procent1",
      cel: "{graad}*{jaarweken}/weken",
    },
  ],
  cellen: [
    { naam: "lezing_hele_weken", kolom: "besparing", rij: 3 },
    { naam: "lezing_genoemde_weken", kolom: "besparing", rij: 4 },
  ],
  grafiek: grafiekNaar(
    "lezing",
    "Vier kolommen: alles gedeclareerd, de declaratiegraad, die graad als hele weken, en de genoemde weken. De getallen staan in de tabel.",
  ),
});
