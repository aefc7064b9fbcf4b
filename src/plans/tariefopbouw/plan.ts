import { jarenvorm } from "../opgave/jaarblok";
import { regels, tabel, zin, type Onderdeel, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { artikeltabel, delentabel, REISTIJD, urentabel } from "./artikel";
import { ALS_DEEL, delen, lijsten, tariefbezwaren, type Tariefvraag } from "./lijsten";
import { eersteMetOpbouw, getoondeStap, opbouwtabel, stapVan } from "./opbouw";
import { perceelblok } from "./perceel";

const KLEUR = "1F5C99";

/** Een tarief opgebouwd uit wat het kost, zoals artikel 5.4 van het Uitvoeringsbesluit Wmo 2015 het vraagt. */
export const tariefopbouw = opgave({
  id: "tariefopbouw",
  versie: 1,
  titel: "Tariefopbouw",
  opschrift: "Opbouw van het tarief (artikel 5.4 Uitvoeringsbesluit Wmo 2015)",
  vraag:
    "Wat is een reële prijs voor een uur hulp, opgebouwd uit loon, uren, overhead en andere kosten? En dekt het afgesproken tarief die kosten?",
  naam: "Tariefopbouw",
  delen,
  lijsten,
  vorm: jarenvorm(4, KLEUR),
  vormBij: (vraag) => jarenvorm(vraag.producten.length, KLEUR),
  bezwaren: tariefbezwaren,
  antwoord: () =>
    `IF(tarief_uur="",IF(productiviteit<=0,"Er is geen tarief: er blijven geen declarabele uren over.","Er is geen opbouw: van geen enkel product is de functiemix samen 100%."),"Een uur "&INDEX(product,getoond_product)&" kost opgebouwd € "&FIXED(tarief_uur,2)&": van elke 100 betaalde uren zijn er "&FIXED(100*productiviteit,1)&" declarabel.")&${ONDER}`,
  kern: ["tarief_uur", "tarief_minuut", "kostprijs_uur", "productiviteit", "onderdelen_leeg"],
  onderdelen: (vraag) => [
    ...zinnen(vraag),
    delentabel(vraag),
    regels("Uitkomst", uitkomsten(vraag)),
    producttabel(vraag),
    opbouwtabel(vraag),
    urentabel(vraag),
    regels(undefined, uren),
    artikeltabel(vraag),
    mixtabel(vraag),
    ...(vraag.prijsbanden.length === 0 ? [] : [bandtabel(vraag), regels(undefined, bandregels)]),
    ...perceelblok(vraag),
  ],
});

const tel = (aantal: Som, een: string, meer: string): Som =>
  `IF(${aantal}=1,"1 ${een}",${aantal}&" ${meer}")`;

const ONDER: Som = `IF(onder_kostprijs=0,""," Let op: "&${tel("onder_kostprijs", "afgesproken tarief ligt", "afgesproken tarieven liggen")}&" onder de kostprijs.")`;

/** Wat er mis kan zijn met de invoer; leeg is geen zin. */
function zinnen({ winst }: Tariefvraag): Onderdeel[] {
  return [
    zin(
      `IF(uren_over>=0,IF(productiviteit>0,"","Let op: er blijven geen declarabele uren over, want de uren die geen hulp zijn, vullen een volledige baan. Kijk welke soort te hoog is."),"Let op: de uren die geen hulp zijn, zijn samen "&FIXED(-uren_over,1)&" uur meer dan een volledige baan heeft. Kijk welke soort te hoog is.")`,
    ),
    zin(
      `IF(onder_cao=0,"","Let op: "&${tel("onder_cao", "uurloon ligt", "uurlonen liggen")}&" onder het minimum van de cao dat u invulde. Met dat loon is de prijs niet reëel.")`,
    ),
    zin(
      `IF(onderdelen_leeg=0,"","Let op: "&${tel("onderdelen_leeg", "onderdeel van artikel 5.4 staat", "onderdelen van artikel 5.4 staan")}&" op 0 of "&IF(onderdelen_leeg=1,"is","zijn")&" niet geregeld. Vul het aan, of leg vast waarom die kosten er niet zijn.")`,
    ),
    zin(
      `IF(scheve_mix=0,"","Let op: bij "&${tel("scheve_mix", "product is", "producten is")}&" de functiemix samen geen 100%. Daarom is daar geen opbouw.")`,
    ),
    zin(
      `IF(tarief_uur="","",IF(overhead_als="${ALS_DEEL}","De overhead van "&FIXED(100*overhead,1)&"% van de kostprijs is omgerekend: dat is "&FIXED(100*overhead_opslag,1)&"% opslag op de loonkosten. Wie "&FIXED(100*overhead,1)&"% als opslag rekent, komt € "&FIXED(overhead_scheelt,2)&" per uur te laag uit.","De overhead is een opslag: "&FIXED(100*overhead,1)&"% op de loonkosten is "&FIXED(100*overhead_deel,1)&"% van de kostprijs."))`,
    ),
    zin(
      'IF(OR(tarief_uur="",getoond_product=1),"","Van "&INDEX(product,1)&" is er geen opbouw. De uitkomsten en de grafiek gaan over "&INDEX(product,getoond_product)&", het eerste product met een opbouw.")',
    ),
    ...(winst === undefined
      ? [
          zin(
            '"Winst en risico zitten niet in dit tarief. Artikel 5.4 noemt ze niet; kies dat deel als u ze wilt meenemen."',
          ),
        ]
      : []),
  ];
}

const perUur = (naam: string, label: string, som: Som, hoe: string): Regel => ({
  naam,
  label,
  eenheid: "euro per uur",
  vorm: "euroCent",
  som,
  hoe,
});

const uitkomsten = (vraag: Tariefvraag): readonly Regel[] => [
  {
    ...perUur(
      "tarief_uur",
      "Opgebouwd tarief, eerste product met opbouw",
      getoondeStap(vraag, "tarief"),
      "zie de opbouw hieronder",
    ),
    uitkomst: true,
  },
  {
    naam: "tarief_minuut",
    label: "Opgebouwd tarief per minuut, eerste product met opbouw",
    eenheid: "euro per minuut",
    vorm: "getal4",
    som: 'IF(tarief_uur="","",tarief_uur/60)',
    hoe: "tarief per uur / 60",
  },
  perUur(
    "kostprijs_uur",
    "Kostprijs, eerste product met opbouw",
    getoondeStap(vraag, "kostprijs"),
    "zonder winst en risico",
  ),
  {
    naam: "overhead_opslag",
    label: "Overhead als opslag op de loonkosten",
    eenheid: "aandeel",
    vorm: "procent1",
    som: `IF(tarief_uur="","",${getoondeStap(vraag, "overhead")}/(${getoondeStap(vraag, "loonkosten")}+${getoondeStap(vraag, "niet_productief")}))`,
    hoe: "overhead / loonkosten per declarabel uur",
  },
  {
    naam: "overhead_deel",
    label: "Overhead als deel van de kostprijs",
    eenheid: "aandeel",
    vorm: "procent1",
    som: `IF(tarief_uur="","",${getoondeStap(vraag, "overhead")}/kostprijs_uur)`,
    hoe: "overhead / kostprijs",
  },
  {
    naam: "overhead_scheelt",
    label: "Uurprijs te laag als dat deel een opslag was",
    eenheid: "euro",
    vorm: "euroCent",
    som: `IF(tarief_uur="","",${getoondeStap(vraag, "overhead")}-overhead*(${getoondeStap(vraag, "loonkosten")}+${getoondeStap(vraag, "niet_productief")}))`,
    hoe: "overhead - ingevuld percentage x loonkosten; 0 als het al een opslag is",
  },
  {
    naam: "reistijd_kost",
    label: "Reistijd in elk declarabel uur",
    eenheid: "euro",
    vorm: "euroCent",
    som: `IF(tarief_uur="","",${REISTIJD})`,
    hoe: "reistijd die niet declarabel is x kosten van de beroepskracht / declarabele uren",
  },
  {
    naam: "reizen_deel",
    label: "Reistijd en reiskosten als deel van de kostprijs",
    eenheid: "aandeel",
    vorm: "procent1",
    som: `IF(tarief_uur="","",(reistijd_kost+${getoondeStap(vraag, "reis")})/kostprijs_uur)`,
    hoe: "(reistijd + reiskosten) / kostprijs",
  },
  {
    naam: "onder_cao",
    label: "Uurlonen onder het minimum van de cao",
    eenheid: "schalen",
    vorm: "getal0",
    som: "SUMPRODUCT(ISNUMBER(schaal_minimum)*(schaal_uurloon<schaal_minimum))",
    hoe: "uurloon onder het minimum dat erbij is ingevuld",
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "fout" },
  },
  {
    naam: "onderdelen_leeg",
    label: "Onderdelen van artikel 5.4 die ontbreken",
    eenheid: "onderdelen",
    vorm: "getal0",
    som: 'COUNTIF(artikel_oordeel,"ontbreekt")',
    hoe: "op 0, of niet geregeld; zie de tabel met onderdelen",
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
  },
  {
    naam: "onder_kostprijs",
    label: "Afgesproken tarieven onder de kostprijs",
    eenheid: "producten",
    vorm: "getal0",
    som: 'COUNTIF(product_oordeel,"onder de kostprijs")',
    hoe: "zie de tarieven per product",
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "fout" },
  },
  {
    naam: "scheve_mix",
    label: "Producten met een functiemix die geen 100% is",
    eenheid: "producten",
    vorm: "getal0",
    som: 'COUNTIF(product_oordeel,"functiemix is geen 100%")',
    hoe: "zie de tarieven per product",
    signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
  },
  {
    naam: "getoond_product",
    label: "Nummer van het eerste product met opbouw",
    eenheid: "nummer",
    vorm: "getal0",
    som: eersteMetOpbouw(vraag),
    hoe: "plaats in de lijst Producten; 1 als geen product een opbouw heeft",
  },
];

const uren: readonly Regel[] = [
  {
    naam: "contract_jaar",
    label: "Contracturen per jaar",
    eenheid: "uren per jaar",
    vorm: "getal1",
    som: "contracturen*weken",
    hoe: "contracturen per week x weken per jaar",
  },
  {
    naam: "uren_over",
    label: "Uren hulp bij de cliënt",
    eenheid: "uren per jaar",
    vorm: "getal1",
    som: "contract_jaar-SUM(uren_jaar)",
    hoe: "contracturen - alle uren die geen hulp zijn",
    signaal: { als: { celIs: "<", dan: 0 }, signaal: "fout" },
  },
  {
    naam: "declarabele_uren",
    label: "Declarabele uren",
    eenheid: "uren per jaar",
    vorm: "getal1",
    som: 'uren_over+SUMPRODUCT((uren_declarabel="ja")*uren_jaar)',
    hoe: "uren hulp + andere uren die gedeclareerd mogen worden",
  },
  {
    naam: "productiviteit",
    label: "Productiviteit van een volledige baan",
    eenheid: "aandeel",
    vorm: "procent1",
    som: "IF(uren_over<0,0,declarabele_uren/contract_jaar)",
    hoe: "declarabele uren / contracturen",
    uitkomst: true,
  },
];

/** De tarieven naast wat is afgesproken. */
function producttabel({ producten }: Tariefvraag): Onderdeel {
  const afgesproken = "N(INDEX(product_uurtarief,{#}))";
  return tabel({
    kop: "Tarief per product",
    uitleg: "Is er een tarief afgesproken, dan telt dat mee; anders het opgebouwde tarief.",
    rijen: producten,
    kolommen: [
      { kolom: "product", kop: "Product", stijl: "label", cel: "INDEX(product,{#})" },
      {
        kolom: "kostprijs",
        naam: "product_kostprijs",
        kop: "Kostprijs per uur",
        vorm: "euroCent",
        cel: (_, nummer) => stapVan("kostprijs", nummer),
      },
      {
        kolom: "tarief",
        naam: "product_tarief",
        kop: "Opgebouwd tarief",
        vorm: "euroCent",
        cel: (_, nummer) => stapVan("tarief", nummer),
      },
      {
        kolom: "afgesproken",
        kop: "Afgesproken tarief",
        vorm: "euroCent",
        cel: `IF(${afgesproken}=0,"",${afgesproken})`,
      },
      {
        kolom: "verschil",
        naam: "product_verschil",
        kop: "Afgesproken - kostprijs",
        vorm: "euroCent",
        cel: 'IF(OR({afgesproken}="",{kostprijs}=""),"",{afgesproken}-{kostprijs})',
      },
      {
        kolom: "telt",
        naam: "product_telt",
        kop: "Tarief dat meetelt",
        vorm: "euroCent",
        stijl: "uitkomst",
        // Zolang er iets leeg is, is de opbouw nog geen tarief: andere bladen rekenen daar dan niet mee.
        cel: 'IF({afgesproken}<>"",{afgesproken},IF(ontbreekt>0,"",{tarief}))',
      },
      {
        kolom: "oordeel",
        naam: "product_oordeel",
        kop: "Oordeel",
        stijl: "links",
        cel: (_, nummer) =>
          `IF(${stapVan("mix", nummer)}=0,"geen opbouw",IF({kostprijs}="",IF(productiviteit>0,"functiemix is geen 100%","geen declarabele uren"),IF({afgesproken}="","nog niets afgesproken",IF(ROUND({verschil},2)<0,"onder de kostprijs",IF(ROUND({afgesproken}-{tarief},2)<0,"dekt de kosten, niet alle winst","dekt de opbouw")))))`,
      },
    ],
    signalen: [{ van: "oordeel", als: { celIs: "=", dan: "onder de kostprijs" }, signaal: "fout" }],
  });
}

/** Welk loon elke regel van de functiemix meebrengt. */
function mixtabel({ functiemix }: Tariefvraag): Onderdeel {
  const plaats = "MATCH(INDEX(mix_schaal,{#}),schaal,0)";
  const minimum = `N(INDEX(schaal_minimum,${plaats}))`;
  return tabel({
    kop: "Salaris in de functiemix",
    rijen: functiemix,
    kolommen: [
      { kolom: "product", kop: "Product", stijl: "label", cel: 'INDEX(mix_product,{#})&""' },
      { kolom: "schaal", kop: "Schaal en trede", stijl: "links", cel: 'INDEX(mix_schaal,{#})&""' },
      { kolom: "deel", kop: "Deel van de uren", vorm: "procent1", cel: "N(INDEX(mix_aandeel,{#}))" },
      {
        kolom: "loon",
        kop: "Bruto uurloon",
        vorm: "euroCent",
        cel: `IF(ISNA(${plaats}),0,INDEX(schaal_uurloon,${plaats}))`,
      },
      {
        kolom: "minimum",
        kop: "Minimum van de cao",
        vorm: "euroCent",
        cel: `IF(ISNA(${plaats}),"",IF(${minimum}=0,"",${minimum}))`,
      },
      { kolom: "bijdrage", naam: "mix_bijdrage", kop: "Loon x deel", vorm: "euroCent", cel: "{deel}*{loon}" },
      {
        kolom: "oordeel",
        naam: "mix_oordeel",
        kop: "Oordeel",
        stijl: "links",
        cel: `IF({schaal}="","",IF(ISNA(${plaats}),"staat niet bij Schalen en treden",IF({minimum}="","geen minimum ingevuld",IF({loon}<{minimum},"onder de cao","goed"))))`,
      },
    ],
    signalen: [
      { van: "oordeel", als: { celIs: "=", dan: "onder de cao" }, signaal: "fout" },
      { van: "oordeel", als: { celIs: "=", dan: "staat niet bij Schalen en treden" }, signaal: "fout" },
    ],
  });
}

/** De prijs van een band: de minuten die er gemiddeld geleverd worden, tegen het opgebouwde tarief. */
function bandtabel({ prijsbanden }: Tariefvraag): Onderdeel {
  const plaats = "MATCH(INDEX(prijsband_product,{#}),product,0)";
  return tabel({
    kop: "Opgebouwde prijs per band",
    uitleg: "Minuten per week / 60 x weken per jaar / 12 x opgebouwd tarief per uur.",
    rijen: prijsbanden,
    kolommen: [
      { kolom: "band", kop: "Band", stijl: "label", cel: 'INDEX(prijsband,{#})&""' },
      { kolom: "product", kop: "Product", stijl: "links", cel: 'INDEX(prijsband_product,{#})&""' },
      { kolom: "minuten", kop: "Minuten per week", vorm: "getal1", cel: "N(INDEX(prijsband_minuten,{#}))" },
      { kolom: "clienten", kop: "Cliënten", vorm: "getal0", cel: "N(INDEX(prijsband_clienten,{#}))" },
      {
        kolom: "tarief",
        kop: "Tarief per uur",
        vorm: "euroCent",
        cel: `IF(ISNA(${plaats}),"",INDEX(product_tarief,${plaats}))`,
      },
      {
        kolom: "prijs",
        naam: "prijsband_prijs",
        kop: "Prijs per maand",
        vorm: "euroCent",
        stijl: "uitkomst",
        cel: 'IF({tarief}="","",{minuten}/60*weken/12*{tarief})',
      },
    ],
  });
}

const bandregels: readonly Regel[] = [
  {
    naam: "band_gemiddeld",
    label: "Opgebouwde prijs per cliënt, gemiddeld over de banden",
    eenheid: "euro per maand per cliënt",
    vorm: "euroCent",
    som: 'IF(OR(COUNT(prijsband_prijs)<ROWS(prijsband_prijs),SUM(prijsband_clienten)=0),"",SUMPRODUCT(prijsband_prijs,prijsband_clienten)/SUM(prijsband_clienten))',
    hoe: "prijs van elke band x haar cliënten / alle cliënten",
    uitkomst: true,
  },
  {
    naam: "band_minuten",
    label: "Minuten die bij die prijs horen",
    eenheid: "minuten per week",
    vorm: "getal1",
    som: 'IF(SUM(prijsband_clienten)=0,"",SUMPRODUCT(prijsband_minuten,prijsband_clienten)/SUM(prijsband_clienten))',
    hoe: "minuten van elke band x haar cliënten / alle cliënten",
  },
];
