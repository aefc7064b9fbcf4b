import { regels, tabel, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { indicatoren, punten, statussen, type Adviesvraag } from "./lijsten";

/** De adviesaanvraag met haar punten, antwoorden en meetbare doelen. */
export const adviespunten = opgave({
  id: "adviespunten",
  versie: 2,
  titel: "Adviespunten",
  opschrift: "Adviespunten en indicatoren",
  vraag:
    "Wat vraagt de gemeente aan de adviesraad, wat is het advies, en wat is ermee gedaan? Waaraan is later te meten of het werkt?",
  naam: "Advies",
  delen: [],
  lijsten: [punten, indicatoren],
  vorm: {
    laatsteKolom: "H",
    breedtes: { A: 46, B: 17, C: 15, D: 19, "E:F": 26, G: 20, H: 26 },
    tabkleur: "357A4A",
  },
  antwoord: () =>
    'ROWS(punt_status)&IF(ROWS(punt_status)=1," punt. "," punten. ")&IF(te_laat+zonder_terugkoppeling+zonder_advies=0,"Er blijft niets liggen.","Datum voorbij zonder advies: "&te_laat&"; nog zonder terugkoppeling: "&zonder_terugkoppeling&"; besloten zonder advies: "&zonder_advies&".")',
  kern: ["te_laat", "zonder_terugkoppeling", "zonder_advies"],
  onderdelen: (vraag) => [
    tabel({
      kop: "Stand van de adviespunten",
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
    ...(vraag.indicatoren.length > 0 ? [voortgang(vraag)] : []),
  ],
});

/** Het college heeft besloten. */
const BESLOTEN: Som = statussen
  .filter((s) => s.endsWith("overgenomen"))
  .map((s) => `(punt_status="${s}")`)
  .join("+");

const liggen: readonly Regel[] = [
  {
    naam: "te_laat",
    label: "Zonder advies terwijl de datum voorbij is",
    eenheid: "punten",
    vorm: "getal0",
    som: 'SUMPRODUCT(((punt_status="open")+(punt_status="gevraagd"))*(punt_deadline<>"")*(punt_deadline<peildatum))',
    hoe: "op de peildatum",
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

/** Hoe ver elke indicator is. Of meer of minder beter is, zegt de gebruiker: 25 bezwaren is bij “hoogstens 20” niet gehaald. */
function voortgang({ indicatoren: rijen }: Adviesvraag) {
  const bij = (naam: string) => `INDEX(indicator_${naam},{#})`;
  const haalt = (waarde: string) =>
    `IF(${bij("richting")}="hoogstens",${bij(waarde)}<=${bij("doel")},${bij(waarde)}>=${bij("doel")})`;
  return tabel({
    kop: "Voortgang van de indicatoren",
    uitleg:
      "Bereikt is het deel van de weg van de nulmeting naar het doel. Voldeed de nulmeting al, dan is er geen weg te gaan.",
    rijen,
    kolommen: [
      { kolom: "wat", kop: "Indicator", stijl: "links", cel: bij("wat") },
      {
        kolom: "gaan",
        naam: "te_gaan",
        kop: "Te gaan",
        vorm: "getal2",
        cel: `IF(${haalt("nulmeting")},0,${bij("doel")}-${bij("nulmeting")})`,
      },
      {
        kolom: "bereikt",
        naam: "bereikt",
        kop: "Bereikt",
        vorm: "procent0",
        stijl: "uitkomst",
        cel: `IF(OR(${bij("meting")}="",${haalt("nulmeting")}),"",(${bij("meting")}-${bij("nulmeting")})/{gaan})`,
      },
      {
        kolom: "oordeel",
        naam: "indicator_oordeel",
        kop: "Oordeel",
        stijl: "links",
        cel: `IF(${bij("meting")}="","nog niet gemeten",IF(${haalt("meting")},"gehaald",IF({bereikt}="","niet gehaald",IF({bereikt}>0,"onderweg","geen vooruitgang"))))`,
      },
    ],
  });
}
