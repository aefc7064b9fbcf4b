import { eenBladzijde } from "../opgave/jaarblok";
import { jaarblok, regels, tabel, zin, type Jaarrij, type Onderdeel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { deel } from "../opgave/vraagvan";
import { beleid, beleidskeuzes, isBandprijs, jarenlijst, vergelijken } from "./lijsten";
import { profiel } from "./profiel";

const overgang = deel({
  naam: "overgang",
  kop: "Overgang naar een ander product",
  uitleg: "Zet het beleid naast elkaar.",
  velden: [beleid],
});

const raming = deel({
  naam: "raming",
  kop: "Meerjarenraming",
  uitleg: "Zegt wat het scheelt met de begroting die er is.",
  velden: [vergelijken],
});

const delen = [profiel, overgang, raming] as const;
const lijsten = [jarenlijst("")] as const;

const LAATSTE = "INDEX(jaren,ROWS(jaren))";
const opLaatst = (naam: string): Som => `INDEX(${naam},ROWS(jaren))`;
const euro = (som: Som): Som => `"€ "&FIXED(${som},0)`;

const perJaar: readonly Jaarrij[] = [
  {
    naam: "clienten",
    label: "Cliënten, gemiddeld",
    eenheid: "cliënten",
    vorm: "getal0",
    som: "INDEX(WMO_Clienten_gekozen_totaal,{n})",
    hoe: "van het blad Cliënten",
    van: "Clienten",
  },
  {
    naam: "natura",
    label: "Hulp in natura",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "INDEX(WMO_Lasten_natura,{n})",
    hoe: "van het blad Lasten",
    van: "Lasten",
  },
  {
    naam: "pgb",
    label: "Hulp met een pgb",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "INDEX(WMO_Lasten_pgb,{n})",
    hoe: "van het blad Lasten",
    van: "Lasten",
  },
  {
    naam: "lasten",
    label: "Lasten van de hulp",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "INDEX(WMO_Lasten_lasten_totaal,{n})",
    hoe: "van het blad Lasten",
    van: "Lasten",
    uitkomst: true,
  },
  {
    naam: "consulenten",
    label: "Kosten van consulenten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "INDEX(WMO_Consulenten_kosten,{n})",
    hoe: "van het blad Consulenten",
    van: "Consulenten",
    uitkomst: true,
  },
  {
    naam: "bijdragen",
    label: "Eigen bijdragen, ten hoogste",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "INDEX(WMO_Lasten_eigen_bijdrage,{n})",
    hoe: "baten, van het blad Lasten",
    van: "Lasten",
  },
];

/** Het verschil met de begroting die er is, per jaar. */
const tegenover: Jaarrij = {
  naam: "tegenover",
  label: "Tegenover de begroting die er is",
  eenheid: "euro per jaar",
  vorm: "voordeel",
  som: 'IF(vergelijken="nee","",INDEX(WMO_Raming_verschil,{n}))',
  hoe: "van het blad Meerjarenraming",
  van: "Raming",
};

const scheelt = (bedrag: Som): Som =>
  `IF(ROUND(${bedrag},0)=0,"geen verschil",${euro(`ABS(${bedrag})`)}&IF(${bedrag}<0," tekort"," over"))`;

const tegenoverzin = zin(
  `IF(OR(vergelijken="nee",WMO_Raming_vergelijkt=0),"","Tegenover de begroting die er is: in "&INDEX(jaren,1)&" "&${scheelt("INDEX(tegenover,1)")}&IF(ROWS(jaren)=1,"",", in "&${LAATSTE}&" "&${scheelt(opLaatst("tegenover"))})&".")`,
  { gewoon: true },
);

/** De rij van elk beleid: huidig beleid, en de drie van het blad Overgang. */
const BELEID = [
  { naam: "huidig", ritme: undefined },
  { naam: "zacht", ritme: "zacht" },
  { naam: "zonder", ritme: "zacht" },
  { naam: "met", ritme: "met" },
] as const;

const beleidstabel = tabel({
  kop: "Het beleid naast elkaar",
  uitleg:
    "Met de uren die er zijn. Lasten en kosten van consulenten staan op andere taakvelden en worden niet van elkaar afgetrokken.",
  rijen: BELEID,
  kolommen: [
    {
      kolom: "beleid",
      naam: "beleid_naam",
      kop: "Beleid",
      inPaneel: "beleid",
      stijl: "label",
      cel: (_, nummer) => ({ tekst: hoofdletter(beleidskeuzes[nummer - 1] as string) }),
    },
    {
      kolom: "lasten",
      naam: "beleid_lasten",
      kop: { som: `"lasten "&${LAATSTE}` },
      inPaneel: "lasten, laatste jaar",
      vorm: "euro",
      stijl: "uitkomst",
      cel: ({ naam }) => opLaatst(`WMO_Lasten_lasten_${naam}`),
    },
    {
      kolom: "consulenten",
      naam: "beleid_consulenten",
      kop: { som: `"consulenten "&${LAATSTE}` },
      vorm: "euro",
      cel: ({ naam }) => opLaatst(`WMO_Consulenten_kosten_${naam}`),
    },
    {
      kolom: "besparing",
      naam: "beleid_besparing",
      kop: "besparing, ook op nieuwe cliënten",
      inPaneel: "besparing, ook op nieuwe cliënten",
      vorm: "euro",
      cel: ({ naam }) =>
        naam === "huidig" ? "0" : `WMO_Overgang_totaal_${naam}+SUM(WMO_Overgang_besparing_instroom)`,
    },
    {
      kolom: "wacht",
      naam: "beleid_wacht",
      kop: "wacht nog",
      inPaneel: "wacht nog",
      vorm: "getal0",
      cel: ({ ritme }) => (ritme === undefined ? "0" : opLaatst(`WMO_Overgang_achterstand_${ritme}`)),
    },
    {
      kolom: "minder",
      naam: "beleid_minder",
      kop: "kreeg minder minuten",
      vorm: "getal0",
      cel: ({ ritme }) =>
        ritme === undefined
          ? "0"
          : `IF(minder_minuten>0,INDEX(WMO_Overgang_op_${ritme},12*ROWS(jaren))*INDEX(WMO_Overgang_maand_blijft,12*ROWS(jaren)),0)`,
    },
  ],
  signalen: [{ van: "beleid", tot: "minder", als: { som: "{beleid}=beleid" }, signaal: "goed" }],
});

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

const bijOvergang: readonly Onderdeel[] = [
  beleidstabel,
  regels("Hoe zeker is het?", [
    {
      naam: "minder_minuten",
      label: "Minuten minder per cliënt per week in het nieuwe product",
      onderNul: "het worden er meer",
      eenheid: "minuten per week",
      vorm: "getal2",
      som: "INDEX(WMO_Overgang_product_minuten,WMO_Overgang_van_nr)-INDEX(WMO_Overgang_product_minuten,WMO_Overgang_naar_nr)",
      hoe: "oud product - nieuw product",
    },
    {
      naam: "breekpunt",
      label: "Declaratiegraad waarbij het nieuwe product evenveel kost als het oude",
      eenheid: "aandeel",
      vorm: "procent1",
      som: `IF(${isBandprijs("INDEX(WMO_Overgang_product_betaald,WMO_Overgang_naar_nr)")},"",IF(${opLaatst("WMO_Overgang_kosten_nieuw")}=0,0,INDEX(WMO_Overgang_product_graad,WMO_Overgang_naar_nr)*${opLaatst("WMO_Overgang_kosten_oud")}/${opLaatst("WMO_Overgang_kosten_nieuw")}))`,
      hoe: "declaratiegraad x kosten oud product / kosten nieuw product, in het laatste jaar; leeg bij een prijs per band",
      uitkomst: true,
    },
    {
      naam: "maand_uitstel",
      label: "Een maand later beginnen scheelt, bij het gekozen beleid",
      onderNul: "levert op",
      eenheid: "euro",
      vorm: "euro",
      som: "CHOOSE(WMO_Overgang_beleid_nr,0,WMO_Overgang_uitstel_zacht,WMO_Overgang_uitstel_zonder,WMO_Overgang_uitstel_met)",
      hoe: "van het blad Overgang",
      van: "Overgang",
    },
  ]),
  zin(
    '"Voor cliënten: "&IF(WMO_Overgang_beleid_nr=1,"er verandert niets.",IF(minder_minuten>0,"wie overgaat naar "&WMO_Overgang_naar&", krijgt gemiddeld "&FIXED(minder_minuten,0)&" minuten hulp per week minder. In "&' +
      LAATSTE +
      '&" zijn dat er "&FIXED(INDEX(beleid_minder,WMO_Overgang_beleid_nr),0)&"."&IF(INDEX(beleid_wacht,WMO_Overgang_beleid_nr)>0.5," Dan wachten er nog "&FIXED(INDEX(beleid_wacht,WMO_Overgang_beleid_nr),0)&" op een gesprek.",""),"wie overgaat naar "&WMO_Overgang_naar&", krijgt niet minder minuten hulp."))',
    { gewoon: true },
  ),
];

/** De begroting op één bladzijde: wat het kost, wat het gekozen beleid scheelt, en of alles klopt. */
export const samenvatting = opgave({
  id: "samenvatting",
  versie: 2,
  titel: "Samenvatting",
  opschrift: "Samenvatting van de begroting",
  vraag:
    "Wat kost de huishoudelijke ondersteuning de gemeente, wat betekent het gekozen beleid voor cliënten en consulenten, en klopt alles met elkaar?",
  naam: "Samenvatting",
  delen,
  lijsten,
  vorm: eenBladzijde(4, "1F5C99"),
  vormBij: (vraag) => eenBladzijde(vraag.jaren.length, "1F5C99"),
  steuntOp: ({ overgang: o, raming: r }) => [
    "clienten",
    "tarief",
    "consulenten",
    "lasten",
    ...(o === undefined ? [] : ["overgang"]),
    ...(r === undefined ? [] : ["raming"]),
  ],
  antwoord: (vraag) =>
    `"In "&${LAATSTE}&" kost de huishoudelijke ondersteuning ${vraag.overgang === undefined ? "" : 'bij “"&beleid&"” '}"&${euro("laatste_lasten")}&" aan hulp en "&${euro(opLaatst("consulenten"))}&" aan consulenten, voor gemiddeld "&FIXED(${opLaatst("clienten")},0)&" cliënten."`,
  kern: [
    {
      naam: "eerste_lasten",
      label: "Lasten van de hulp, eerste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: "INDEX(lasten,1)",
    },
    {
      naam: "laatste_lasten",
      label: "Lasten van de hulp, laatste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: opLaatst("lasten"),
    },
    {
      naam: "laatste_consulenten",
      label: "Kosten van consulenten, laatste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: opLaatst("consulenten"),
    },
    {
      naam: "laatste_clienten",
      label: "Cliënten, gemiddeld in het laatste jaar",
      eenheid: "cliënten",
      vorm: "getal0",
      som: opLaatst("clienten"),
    },
  ],
  onderdelen: (vraag) => [
    jaarblok({
      kop: "Waar het geld heen gaat",
      aantal: vraag.jaren.length,
      rijen: [...perJaar, ...(vraag.raming === undefined ? [] : [tegenover])],
      grafiek: {
        soort: "gestapeld",
        zonderWaarden: true,
        titel: "Waar het geld heen gaat, per jaar",
        beschrijving:
          "Per jaar een kolom: wat hulp in natura, hulp met een pgb en consulenten de gemeente kosten bij het gekozen beleid.",
        reeksen: [
          { naam: "hulp in natura", rij: "natura" },
          { naam: "hulp met een pgb", rij: "pgb" },
          { naam: "consulenten", rij: "consulenten" },
        ],
        as: "euro per jaar",
        vorm: "euro",
        bovenaan: true,
      },
    }),
    ...(vraag.raming === undefined ? [] : [tegenoverzin]),
    ...(vraag.overgang === undefined ? [] : bijOvergang),
    zin("WMO_Controles_antwoord", { gewoon: true }),
    zin(
      '"Dit is "&IF(gemeente="","de begroting","de begroting van "&gemeente)&IF(afdeling="",""," ("&afdeling&")")&IF(versie="","",", versie "&versie)&", "&status&". De getallen en hun bronnen staan op Uitgangspunten; elke norm noemt daar haar vindplaats."',
    ),
  ],
});
