import { eenBladzijde } from "../opgave/jaarblok";
import { jaarblok, tekst, zin, type Jaarrij, type Onderdeel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { deel } from "../opgave/vraagvan";
import { beleid, jarenlijst } from "./lijsten";

const overgang = deel({
  naam: "overgang",
  kop: "Overgang naar een ander product",
  uitleg: "Zegt wat de overgang voor cliënten betekent.",
  velden: [beleid],
});

const lijsten = [jarenlijst("")] as const;
const LAATSTE = "INDEX(jaren,ROWS(jaren))";
const VERANDERT = "WMO_Overgang_beleid_nr>1";
/** Wat het oude product in het laatste jaar meer kost dan het nieuwe, in hele centen. */
const GOEDKOPER =
  "ROUND(INDEX(WMO_Overgang_kosten_oud,ROWS(jaren))-INDEX(WMO_Overgang_kosten_nieuw,ROWS(jaren)),2)";
const GEWOON = { gewoon: true } as const;
const heel = (som: Som): Som => `FIXED(${som},0)`;
const breekpunt = heel("100*WMO_Samenvatting_breekpunt");

/** Wanneer: wat een cliënt ervan merkt, jaar voor jaar. */
const perJaar = (metOvergang: boolean): readonly Jaarrij[] => [
  {
    naam: "clienten",
    label: "Mensen met hulp, gemiddeld",
    eenheid: "cliënten",
    vorm: "getal0",
    som: "INDEX(WMO_Clienten_gekozen_totaal,{n})",
    hoe: "van het blad Cliënten",
    van: "Clienten",
  },
  ...(metOvergang ? ervanMerken : []),
];

const ervanMerken: readonly Jaarrij[] = (
  [
    ["gesprekken", "Krijgt een gesprek over de hulp", "gesprekken per jaar", "gekozen_zaken"],
    ["over", "Is overgegaan naar het nieuwe product, gemiddeld", "cliënten", "gekozen_over"],
    ["wacht", "Wacht aan het eind van het jaar op een gesprek", "cliënten", "gekozen_achterstand"],
  ] as const
).map(([naam, label, eenheid, bron]) => ({
  naam,
  label,
  eenheid,
  vorm: "getal0",
  som: `INDEX(WMO_Overgang_${bron},{n})`,
  hoe: "van het blad Overgang",
  van: "Overgang",
  ...(naam === "over" ? { uitkomst: true } : {}),
}));

const bijOvergang: readonly Onderdeel[] = [
  zin(
    `IF(${VERANDERT},"Wat verandert er? Nu krijgen mensen hulp als product “"&WMO_Overgang_van&"”. De gemeente wil dat dit product “"&WMO_Overgang_naar&"” wordt. Een consulent praat met iedereen die dat aangaat over de hulp die nodig is.","Wat verandert er? Bij dit beleid houdt iedereen het product dat hij of zij nu heeft.")`,
    GEWOON,
  ),
  zin(
    `IF(AND(${VERANDERT},WMO_Samenvatting_minder_minuten>0),"Hoeveel scheelt dat? Wie overgaat, krijgt gemiddeld "&${heel("WMO_Samenvatting_minder_minuten")}&" minuten hulp per week minder. Voor de een is dat meer en voor de ander minder: dat volgt uit het gesprek.","")`,
    GEWOON,
  ),
  zin(
    `IF(${VERANDERT},"Wanneer? De overgang begint op "&DAY(WMO_Overgang_ingangsdatum)&"-"&MONTH(WMO_Overgang_ingangsdatum)&"-"&YEAR(WMO_Overgang_ingangsdatum)&". Iemand merkt het pas na het eigen gesprek. Hieronder staat hoeveel gesprekken er elk jaar kunnen zijn.","")`,
    GEWOON,
  ),
];

const zekerheid = (metOvergang: boolean): readonly Onderdeel[] => [
  tekst("Hoe zeker is dit?", [
    [
      "Een raming",
      "Alle getallen zijn ramingen. Niemand weet nu hoeveel mensen er straks hulp vragen. Verandert een getal op Uitgangspunten, dan verandert alles mee.",
    ],
    [
      "Gemiddelden",
      "Een gemiddelde zegt niets over één persoon. Wat iemand krijgt, staat in de eigen beschikking.",
    ],
  ]),
  ...(metOvergang
    ? [
        zin(
          `IF(${VERANDERT},"De uren van consulenten bepalen het tempo. Aan het eind van "&${LAATSTE}&IF(INDEX(wacht,ROWS(jaren))<0.5," wacht niemand meer op een gesprek."," wachten er nog "&${heel("INDEX(wacht,ROWS(jaren))")}&" mensen op een gesprek.")&" Komt er minder tijd voor gesprekken, dan duurt het langer.","")`,
          GEWOON,
        ),
        zin(
          `IF(${VERANDERT},IF(WMO_Samenvatting_breekpunt="","Het nieuwe product heeft een vaste prijs per band. Krijgt iemand minder minuten maar blijft hij of zij in dezelfde band, dan scheelt dat de gemeente niets.",IF(${GOEDKOPER}>0,"De gemeente verwacht dat het geld scheelt. Dat hangt ervan af welk deel van de afgesproken hulp ook wordt gegeven. Is dat deel in het nieuwe product "&${breekpunt}&"% of meer, dan scheelt het niets meer.",IF(${GOEDKOPER}=0,"De gemeente verwacht niet dat het geld scheelt: het nieuwe product kost evenveel als het oude.","De gemeente verwacht niet dat het geld scheelt: het nieuwe product kost meer dan het oude. Dat hangt ervan af welk deel van de afgesproken hulp ook wordt gegeven. Alleen als dat deel in het nieuwe product onder "&${breekpunt}&"% komt, kost het minder."))),"")`,
          GEWOON,
        ),
      ]
    : []),
  zin("WMO_Controles_antwoord"),
];

const advies = (metOvergang: boolean): Onderdeel =>
  tekst(
    "Waarover kunt u adviseren?",
    [
      ...(metOvergang
        ? ([
            [
              "Het beleid",
              "Past de gekozen manier bij de mensen om wie het gaat? Op de Samenvatting staan de manieren naast elkaar: wat zij kosten, hoeveel mensen wachten en hoeveel mensen minder hulp krijgen.",
            ],
            ["Het tempo", "Is de begindatum goed? Zijn er genoeg uren voor goede gesprekken?"],
            [
              "De gesprekken",
              "Wie gaat er mee met iemand die dat alleen moeilijk vindt? Hoe krijgt iemand uitleg die hij of zij begrijpt?",
            ],
          ] as const)
        : []),
      [
        "De aannames",
        "Herkent u de aantallen en minuten op Uitgangspunten? Bij elk getal staat waar het vandaan komt.",
      ],
      [
        "Verder kijken",
        "De hele begroting zit in dit bestand. Ziet u maar een paar bladen? Klik met de rechtermuisknop op de naam van een blad, onderaan, en kies Zichtbaar maken (in LibreOffice: Blad tonen).",
      ],
      ["Wat er mist", "Wat betekent dit voor mensen, dat niet in een getal te vatten is?"],
      [
        "Uw advies",
        "Is er een blad Adviesaanvraag? Schrijf daar uw advies achter elk punt, in de gele kolom Advies. Bewaar het bestand en stuur het terug: de gemeente leest uw advies daaruit.",
      ],
    ],
    ["Onderwerp", "Vragen die u kunt stellen"],
  );

/** Wat de begroting voor cliënten betekent, in gewone taal: wat verandert er, wanneer, hoe zeker is dat, en waarover is er advies te geven. */
export const adviesraad = opgave({
  id: "adviesraad",
  versie: 1,
  titel: "Voor de adviesraad",
  opschrift: "Voor de adviesraad",
  vraag: "Wat verandert er voor mensen met hulp, wanneer, hoe zeker is dat, en waarover kunt u adviseren?",
  naam: "Adviesraad",
  delen: [overgang],
  lijsten,
  vorm: eenBladzijde(4, "357A4A"),
  vormBij: (vraag) => eenBladzijde(vraag.jaren.length, "357A4A"),
  steuntOp: ({ overgang: o }) => [
    "samenvatting",
    "clienten",
    "controles",
    ...(o === undefined ? [] : ["overgang"]),
  ],
  antwoord: ({ overgang: o }) =>
    o === undefined
      ? `"Er verandert niets aan de hulp zelf. In "&${LAATSTE}&" hebben gemiddeld "&${heel("INDEX(clienten,ROWS(jaren))")}&" mensen hulp."`
      : `IF(${VERANDERT},IF(WMO_Samenvatting_minder_minuten>0,"Aan het eind van "&${LAATSTE}&" krijgen "&${heel("INDEX(WMO_Samenvatting_beleid_minder,WMO_Overgang_beleid_nr)")}&" mensen minder hulp: gemiddeld "&${heel("WMO_Samenvatting_minder_minuten")}&" minuten per week.","Mensen gaan over naar een ander product, en krijgen niet minder minuten hulp."),"Er verandert niets aan de hulp zelf.")`,
  kern: [],
  onderdelen: ({ overgang: o, jaren }) => [
    ...(o === undefined ? [] : bijOvergang),
    jaarblok({
      kop: "Jaar voor jaar",
      aantal: jaren.length,
      rijen: perJaar(o !== undefined),
      ...(o === undefined
        ? {}
        : {
            grafiek: {
              titel: "Mensen die zijn overgegaan, en mensen die wachten",
              beschrijving:
                "Per jaar twee kolommen: wie is overgegaan naar het nieuwe product, en wie op een gesprek wacht.",
              reeksen: [
                { naam: "is overgegaan", rij: "over" },
                { naam: "wacht op een gesprek", rij: "wacht" },
              ],
              as: "mensen",
              vorm: "getal0",
              bovenaan: true,
            },
          }),
    }),
    ...zekerheid(o !== undefined),
    advies(o !== undefined),
  ],
});
