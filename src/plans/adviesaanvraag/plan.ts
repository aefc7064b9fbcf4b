import { regels, tabel, zin, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { aanvraag, indicatoren, punten, statussen, ZONDER_ADVIES, type Adviesvraag } from "./lijsten";

/** De adviesaanvraag met haar punten, antwoorden en meetbare doelen. */
export const adviesaanvraag = opgave({
  id: "adviesaanvraag",
  versie: 1,
  titel: "Adviesaanvraag",
  opschrift: "Adviesaanvraag: vraag, advies en terugkoppeling",
  vraag:
    "Wat vraagt de gemeente aan de adviesraad, wat is het advies, en wat is ermee gedaan? Waaraan is later te meten of het werkt?",
  naam: "Adviesaanvraag",
  delen: [],
  lijsten: [aanvraag, punten, indicatoren],
  vorm: {
    laatsteKolom: "H",
    breedtes: { A: 44, B: 15, C: 24, "D:E": 44, "F:H": 12 },
    tabkleur: "357A4A",
  },
  antwoord: () =>
    `"Advies gevraagd uiterlijk "&${dag("aanvraag_uiterlijk")}&" over "&ROWS(punt_status)&IF(ROWS(punt_status)=1," punt"," punten")&"; bij "&met_advies&" staat een advies. "&IF(te_laat+zonder_terugkoppeling+zonder_advies=0,"Er blijft niets liggen.","Datum voorbij zonder advies: "&te_laat&"; nog zonder terugkoppeling: "&zonder_terugkoppeling&"; besloten zonder advies: "&zonder_advies&".")`,
  kern: ["met_advies", "te_laat", "zonder_terugkoppeling", "zonder_advies"],
  onderdelen: (vraag) => [
    ...(vraag.indicatoren.length > 0 ? [voortgang(vraag), zin(VERKEERD), zin(TE_METEN)] : []),
    zin(BIJWERKEN),
    // Wat blijft liggen staat ook bovenaan; gedrukt blijft het blad zo kort als het kan.
    tabel({
      kop: "Stand van de adviespunten",
      uitwerking: true,
      rijen: statussen,
      kolommen: [
        { kolom: "status", kop: "Status", stijl: "label", cel: (status) => ({ tekst: status }) },
        {
          kolom: "aantal",
          naam: "per_status",
          kop: "Punten",
          vorm: "getal0",
          cel: "COUNTIF(punt_status,{status})",
        },
      ],
    }),
    regels("Wat blijft liggen", liggen),
  ],
});

/** Een datum van één cel als 1-7-2024. */
function dag(naam: string): Som {
  return `DAY(${naam})&"-"&MONTH(${naam})&"-"&YEAR(${naam})`;
}

/** Een van deze statussen. */
function een(woorden: readonly string[]): Som {
  return `(${woorden.map((s) => `(punt_status="${s}")`).join("+")})`;
}

/** Het college heeft besloten. */
const BESLOTEN = een(statussen.filter((s) => s.endsWith("overgenomen")));
const NOG_NIET = een(ZONDER_ADVIES);

const liggen: readonly Regel[] = [
  {
    naam: "met_advies",
    label: "Met een advies",
    eenheid: "punten",
    vorm: "getal0",
    som: 'SUMPRODUCT((punt_advies<>"")*1)',
    hoe: "in de kolom Advies staat iets",
    uitkomst: true,
  },
  {
    naam: "te_laat",
    label: "Zonder advies terwijl de datum voorbij is",
    eenheid: "punten",
    vorm: "getal0",
    som: `SUMPRODUCT(${NOG_NIET}*(punt_advies="")*((punt_deadline<>"")*(punt_deadline<peildatum)+(punt_deadline="")*(aanvraag_uiterlijk<peildatum)))`,
    hoe: "op de peildatum; zonder eigen datum geldt die van de aanvraag",
    uitkomst: true,
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
  },
  {
    naam: "zonder_terugkoppeling",
    label: "Met advies of besluit, nog zonder terugkoppeling",
    eenheid: "punten",
    vorm: "getal0",
    som: `SUMPRODUCT(((punt_advies<>"")+(punt_status="advies ontvangen")+${BESLOTEN}>0)*(punt_terugkoppeling=""))`,
    hoe: "het college moet nog antwoorden",
    uitkomst: true,
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
  },
  {
    naam: "zonder_advies",
    label: "Besloten zonder dat er een advies staat",
    eenheid: "punten",
    vorm: "getal0",
    som: `SUMPRODUCT((${BESLOTEN}>0)*(punt_advies=""))`,
    hoe: "overgenomen, deels of niet, terwijl het advies leeg is",
    uitkomst: true,
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
  },
];

const BIJ_TE_WERKEN: Som = `SUMPRODUCT(${NOG_NIET}*(punt_advies<>""))`;

const BIJWERKEN: Som = `IF(${BIJ_TE_WERKEN}=0,"","Let op: bij "&${BIJ_TE_WERKEN}&IF(${BIJ_TE_WERKEN}=1," punt staat"," punten staat")&" een advies, terwijl de status nog open of gevraagd is. Kies advies ontvangen, of wat het college besloot.")`;

const VERKEERD: Som =
  'IF(COUNTIF(indicator_oordeel,"doel klopt niet")=0,"","Let op: bij "&COUNTIF(indicator_oordeel,"doel klopt niet")&IF(COUNTIF(indicator_oordeel,"doel klopt niet")=1," indicator"," indicatoren")&" ligt het doel aan de verkeerde kant van de nulmeting. Kies de andere richting, of verander het doel.")';

const ONGEMETEN: Som = 'COUNTIF(indicator_oordeel,"niet gemeten, datum voorbij")';

const TE_METEN: Som = `IF(${ONGEMETEN}=0,"","Let op: "&IF(${ONGEMETEN}=1,"1 indicator is",${ONGEMETEN}&" indicatoren zijn")&" nog niet gemeten, terwijl de dag voorbij is waarop het doel gehaald moest zijn.")`;

/** Hoe ver elke indicator is. Wat beter is, zegt de gebruiker: 25 bezwaren is bij “ten hoogste 20” niet gehaald, en bij “lager is beter” wel winst als het er 30 waren. */
function voortgang({ indicatoren: rijen }: Adviesvraag) {
  const bij = (naam: string) => `INDEX(indicator_${naam},{#})`;
  const omhoog = `OR(${bij("richting")}="hoger is beter",${bij("richting")}="ten minste")`;
  const grens = `OR(${bij("richting")}="ten minste",${bij("richting")}="ten hoogste")`;
  const winst = `ROUND(IF(${omhoog},1,-1)*(${bij("meting")}-${bij("nulmeting")}),6)`;
  return tabel({
    kop: "Voortgang van de indicatoren",
    uitleg:
      "Nog te gaan is de afstand van de meting tot het doel; zonder meting telt de nulmeting. Deel van de weg is hoe ver het van de nulmeting naar het doel is; een grens heeft geen weg.",
    rijen,
    kolommen: [
      { kolom: "wat", kop: "Indicator", stijl: "links", cel: bij("wat") },
      {
        kolom: "gaan",
        naam: "te_gaan",
        kop: "Nog te gaan",
        vorm: "getal2",
        cel: `MAX(0,ROUND(IF(${omhoog},1,-1)*(${bij("doel")}-IF(${bij("meting")}="",${bij("nulmeting")},${bij("meting")})),6))`,
      },
      {
        kolom: "bereikt",
        naam: "bereikt",
        kop: "Deel van de weg",
        vorm: "procent0",
        stijl: "uitkomst",
        cel: `IF(OR(${bij("meting")}="",${grens},{oordeel}="doel klopt niet",${bij("doel")}=${bij("nulmeting")}),"",(${bij("meting")}-${bij("nulmeting")})/(${bij("doel")}-${bij("nulmeting")}))`,
      },
      {
        kolom: "oordeel",
        naam: "indicator_oordeel",
        kop: "Oordeel",
        stijl: "links",
        cel: `IF(AND(NOT(${grens}),IF(${omhoog},1,-1)*(${bij("doel")}-${bij("nulmeting")})<0),"doel klopt niet",IF(${bij("meting")}="",IF(${bij("op")}<peildatum,"niet gemeten, datum voorbij","nog niet gemeten"),IF({gaan}=0,IF(${grens},"grens gehaald","doel gehaald"),IF(${grens},"grens niet gehaald",IF(${winst}>0,"beter, nog niet op doel",IF(${winst}=0,"gelijk gebleven","slechter"))))))`,
      },
    ],
    signalen: [
      {
        van: "oordeel",
        als: {
          som: 'OR({oordeel}="doel klopt niet",{oordeel}="grens niet gehaald",{oordeel}="slechter",{oordeel}="niet gemeten, datum voorbij")',
        },
        signaal: "letOp",
      },
    ],
  });
}
