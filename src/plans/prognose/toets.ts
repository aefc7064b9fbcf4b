import { regels, tabel, zin, type Onderdeel, type Regel, type Som } from "../opgave/onderdeel";
import { MINSTE_TELLINGEN, type Prognosevraag } from "./lijsten";

/** Hoe er geschat kan worden; de naam van de kolom, en hoe het in een zin heet. */
const METHODEN = [
  { naam: "bevolking", label: "Bevolking", inZin: "de bevolking per leeftijd" },
  { naam: "trend", label: "Bevolking en trend", inZin: "de bevolking met de trend in het gebruik" },
  { naam: "gelijk", label: "Zoals het is", inZin: "aannemen dat er niets verandert" },
  { naam: "groei", label: "Zelfde groei", inZin: "de groei doortrekken" },
] as const;
type Methode = (typeof METHODEN)[number]["naam"];

const op = (naam: string, nummer: Som): Som => `INDEX(${naam},${nummer})`;
const LAATSTE: Som = "ROWS(telling_jaar)";

/** De wijziging per jaar van het gebruik tussen telling 1 en telling `tot`: wat de bevolking niet verklaart. */
const trendTot = (tot: Som): Som =>
  `(${op("telling_clienten", tot)}/${op("telling_bevolking", tot)}/(${op("telling_clienten", "1")}/${op("telling_bevolking", "1")}))^(1/(${op("telling_jaar", tot)}-${op("telling_jaar", "1")}))-1`;

const groeiTot = (tot: Som): Som =>
  `WMO.GROEI_PER_JAAR(${op("telling_clienten", "1")},${op("telling_clienten", tot)},${op("telling_datum", "1")},${op("telling_datum", tot)})`;

/** De eigen tellingen naast wat de bevolking in dat jaar zou geven. */
export function tellingtabel({ tellingen: rijen }: Prognosevraag): Onderdeel[] {
  if (rijen.length === 0) return [];
  return [
    tabel({
      kop: "Eigen tellingen naast de bevolking",
      uitleg:
        "De bevolking geeft hoeveel cliënten er zouden zijn bij het gebruik van het basisjaar. Is dat leeg, dan is de bevolking van dat jaar niet compleet.",
      rijen,
      kolommen: [
        { kolom: "datum", kop: "Geteld op", stijl: "links", vorm: "datum", cel: "INDEX(telling_datum,{#})" },
        // Een half jaar verder: 21 december 2023 hoort bij 1 januari 2024.
        {
          kolom: "jaar",
          naam: "telling_jaar",
          kop: "Jaar",
          vorm: "jaartal",
          cel: "YEAR(INDEX(telling_datum,{#})+183)",
        },
        { kolom: "geteld", kop: "Geteld", vorm: "getal0", cel: "INDEX(telling_clienten,{#})" },
        {
          kolom: "bevolking",
          naam: "telling_bevolking",
          kop: "Bij gelijk gebruik",
          vorm: "getal0",
          cel: 'IF(SUMIF(bevolking_jaar,{jaar},rij_telt)=ROWS(leeftijd),SUMIF(bevolking_jaar,{jaar},rij_clienten),"")',
        },
        {
          kolom: "volgorde",
          naam: "telling_later",
          kop: "Later dan hierboven",
          stijl: "links",
          cel: (_, nummer) => (nummer === 1 ? { tekst: "begin" } : 'IF({jaar}>{jaar@-1},"ja","nee")'),
        },
      ],
      signalen: [{ van: "volgorde", als: { celIs: "=", dan: "nee" }, signaal: "fout" }],
    }),
  ];
}

/** Wat de tellingen zelf zeggen: hun groei per jaar, en welk deel daarvan de bevolking niet verklaart. */
export function tellingregels({ tellingen }: Prognosevraag): Onderdeel[] {
  if (tellingen.length < 2) return [];
  return [
    regels(
      "Wat de tellingen laten zien",
      [
        {
          naam: "tellingen_goed",
          label: "Tellingen waar mee te rekenen is",
          eenheid: "tellingen",
          vorm: "getal0",
          som: 'IF(COUNTIF(telling_later,"nee")>0,0,COUNT(telling_bevolking))',
          hoe: "met de bevolking van dat jaar; 0 als zij niet op volgorde staan",
        },
        {
          naam: "groei_tellingen",
          label: "Groei tussen de eerste en de laatste telling",
          // Een eigen eenheid: deze groei hoort nergens als gegeven te worden aangeboden.
          eenheid: "per jaar, toen",
          vorm: "procent1",
          som: `IF(COUNTIF(telling_later,"nee")>0,NA(),${groeiTot(LAATSTE)})`,
          hoe: "(laatste / eerste) ^ (1 / jaren) - 1, met de dagen ertussen",
        },
        {
          naam: "trend_tellingen",
          label: "Trend in het gebruik, volgens de tellingen",
          eenheid: "deel per jaar",
          vorm: "procent2",
          som: `IF(tellingen_goed<ROWS(telling_jaar),"",${trendTot(LAATSTE)})`,
          hoe: "dezelfde groei, nadat de verandering van de bevolking eruit is",
        },
      ],
      "Een groei uit het verleden bevat ook wat één keer gebeurde, zoals een lager tarief. Trek haar niet zomaar door.",
    ),
  ];
}

const AFWIJKING = "Gemiddelde afwijking (MAPE)";
const KOP = "Hoe goed zou deze manier het hebben gedaan?";

/** Met de eerste tellingen de latere schatten, en zien hoe ver elke manier ernaast zat. */
export function toets({ tellingen: rijen }: Prognosevraag): Onderdeel[] {
  if (rijen.length < MINSTE_TELLINGEN)
    return [
      ...(rijen.length === 0 ? [] : [regels(KOP, [NOG_GEEN_TOETS])]),
      zin(
        `"Een toets op eigen jaren kan vanaf ${MINSTE_TELLINGEN} tellingen: twee om mee te schatten en ten minste één om aan te toetsen. Er ${rijen.length === 1 ? "is er 1" : `zijn er ${rijen.length}`}; hoe goed deze prognose is, is dus niet te zeggen."`,
      ),
    ];
  return [
    regels(
      KOP,
      [
        {
          naam: "toets_van",
          label: "Geschat met de eerste tellingen",
          eenheid: "tellingen",
          vorm: "getal0",
          som: "MIN(ROWS(telling_jaar)-1,MAX(2,toetsjaren))",
          hoe: "ten minste 2, en er blijft er ten minste één over om aan te toetsen",
        },
        {
          naam: "toets_aantal",
          label: "Getoetst aan de latere tellingen",
          eenheid: "tellingen",
          vorm: "getal0",
          som: "IF(tellingen_goed=ROWS(telling_jaar),ROWS(telling_jaar)-toets_van,0)",
          hoe: "alle andere; 0 als niet elke telling te gebruiken is",
        },
        ...METHODEN.map(({ naam, label }): Regel => ({
          naam: `mape_${naam}`,
          label: `${AFWIJKING}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
          eenheid: "van de telling",
          vorm: "procent1",
          som: `IF(toets_aantal=0,"",SUM(mis_${naam})/toets_aantal)`,
          hoe: "afwijking van elke latere telling, zonder plus of min, gemiddeld",
          ...(naam === "bevolking" ? { uitkomst: true } : {}),
        })),
        {
          naam: "toets_trend",
          label: "Trend uit de eerste tellingen",
          eenheid: "deel per jaar",
          vorm: "procent2",
          som: `IF(toets_aantal=0,"",${trendTot("toets_van")})`,
          hoe: "alleen voor de toets: wat u toen had kunnen weten",
        },
        {
          naam: "toets_groei",
          label: "Groei uit de eerste tellingen",
          eenheid: "per jaar, toen",
          vorm: "procent1",
          som: `IF(toets_aantal=0,"",${groeiTot("toets_van")})`,
          hoe: "alleen voor de toets",
        },
      ],
      "Met de eerste tellingen worden de latere geschat, alsof u die nog niet kende. Alleen de verdeling over leeftijden is die van het basisjaar.",
    ),
    zin(TOETSOORDEEL),
  ];
}

const BESTE: Som = `MIN(${METHODEN.map((m) => `mape_${m.naam}`).join(",")})`;

const TOETSOORDEEL: Som = `IF(toets_aantal=0,"Let op: de toets kan nog niet. "&IF(COUNTIF(telling_later,"nee")>0,"Zet de tellingen op volgorde van datum, elk bij een ander jaar.","Vul van elk jaar met een telling de bevolking in."),"In de toets zat "&${METHODEN.slice(
  0,
  -1,
).reduceRight<Som>(
  (anders, m) => `IF(mape_${m.naam}=${BESTE},"${m.inZin}",${anders})`,
  `"${METHODEN[METHODEN.length - 1]?.inZin ?? ""}"`,
)}&" er het minst naast: gemiddeld "&FIXED(100*${BESTE},1)&"%, over "&toets_aantal&IF(toets_aantal=1," telling"," tellingen")&"."&IF(toets_aantal<3," Met zo weinig tellingen zegt dat nog niet veel.",""))`;

const NOG_GEEN_TOETS: Regel = {
  naam: "mape_bevolking",
  label: `${AFWIJKING}: bevolking`,
  eenheid: "van de telling",
  vorm: "procent1",
  som: '""',
  hoe: `kan vanaf ${MINSTE_TELLINGEN} tellingen`,
};

/** De toets telling voor telling: wat elke manier schatte, en hoe ver dat ernaast zat. */
export function toetstabellen({ tellingen: rijen }: Prognosevraag): Onderdeel[] {
  if (rijen.length < MINSTE_TELLINGEN) return [];
  const schatting: Readonly<Record<Methode, Som>> = {
    bevolking: `${op("telling_clienten", "toets_van")}*INDEX(telling_bevolking,{#})/${op("telling_bevolking", "toets_van")}`,
    trend: "{bevolking}*(1+toets_trend)^({jaar}-INDEX(telling_jaar,toets_van))",
    gelijk: op("telling_clienten", "toets_van"),
    groei: "{gelijk}*(1+toets_groei)^({jaar}-INDEX(telling_jaar,toets_van))",
  };
  return [
    tabel({
      kop: "De toets, telling voor telling",
      rijen,
      uitwerking: true,
      kolommen: [
        { kolom: "jaar", kop: "Jaar", stijl: "links", vorm: "jaartal", cel: "INDEX(telling_jaar,{#})" },
        ...METHODEN.map(({ naam, label }) => ({
          kolom: naam,
          naam: `toets_met_${naam}`,
          kop: label,
          vorm: "getal0" as const,
          cel: `IF(OR(toets_aantal=0,{#}<=toets_van),"",${schatting[naam]})`,
        })),
      ],
    }),
    tabel({
      kop: "Hoe ver elke schatting ernaast zat",
      rijen,
      uitwerking: true,
      kolommen: [
        { kolom: "jaar", kop: "Jaar", stijl: "links", vorm: "jaartal", cel: "INDEX(telling_jaar,{#})" },
        ...METHODEN.map(({ naam, label }) => ({
          kolom: naam,
          naam: `mis_${naam}`,
          kop: label,
          vorm: "procent1" as const,
          cel: `IF(INDEX(toets_met_${naam},{#})="","",ABS(INDEX(toets_met_${naam},{#})/INDEX(telling_clienten,{#})-1))`,
        })),
      ],
    }),
  ];
}
