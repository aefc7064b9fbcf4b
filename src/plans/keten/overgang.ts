import { ontleed } from "../../domain/datum";
import { getal } from "../../functions/mechaniek/soort";
import { datum, uren } from "../../functions/mechaniek/soorten";
import { MAANDEN, toonDatum } from "../../language/datums";
import { citeer, opsomming } from "../../language/opsomming";
import { jarenvorm } from "../opgave/jaarblok";
import { jaarblok, regels, tabel, zin, type Jaarrij, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { deel, type VraagVan } from "../opgave/vraagvan";
import {
  loonkosten,
  productiviteit,
  urenAanvraag,
  urenHerindicatie,
  wekenPerJaar,
  werkweek,
} from "../velden";
import { beleid, beleidskeuzes, jarenlijst, looptijd, productenlijst } from "./lijsten";

const productnaam = <const S extends string>(sleutel: S, label: string, gedeeld: string) =>
  ({
    sleutel,
    naam: sleutel,
    label,
    eenheid: "product",
    tekst: true,
    wenk: "zoals het in de lijst Producten heet",
    gedeeld,
  }) as const;

const basis = deel({
  naam: "basis",
  kop: "Van welk product naar welk",
  uitleg: "Wie er bij welk beleid van product verandert.",
  verplicht: true,
  velden: [
    productnaam("van", "Oud product", "Oud_product"),
    productnaam("naar", "Nieuw product", "Nieuw_product"),
    beleid,
    {
      sleutel: "ingangsdatum",
      naam: "ingangsdatum",
      label: "Ingangsdatum van de overgang",
      eenheid: "datum",
      vorm: "datum",
      soort: datum,
      wenk: "de eerste dag van het nieuwe product, in een van de jaren van de begroting",
      gedeeld: "Ingangsdatum_overgang",
    },
    {
      sleutel: "spreiding",
      naam: "spreiding",
      label: "Hard met herindicatie: gespreid over zoveel maanden",
      eenheid: "maanden",
      vorm: "getal1",
      soort: getal({ eenheid: "een aantal maanden, groter dan 0", bijLeeg: "fout", hoogstens: 60 }),
      leegIs: {
        zin: "de maanden die er in het jaar van de ingangsdatum nog zijn",
        formule: (n) =>
          `13-MONTH(${n("ingangsdatum")})-(DAY(${n("ingangsdatum")})-1)/DAY(EOMONTH(${n("ingangsdatum")},0))`,
        waarde: () => undefined,
      },
    },
  ],
});

const werk = deel({
  naam: "werk",
  kop: "Uren van consulenten",
  uitleg:
    "Nieuwe aanvragen en gewone herindicaties gaan voor. Wat er dan overblijft, is er voor de overgang.",
  verplicht: true,
  velden: [
    urenHerindicatie,
    urenAanvraag,
    {
      sleutel: "beschikbaar",
      naam: "uren_beschikbaar",
      label: "Uren per week beschikbaar voor dit werk",
      eenheid: "uren per week",
      vorm: "getal2",
      soort: uren,
      wenk: "uren werk voor aanvragen, herindicaties en de overgang samen; 0 als er geen tijd voor is",
      gedeeld: "Uren_beschikbaar",
    },
    wekenPerJaar,
    loonkosten,
    werkweek,
    productiviteit,
  ],
});

const herindicaties = deel({
  naam: "herindicaties",
  kop: "Gewone herindicaties",
  uitleg:
    "Wie nu al een indicatie heeft, wordt aan het eind van de looptijd beoordeeld, ook tijdens de overgang.",
  velden: [looptijd],
});

const jaren = jarenlijst(
  "Aflopend: hoeveel verwijzingen van het oude product in dat jaar aflopen; in het jaar van de ingangsdatum vanaf die dag.",
  "aflopend",
);
const producten = productenlijst("", "minuten", "declaratiegraad", "uitstroom", "groei");

const delen = [basis, werk, herindicaties] as const;
const lijsten = [jaren, producten] as const;
/** Wat er niet samengaat: een overgang van niets, naar niets, of buiten de jaren. */
function bezwaren({ basis: { van, naar, ingangsdatum }, jaren: alle, producten: rijen }: Vraag): string[] {
  const kent = (product: string) => rijen.some((p) => p.product.toLowerCase() === product.toLowerCase());
  const onbekend = [van, naar]
    .filter((product) => !kent(product))
    .map(
      (product) =>
        `${citeer(product)} staat niet in de lijst Producten. Daar staan ${opsomming(rijen.map((p) => citeer(p.product)))}.`,
    );
  const eerste = alle[0]?.jaar ?? 0;
  const laatste = alle.at(-1)?.jaar ?? 0;
  const { jaar } = ontleed(ingangsdatum);
  return [
    ...onbekend,
    ...(van.toLowerCase() === naar.toLowerCase()
      ? [`Het oude en het nieuwe product zijn allebei ${citeer(van)}. Kies twee verschillende.`]
      : []),
    ...(jaar < eerste || jaar > laatste
      ? [
          `De overgang gaat in op ${toonDatum(ingangsdatum)}, en de lijst Jaren loopt van ${eerste} tot en met ${laatste}. Kies een dag in een van die jaren, of vul jaren aan.`,
        ]
      : []),
  ];
}

type Vraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;

/** Het tempo van de herbeoordelingen: hard zonder herindicatie volgt dat van zacht. */
const ritmes = ["zacht", "met"] as const;
const woorden = { zacht: "zacht", zonder: "hard zonder", met: "hard met" } as const;
type Ritme = (typeof ritmes)[number];
type Scenario = keyof typeof woorden;
const scenarios = Object.keys(woorden) as Scenario[];
const ritmeVan = (s: Scenario) => (s === "met" ? "met" : "zacht");

const VAN_BELEID: Som = beleidskeuzes
  .slice(1)
  .map((keuze, i) => `${i + 1}*(beleid="${keuze}")`)
  .join("+");

const inMaand = (kolom: string): Som => `SUMIF(maand_jaar,{jaar},${kolom})`;
const gekozen = (per: (s: Scenario) => Som): Som =>
  `CHOOSE(beleid_nr,0,${scenarios.map((s) => per(s)).join(",")})`;

const vooraf: readonly Regel[] = [
  {
    naam: "van_nr",
    label: "Het oude product is nummer",
    eenheid: "nummer in de lijst",
    vorm: "getal0",
    som: "MATCH(van,product,0)",
    hoe: "plaats in de lijst Producten",
  },
  {
    naam: "naar_nr",
    label: "Het nieuwe product is nummer",
    eenheid: "nummer in de lijst",
    vorm: "getal0",
    som: "MATCH(naar,product,0)",
    hoe: "plaats in de lijst Producten",
  },
  {
    naam: "beleid_nr",
    label: "Het gekozen beleid is nummer",
    eenheid: "nummer",
    vorm: "getal0",
    som: `1+${VAN_BELEID}`,
    hoe: "1 huidig beleid, 2 zacht, 3 hard zonder herindicatie, 4 hard met herindicatie",
  },
  {
    naam: "ingangsjaar",
    label: "Het jaar van de ingangsdatum is nummer",
    eenheid: "nummer in de lijst",
    vorm: "getal0",
    som: "MATCH(YEAR(ingangsdatum),jaren,0)",
    hoe: "plaats in de lijst Jaren",
  },
  {
    naam: "blijft_per_maand",
    label: "Deel dat na een maand nog cliënt is",
    eenheid: "aandeel",
    vorm: "getal4",
    som: 'IF(INDEX(product_groei,van_nr)="",1-N(INDEX(product_uitstroom,van_nr)),1+MIN(0,INDEX(product_groei,van_nr)))^(1/12)',
    hoe: "(1 - uitstroom per jaar) tot de macht 1/12; bij een groei onder 0 is dat wie er afgaat",
  },
  {
    naam: "maanden_voor",
    label: "Maanden in het jaar van de ingangsdatum, ervóór",
    eenheid: "maanden",
    vorm: "getal2",
    som: "MONTH(ingangsdatum)-1+(DAY(ingangsdatum)-1)/DAY(EOMONTH(ingangsdatum,0))",
    hoe: "hele maanden + het deel van de maand",
  },
  {
    naam: "groep",
    label: "Cliënten in het oude product op de ingangsdatum",
    eenheid: "cliënten",
    vorm: "getal1",
    som: "INDEX(WMO_Clienten_begin,van_nr,ingangsjaar)*blijft_per_maand^maanden_voor+(INDEX(WMO_Clienten_eind,van_nr,ingangsjaar)-INDEX(WMO_Clienten_begin,van_nr,ingangsjaar)*blijft_per_maand^12)*maanden_voor/12",
    hoe: "wie er op 1 januari was en nog cliënt is + wie er dat jaar bij komt x het deel van het jaar vóór de ingangsdatum",
    uitkomst: true,
  },
  {
    naam: "later",
    label: "Daarvan staan in geen jaar",
    onderNul: "er lopen er meer af dan er zijn",
    eenheid: "cliënten",
    vorm: "getal1",
    som: 'groep-SUMIF(jaren,">="&YEAR(ingangsdatum),aflopend)',
    hoe: "cliënten op de ingangsdatum - aflopend vanaf dat jaar; zij blijven bij zacht in het oude product",
  },
];

const maanden = ({ jaren: rijen }: Vraag) => Array.from({ length: 12 * rijen.length }, (_, i) => i);
const DAG: Som = "DATE(INDEX(jaren,1),{#},1)";

function maandtabel(vraag: Vraag) {
  return tabel({
    kop: "Per maand: hoeveel werk er kan",
    uitleg:
      "Ruimte = uren voor de overgang / uren per herindicatie, in cliënten van de groep op de ingangsdatum.",
    rijen: maanden(vraag),
    kolommen: [
      {
        kolom: "dag",
        naam: "maand",
        kop: "Eerste dag van de maand",
        vorm: "datum",
        stijl: "links",
        cel: DAG,
      },
      { kolom: "jaar", naam: "maand_jaar", kop: "jaar", vorm: "jaartal", cel: "YEAR({dag})" },
      {
        kolom: "deel",
        naam: "maand_deel",
        kop: "deel na de ingang",
        vorm: "getal2",
        cel: "MAX(0,MIN(1,(EDATE({dag},1)-ingangsdatum)/(EDATE({dag},1)-{dag})))",
      },
      {
        kolom: "blijft",
        naam: "maand_blijft",
        kop: "deel nog cliënt",
        vorm: "getal4",
        cel: 'blijft_per_maand^(SUMIF(maand,"<"&{dag},maand_deel)+{deel}/2)',
      },
      {
        kolom: "groep",
        naam: "maand_groep",
        kop: "groep, nog cliënt",
        vorm: "getal1",
        cel: "groep*{blijft}*{deel}",
      },
      {
        kolom: "ruimte",
        naam: "maand_ruimte",
        kop: "ruimte",
        vorm: "getal1",
        cel: "IF(uren_herindicatie=0,groep,INDEX(uren_vrij,{jaar}-INDEX(jaren,1)+1)*weken/12*{deel}/uren_herindicatie/{blijft})",
      },
    ],
  });
}

const BEURT: Readonly<Record<Ritme, Som>> = {
  zacht:
    "MIN(MAX(0,groep-N({tijd@-1})),INDEX(aflopend,INDEX(maand_jaar,{#})-INDEX(jaren,1)+1)*INDEX(maand_deel,{#})/(12-maanden_voor*(INDEX(maand_jaar,{#})=YEAR(ingangsdatum))))",
  met: 'groep*MAX(0,MIN(INDEX(maand_deel,{#}),spreiding-SUMIF(maand,"<"&{dag},maand_deel)))/spreiding',
};

function ritmetabel(vraag: Vraag, ritme: Ritme) {
  return tabel({
    kop:
      ritme === "zacht"
        ? "Per maand: zacht, en hard zonder herindicatie"
        : "Per maand: hard met herindicatie",
    uitleg:
      ritme === "zacht"
        ? "Aan de beurt = wat dat jaar afloopt, gelijk over de maanden verdeeld, samen niet meer dan de groep. Klaar = wat er ligt en erbij komt, tot aan de ruimte; de oudste eerst."
        : "Aan de beurt = de hele groep, gelijk verdeeld over de maanden van de spreiding.",
    rijen: maanden(vraag),
    kolommen: [
      { kolom: "dag", kop: "Eerste dag van de maand", vorm: "datum", stijl: "links", cel: DAG },
      { kolom: "beurt", naam: `beurt_${ritme}`, kop: "aan de beurt", vorm: "getal1", cel: BEURT[ritme] },
      {
        kolom: "klaar",
        naam: `klaar_${ritme}`,
        kop: "klaar",
        vorm: "getal1",
        cel: "MIN(N({wacht@-1})+{beurt},INDEX(maand_ruimte,{#}))",
      },
      {
        kolom: "wacht",
        naam: `wacht_${ritme}`,
        kop: "wacht nog",
        vorm: "getal1",
        cel: "N({wacht@-1})+{beurt}-{klaar}",
      },
      {
        kolom: "op",
        naam: `op_${ritme}`,
        kop: "klaar, opgeteld",
        vorm: "getal1",
        cel: "N({op@-1})+{klaar}",
      },
      {
        kolom: "tijd",
        naam: `tijd_${ritme}`,
        kop: "op tijd, opgeteld",
        vorm: "getal1",
        cel: "N({tijd@-1})+{beurt}",
      },
      {
        kolom: "tekort",
        naam: `tekort_${ritme}`,
        kop: "uren tekort om op tijd te zijn",
        vorm: "getal1",
        cel: "MAX(0,{beurt}-INDEX(maand_ruimte,{#}))*INDEX(maand_blijft,{#})*uren_herindicatie",
      },
    ],
  });
}

/** Gemiddeld over een jaar beoordeeld: wie in een maand klaar is, telt in die maand de helft van de tijd. */
const beoordeeld = (op: string, klaar: string): Som =>
  `SUMPRODUCT((maand_jaar={jaar})*maand_blijft*(${op}-${klaar}*(1-maand_deel/2)))/12`;

const perClient = (minuten: string, product: string): Som =>
  `INDEX(product_minuten,${minuten})/60*weken*INDEX(WMO_Tarief_uurtarief,${product},{n})*INDEX(product_graad,${product})`;

const clientrijen: readonly Jaarrij[] = [
  {
    naam: "groep_over",
    label: "Van de groep nog cliënt, vanaf de ingangsdatum",
    eenheid: "cliënten",
    vorm: "getal1",
    som: `${inMaand("maand_groep")}/12`,
    hoe: "gemiddeld over de twaalf maanden van het jaar",
  },
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `beoordeeld_${ritme}`,
    label: `Beoordeeld, met deze uren: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "cliënten",
    vorm: "getal1",
    som: beoordeeld(`op_${ritme}`, `klaar_${ritme}`),
    hoe: "gemiddeld over het jaar; wie in een maand klaar is, telt die maand voor de helft",
  })),
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `beoordeeld_tijd_${ritme}`,
    label: `Beoordeeld, als het werk op tijd is: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "cliënten",
    vorm: "getal1",
    som: beoordeeld(`tijd_${ritme}`, `beurt_${ritme}`),
    hoe: "zonder grens aan de uren",
  })),
  {
    naam: "instroom",
    label: "Nieuwe cliënten die meteen het nieuwe product krijgen",
    eenheid: "cliënten",
    vorm: "getal1",
    som: "IF({jaar}<YEAR(ingangsdatum),0,MAX(0,INDEX(WMO_Clienten_gemiddeld,van_nr,{n})-{groep_over}-({jaar}=YEAR(ingangsdatum))*maanden_voor/12*(INDEX(WMO_Clienten_begin,van_nr,{n})+groep)/2))",
    hoe: "gemiddeld in het oude product bij huidig beleid - wie er al was",
  },
];

const geldrijen: readonly Jaarrij[] = [
  {
    naam: "kosten_oud",
    label: "Kosten per cliënt: oud product",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: perClient("van_nr", "van_nr"),
    hoe: "minuten / 60 x weken x tarief x declaratiegraad",
  },
  {
    naam: "kosten_papier",
    label: "Kosten per cliënt: nieuw product, oude minuten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: perClient("van_nr", "naar_nr"),
    hoe: "wie alleen op papier over is",
  },
  {
    naam: "kosten_nieuw",
    label: "Kosten per cliënt: nieuw product",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: perClient("naar_nr", "naar_nr"),
    hoe: "minuten / 60 x weken x tarief x declaratiegraad",
  },
  ...["", "tijd_"].flatMap((kijk) =>
    scenarios.map((s): Jaarrij => {
      const klaar = `{beoordeeld_${kijk}${ritmeVan(s)}}`;
      return {
        naam: `besparing_${kijk}${s}`,
        label: `Besparing ${kijk === "" ? "met deze uren" : "als het werk op tijd is"}: ${woorden[s]}`,
        onderNul: "meerkosten",
        eenheid: "euro per jaar",
        vorm: "euro",
        som:
          s === "zonder"
            ? `${klaar}*({kosten_papier}-{kosten_nieuw})+{groep_over}*({kosten_oud}-{kosten_papier})`
            : `${klaar}*({kosten_oud}-{kosten_nieuw})`,
        hoe:
          s === "zonder"
            ? "wie beoordeeld is x verschil in minuten, en de hele groep x verschil in tarief"
            : "wie beoordeeld is x verschil in kosten",
        ...(kijk === "" ? { uitkomst: true } : {}),
      };
    }),
  ),
  {
    naam: "besparing_instroom",
    label: "Scheelt bij nieuwe cliënten",
    onderNul: "meerkosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "{instroom}*({kosten_oud}-{kosten_nieuw})",
    hoe: "bij elk beleid behalve huidig beleid",
  },
];

const werkrijen = (metHerindicaties: boolean): readonly Jaarrij[] => [
  {
    naam: "uren_vrij",
    label: "Uren per week voor de overgang",
    eenheid: "uren per week",
    vorm: "getal2",
    som: `MAX(0,uren_beschikbaar-(INDEX(WMO_Clienten_aanvragen,{n})*uren_aanvraag${metHerindicaties ? "+INDEX(WMO_Clienten_met_indicatie_huidig,{n})/looptijd*uren_herindicatie" : ""})/weken)`,
    hoe: metHerindicaties
      ? "uren beschikbaar - uren voor aanvragen - uren voor wie nu al een indicatie heeft"
      : "uren beschikbaar - uren voor aanvragen",
  },
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `zaken_${ritme}`,
    label: `Herbeoordelingen: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "zaken per jaar",
    vorm: "getal1",
    som: `SUMPRODUCT((maand_jaar={jaar})*maand_blijft*klaar_${ritme})`,
    hoe: "wat met deze uren klaar komt",
  })),
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `achterstand_${ritme}`,
    label: `Wacht nog aan het eind van het jaar: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "cliënten",
    vorm: "getal1",
    som: `INDEX(wacht_${ritme},12*{n})*INDEX(maand_blijft,12*{n})`,
    hoe: "aan de beurt geweest, en nog niet klaar",
  })),
];

const gekozenrijen: readonly Jaarrij[] = [
  {
    naam: "gekozen_over",
    label: "Uit de groep in het nieuwe product",
    eenheid: "cliënten",
    vorm: "getal1",
    som: gekozen((s) => (s === "zonder" ? "{groep_over}" : `{beoordeeld_${ritmeVan(s)}}`)),
    hoe: "gemiddeld over het jaar",
  },
  {
    naam: "gekozen_papier",
    label: "Daarvan alleen op papier: nog met de oude minuten",
    eenheid: "cliënten",
    vorm: "getal1",
    som: gekozen((s) => (s === "zonder" ? "{groep_over}-{beoordeeld_zacht}" : "0")),
    hoe: "alleen bij hard zonder herindicatie",
  },
  {
    naam: "gekozen_instroom",
    label: "Nieuwe cliënten in het nieuwe product",
    eenheid: "cliënten",
    vorm: "getal1",
    som: gekozen(() => "{instroom}"),
    hoe: "vanaf de ingangsdatum",
  },
  {
    naam: "gekozen_zaken",
    label: "Herbeoordelingen",
    eenheid: "zaken per jaar",
    vorm: "getal1",
    som: gekozen((s) => `{zaken_${ritmeVan(s)}}`),
    hoe: "wat met deze uren klaar komt",
  },
  {
    naam: "gekozen_achterstand",
    label: "Wacht nog aan het eind van het jaar",
    eenheid: "cliënten",
    vorm: "getal1",
    som: gekozen((s) => `{achterstand_${ritmeVan(s)}}`),
    hoe: "aan de beurt geweest, en nog niet klaar",
  },
  {
    naam: "gekozen_besparing",
    label: "Besparing, met deze uren",
    onderNul: "meerkosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: gekozen((s) => `{besparing_${s}}`),
    hoe: "op de groep van de ingangsdatum",
    uitkomst: true,
  },
];

const perScenario = (
  naam: string,
  label: string,
  som: (s: Scenario) => Som,
  rest: Pick<Regel, "eenheid" | "vorm" | "hoe"> & Partial<Regel>,
): Regel[] =>
  scenarios.map((s) => ({ naam: `${naam}_${s}`, label: `${label}: ${woorden[s]}`, som: som(s), ...rest }));

const vergelijking: readonly Regel[] = [
  ...perScenario("totaal", "Besparing in alle jaren, met deze uren", (s) => `SUM(besparing_${s})`, {
    eenheid: "euro",
    vorm: "euro",
    hoe: "alle jaren samen",
    onderNul: "meerkosten",
    uitkomst: true,
  }),
  ...perScenario(
    "totaal_tijd",
    "Besparing in alle jaren, als het werk op tijd is",
    (s) => `SUM(besparing_tijd_${s})`,
    {
      eenheid: "euro",
      vorm: "euro",
      hoe: "zonder grens aan de uren",
      onderNul: "meerkosten",
    },
  ),
  ...perScenario("uitstel", "Een maand later beginnen scheelt", (s) => laatsteMaand(s), {
    eenheid: "euro",
    vorm: "euro",
    hoe: "alles schuift een maand op: de besparing van de laatste maand valt weg",
    onderNul: "levert op",
  }),
  ...ritmes.map((ritme): Regel => ({
    naam: `laatste_${ritme}`,
    label: `Laatste maand waarin er iets klaar komt: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "datum",
    vorm: "datum",
    // Een kruimel van het afronden is geen cliënt.
    som: `IF(MAX(klaar_${ritme})<0.000001,"",SUMPRODUCT(MAX((klaar_${ritme}>0.000001)*maand)))`,
    hoe: "de eerste dag van die maand; leeg als er niets klaar komt",
  })),
  ...perScenario(
    "uren_erbij",
    "Uren erbij om op tijd te zijn, in de drukste maand",
    (s) => `SUMPRODUCT(MAX(tekort_${ritmeVan(s)}/(maand_deel+(maand_deel=0))))*12/weken`,
    {
      eenheid: "uren per week",
      vorm: "getal1",
      hoe: "boven de beschikbare uren",
    },
  ),
  ...perScenario(
    "kosten_erbij",
    "Wat die uren in alle maanden samen kosten",
    (s) => `SUM(tekort_${ritmeVan(s)})/productiviteit*loonkosten*12/(werkweek*weken)`,
    { eenheid: "euro", vorm: "euro", hoe: "uren tekort / productiviteit x loonkosten per uur" },
  ),
];

function laatsteMaand(s: Scenario): Som {
  const laatste = (rij: string) => `INDEX(${rij},ROWS(jaren))`;
  const maand = (kolom: string) => `INDEX(${kolom},ROWS(maand))`;
  const klaar = `${maand("maand_blijft")}*(${maand(`op_${ritmeVan(s)}`)}-${maand(`klaar_${ritmeVan(s)}`)}*(1-${maand("maand_deel")}/2))`;
  const som =
    s === "zonder"
      ? `${klaar}*(${laatste("kosten_papier")}-${laatste("kosten_nieuw")})+${maand("maand_groep")}*(${laatste("kosten_oud")}-${laatste("kosten_papier")})`
      : `${klaar}*(${laatste("kosten_oud")}-${laatste("kosten_nieuw")})`;
  return `(${som})/12`;
}

const maandEnJaar = (dag: Som): Som =>
  `CHOOSE(MONTH(${dag}),${MAANDEN.map((m) => `"${m}"`).join(",")})&" "&YEAR(${dag})`;

const WANNEER_KLAAR = (ritme: Ritme): Som =>
  `IF(MAX(tijd_${ritme})=0,"niemand is aan de beurt",IF(laatste_${ritme}="","er is geen tijd voor herbeoordelingen, niemand gaat over",IF(INDEX(achterstand_${ritme},ROWS(jaren))>=0.5,"aan het eind van "&INDEX(jaren,ROWS(jaren))&IF(ROUND(INDEX(achterstand_${ritme},ROWS(jaren)),0)=1," wacht er nog "," wachten er nog ")&FIXED(INDEX(achterstand_${ritme},ROWS(jaren)),0),"de laatste is klaar in "&${maandEnJaar(`laatste_${ritme}`)})))`;

/** De overgang van een oud naar een nieuw product, maand voor maand: wat er met de uren van de consulenten kan, bepaalt het tempo. */
export const overgang = opgave({
  id: "overgang",
  versie: 2,
  titel: "Overgang",
  opschrift: "Overgang naar een nieuw product",
  vraag:
    "Wat levert de overgang van een oud naar een nieuw product op, maand voor maand, met de uren die er voor herbeoordelingen zijn? En wat als al het werk op tijd gedaan was?",
  naam: "Overgang",
  delen,
  lijsten,
  vorm: jarenvorm(4, "A85B08"),
  vormBij: (vraag) => jarenvorm(vraag.jaren.length, "A85B08"),
  steuntOp: () => ["clienten", "tarief"],
  bezwaren,
  antwoord: () =>
    '"Met deze uren bespaart hard afsluiten met herindicatie in "&ROWS(jaren)&" jaar € "&FIXED(totaal_met,0)&" en zacht afsluiten € "&FIXED(totaal_zacht,0)&": een verschil van € "&FIXED(ABS(totaal_met-totaal_zacht),0)&". Was al het werk op tijd, dan was het verschil € "&FIXED(ABS(totaal_tijd_met-totaal_tijd_zacht),0)&"."',
  kern: ["totaal_zacht", "totaal_met", "uren_erbij_met", "kosten_erbij_met"],
  onderdelen: (vraag) => [
    regels("Wie er over gaat", vooraf),
    zin(`"Zacht: "&${WANNEER_KLAAR("zacht")}&". Hard met herindicatie: "&${WANNEER_KLAAR("met")}&"."`),
    zin(
      'IF(ROUND(later,1)=0,"",IF(later>0,"Let op: "&FIXED(later,0)&IF(ROUND(later,0)=1," cliënt staat"," cliënten staan")&" in geen jaar van aflopend, en blijven bij zacht in het oude product.","Let op: in de lijst lopen er "&FIXED(-later,0)&" meer af dan er cliënten zijn; die tellen niet mee."))',
    ),
    regels(
      "De manieren naast elkaar",
      vergelijking,
      "Met deze uren: niet meer herbeoordelingen dan waar tijd voor is. Op tijd: zonder die grens.",
    ),
    jaarblok({
      kop: "Cliënten per jaar",
      aantal: vraag.jaren.length,
      rijen: clientrijen,
    }),
    jaarblok({
      kop: "Besparing per jaar",
      uitleg:
        "Op de groep die op de ingangsdatum in het oude product zit. Nieuwe cliënten staan apart. Besparing en kosten van consulenten staan op andere taakvelden en worden niet van elkaar afgetrokken.",
      aantal: vraag.jaren.length,
      rijen: geldrijen,
      grafiek: {
        titel: "Besparing per jaar, met deze uren",
        beschrijving: "Per jaar twee kolommen: zacht afsluiten en hard afsluiten met herindicatie.",
        reeksen: [
          { naam: "zacht", rij: "besparing_zacht" },
          { naam: "hard met herindicatie", rij: "besparing_met" },
        ],
        as: "euro per jaar",
        vorm: "euro",
        ookNegatief: true,
        bovenaan: true,
      },
    }),
    jaarblok({
      kop: "Werk per jaar",
      aantal: vraag.jaren.length,
      rijen: werkrijen(vraag.herindicaties !== undefined),
    }),
    jaarblok({
      kop: "Bij het gekozen beleid",
      uitleg: "Hier rekenen de andere bladen mee.",
      aantal: vraag.jaren.length,
      rijen: gekozenrijen,
    }),
    maandtabel(vraag),
    ...ritmes.map((ritme) => ritmetabel(vraag, ritme)),
  ],
});
