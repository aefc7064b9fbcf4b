import { jaar } from "../../functions/soorten/algemeen";
import { regels, tabel, zin, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { deel } from "../opgave/vraagvan";
import { beleid, jarenlijst, productenlijst } from "./lijsten";

const jaarveld = (sleutel: string, naam: string, label: string, zinLeeg: string, plaats: string) =>
  ({
    sleutel,
    naam,
    label,
    eenheid: "jaar",
    vorm: "jaartal",
    staatIn: "jaren",
    soort: jaar,
    leegIs: {
      zin: zinLeeg,
      formule: (n: (naam: string) => string) => `INDEX(${n("jaren")},${plaats.replace("jaren", n("jaren"))})`,
      waarde: () => undefined,
    },
  }) as const;

const basis = deel({
  naam: "basis",
  kop: "Welke jaren",
  uitleg: "",
  verplicht: true,
  velden: [
    jaarveld("van", "van_jaar", "Van jaar", "het eerste jaar", "1"),
    jaarveld("tot", "tot_jaar", "Naar jaar", "het laatste jaar", "ROWS(jaren)"),
  ],
});

const overgang = deel({
  naam: "overgang",
  kop: "Overgang naar een ander product",
  uitleg: "Verklaart ook het verschil tussen het huidige en het gekozen beleid.",
  velden: [beleid],
});

const jaren = jarenlijst("");
const producten = productenlijst("", "minuten", "declaratiegraad");
const delen = [basis, overgang] as const;
const lijsten = [jaren, producten] as const;

/** Hoeveel cliënten er van elk product zijn, met hoeveel minuten, en wat zij kosten: kolommen van de andere bladen, product voor product. */
interface Stand {
  readonly clienten: Som;
  readonly minuten: Som;
  readonly lasten: Som;
}

const gekozenIn = (plek: string): Stand => ({
  clienten: `INDEX(WMO_Clienten_gekozen,0,${plek})`,
  minuten: `INDEX(WMO_Clienten_minuten,0,${plek})`,
  lasten: `INDEX(WMO_Lasten_lasten,0,${plek})`,
});

/** Bij huidig beleid verandert niemand van product, en houdt ieder de minuten van zijn product. */
const huidigIn = (plek: string): Stand => {
  const clienten = `INDEX(WMO_Clienten_gemiddeld,0,${plek})`;
  return {
    clienten,
    minuten: "product_minuten",
    lasten: `${clienten}*product_minuten/60*WMO_Lasten_weken*product_graad*INDEX(WMO_Tarief_uurtarief,0,${plek})`,
  };
};

/** De factoren van de lasten; hun product is de lasten van alle producten samen. */
const factoren = [
  {
    naam: "clienten",
    label: "Cliënten",
    vorm: "getal1",
    som: ({ clienten }: Stand): Som => `SUM(${clienten})`,
  },
  {
    naam: "minuten",
    label: "Minuten per cliënt per week, gemiddeld",
    vorm: "getal2",
    som: ({ clienten, minuten }: Stand): Som =>
      gedeeld(`SUMPRODUCT(${clienten}*${minuten})`, `SUM(${clienten})`),
  },
  {
    naam: "graad",
    label: "Declaratiegraad, gemiddeld",
    vorm: "procent1",
    som: ({ clienten, minuten }: Stand): Som =>
      gedeeld(`SUMPRODUCT(${clienten}*${minuten}*product_graad)`, `SUMPRODUCT(${clienten}*${minuten})`),
  },
  {
    naam: "tarief",
    label: "Tarief per uur, gemiddeld",
    vorm: "euroCent",
    som: ({ clienten, minuten, lasten }: Stand): Som =>
      gedeeld(
        `SUMPRODUCT(${lasten})`,
        `(SUMPRODUCT(${clienten}*${minuten}*product_graad)/60*WMO_Lasten_weken)`,
      ),
  },
] as const;

function gedeeld(teller: Som, noemer: Som): Som {
  return `IF(${noemer}=0,0,${teller}/${noemer})`;
}

/** Zo dicht bij 1 is een verhouding 1: haar logaritme is te klein om door te delen. */
const BIJNA = "0.000001";
/** In zoveel cijfers 1 is een verhouding van gemiddelden gelijk: de rest is van het rekenen, en gaf € -0. */
const CIJFERS = "12";

/**
 * Het verschil in lasten, verdeeld over zijn factoren, met het logaritmisch gemiddelde (LMDI, Ang 2004): er blijft geen rest over en de
 * volgorde doet niet mee. Waren of worden de lasten nul, dan hoort het hele verschil bij de factor die nul is.
 */
function verklaartabel(kop: string, uitleg: string, naam: string, van: Stand, tot: Stand) {
  const lasten = `(${naam}_lasten_van*${naam}_lasten_tot)`;
  const nul = (rij: number) => `{van@${rij}}*{tot@${rij}}=0`;
  return tabel({
    kop,
    uitleg,
    rijen: factoren,
    kolommen: [
      {
        kolom: "factor",
        kop: "Factor",
        stijl: "label",
        cel: (f) => ({ tekst: f.label }),
        totaal: { tekst: "Verschil in lasten" },
      },
      { kolom: "van", naam: `${naam}_factor_van`, kop: "van", vorm: (f) => f.vorm, cel: (f) => f.som(van) },
      { kolom: "tot", naam: `${naam}_factor_tot`, kop: "naar", vorm: (f) => f.vorm, cel: (f) => f.som(tot) },
      {
        kolom: "effect",
        naam: `${naam}_effect`,
        kop: "zoveel lasten erbij",
        vorm: "euro",
        stijl: "uitkomst",
        cel: (f, nummer) =>
          `IF(${lasten}=0,${{ clienten: `IF(${nul(1)},${naam}_lasten_tot-${naam}_lasten_van,0)`, minuten: `IF(${nul(1)},0,${naam}_lasten_tot-${naam}_lasten_van)`, graad: "0", tarief: "0" }[f.naam]},IF(ROUND({tot@${nummer}}/{van@${nummer}},${CIJFERS})=1,0,${naam}_gewicht*LN({tot@${nummer}}/{van@${nummer}})))`,
        totaal: true,
      },
    ],
    cellen: factoren.map((f, i) => ({ naam: `${naam}_door_${f.naam}`, kolom: "effect", rij: i + 1 })),
  });
}

/** De lasten aan beide kanten, en het gewicht waarmee elke factor telt. */
function kanten(
  naam: string,
  van: Stand,
  tot: Stand,
  labels: readonly [string, string, string],
): readonly Regel[] {
  const lasten = ({ lasten: alle }: Stand): Som => `SUMPRODUCT(${alle})`;
  const [l0, l1] = [`${naam}_lasten_van`, `${naam}_lasten_tot`];
  return [
    {
      naam: l0,
      label: labels[0],
      eenheid: "euro per jaar",
      vorm: "euro",
      som: lasten(van),
      hoe: "lasten van alle producten samen",
    },
    {
      naam: l1,
      label: labels[1],
      eenheid: "euro per jaar",
      vorm: "euro",
      som: lasten(tot),
      hoe: "dezelfde som",
    },
    {
      naam: `${naam}_gewicht`,
      label: `Gewicht: het logaritmisch gemiddelde van de lasten ${labels[2]}`,
      eenheid: "euro per jaar",
      vorm: "euro",
      som: `IF(${l0}*${l1}=0,0,IF(ABS(${l1}/${l0}-1)<${BIJNA},${l0},(${l1}-${l0})/LN(${l1}/${l0})))`,
      hoe: "(lasten naar - lasten van) / LN(lasten naar / lasten van)",
    },
  ];
}

const plekken: readonly Regel[] = [
  {
    naam: "van_plek",
    label: "Van jaar is jaar nummer",
    eenheid: "nummer",
    vorm: "getal0",
    som: "MATCH(van_jaar,jaren,0)",
    hoe: "plaats in de lijst Jaren",
  },
  {
    naam: "tot_plek",
    label: "Naar jaar is jaar nummer",
    eenheid: "nummer",
    vorm: "getal0",
    som: "MATCH(tot_jaar,jaren,0)",
    hoe: "plaats in de lijst Jaren",
  },
];

const samen = (naam: string): Som => `SUM(${factoren.map((f) => `${naam}_door_${f.naam}`).join(",")})`;

const meerMinder = (naam: string): Som =>
  `IF(ROUND(${naam},0)=0,"niets",IF(${naam}<0,"€ "&FIXED(-${naam},0)&" minder","€ "&FIXED(${naam},0)&" meer"))`;

/** Waardoor de lasten veranderen: het aantal cliënten, hun minuten, of het tarief. */
export const verschil = opgave({
  id: "verschil",
  versie: 1,
  titel: "Verschil verklaard",
  opschrift: "Waardoor de lasten veranderen",
  vraag:
    "Hoeveel van het verschil in lasten komt door het aantal cliënten, hoeveel door hun minuten en hoeveel door het tarief?",
  naam: "Verschil",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "H",
    breedtes: { A: 40, "B:G": 14, H: 12 },
    tabkleur: "1F5C99",
  },
  steuntOp: ({ overgang: o }) => ["clienten", "tarief", "lasten", ...(o === undefined ? [] : ["overgang"])],
  bezwaren: ({ basis: { van, tot }, jaren: rijen }) =>
    [van, tot].flatMap((j) =>
      j === undefined || rijen.some((r) => r.jaar === j)
        ? []
        : [`Het jaar ${j} staat niet in de lijst Jaren.`],
    ),
  antwoord: () =>
    `"Van "&van_jaar&" naar "&tot_jaar&IF(ROUND(samen,0)=0," blijven de lasten gelijk"," worden de lasten "&${meerMinder("samen")})&": door cliënten "&${meerMinder("jaar_door_clienten")}&", door minuten "&${meerMinder("jaar_door_minuten")}&" en door het tarief "&${meerMinder("jaar_door_tarief")}&IF(ROUND(jaar_door_graad,0)=0,".",", en door de declaratiegraad "&${meerMinder("jaar_door_graad")}&".")`,
  kern: [
    {
      naam: "samen",
      label: "Verschil in lasten",
      onderNul: "minder lasten",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: samen("jaar"),
    },
    ...factoren.map((f) => ({
      naam: `kern_${f.naam}`,
      label: {
        clienten: "Door het aantal cliënten",
        minuten: "Door de minuten per cliënt",
        graad: "Door de declaratiegraad",
        tarief: "Door het tarief",
      }[f.naam],
      onderNul: "minder lasten",
      eenheid: "euro per jaar",
      vorm: "euro" as const,
      som: `jaar_door_${f.naam}`,
    })),
  ],
  onderdelen: (vraag) => [
    regels("Van jaar naar jaar, bij het gekozen beleid", [
      ...plekken,
      ...kanten("jaar", gekozenIn("van_plek"), gekozenIn("tot_plek"), [
        "Lasten van",
        "Lasten naar",
        "in de twee jaren",
      ]),
    ]),
    verklaartabel(
      "Waardoor: van jaar naar jaar",
      "Een min is minder lasten. Elk bedrag is gewicht x LN(naar / van). Zo tellen de oorzaken precies op tot het verschil, en doet hun volgorde er niet toe. Weken per jaar zijn in alle jaren gelijk. Gaan cliënten over naar een ander product, dan verandert het gemiddelde.",
      "jaar",
      gekozenIn("van_plek"),
      gekozenIn("tot_plek"),
    ),
    zin(
      'IF(WMO_Tarief_per_band=0,"","Bij een prijs per band is het tarief die prijs, omgerekend naar een uur. Minder minuten voor dezelfde prijs is een hoger tarief: samen scheelt dat niets.")',
    ),
    ...(vraag.overgang === undefined
      ? []
      : [
          regels(
            "Van huidig naar gekozen beleid, in het laatste van deze jaren",
            kanten("beleid", huidigIn("tot_plek"), gekozenIn("tot_plek"), [
              "Lasten bij huidig beleid",
              "Lasten bij gekozen beleid",
              "bij huidig en gekozen beleid",
            ]),
          ),
          verklaartabel(
            "Waardoor: van huidig naar gekozen beleid",
            "Het aantal cliënten is bij elk beleid gelijk.",
            "beleid",
            huidigIn("tot_plek"),
            gekozenIn("tot_plek"),
          ),
        ]),
  ],
});
