import { bedrag } from "../../functions/soorten/algemeen";
import { opsomming } from "../../language/opsomming";
import { eenheden } from "../eenheden";
import { jarenlijst } from "../keten/lijsten";
import { jarenvorm } from "../opgave/jaarblok";
import { volgtRijen } from "../opgave/koppelingen";
import { jaarblok, zin, type Jaarrij, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { lijst, type VraagVan } from "../opgave/vraagvan";
import { dubbeleGemeente, gemeentebegroting, GEZOCHT, regiolijsten } from "./uitsamenvatting";

const GEMEENTEN = 20;
const JAREN = 11;

const gemeenten = lijst({
  naam: "gemeenten",
  kop: "Gemeenten",
  uitleg: "De gemeenten die samen begroten, in de volgorde waarin zij onder elkaar komen.",
  minstens: 2,
  hoogstens: GEMEENTEN,
  uniek: "gemeente",
  kolommen: [
    { sleutel: "gemeente", naam: "gemeente", label: "Gemeente", eenheid: "naam", ook: ["Naam"], tekst: true },
  ],
});

/** De lijst begint met een rij per gemeente en jaar; wmo regio vult haar uit de werkmappen. */
const begrotingen = lijst({
  naam: "begrotingen",
  kop: "Begrotingen",
  uitleg:
    "Per gemeente en jaar één rij, met de bedragen van haar blad Samenvatting. Consulenten en eigen bijdragen mogen leeg blijven.",
  minstens: 1,
  hoogstens: GEMEENTEN * JAREN,
  kolommen: [
    { sleutel: "gemeente", naam: "begroot_gemeente", label: "Gemeente", eenheid: "naam", tekst: true },
    { sleutel: "jaar", naam: "begroot_jaar", label: "Jaar", ...eenheden.jaartal },
    { sleutel: "clienten", naam: "begroot_clienten", label: "Cliënten", ...eenheden.clienten },
    euro("lasten", "Lasten van de hulp"),
    { ...euro("consulenten", "Kosten van consulenten"), magLeeg: true },
    { ...euro("bijdragen", "Eigen bijdragen"), magLeeg: true },
  ],
});

function euro<const S extends string>(sleutel: S, label: string) {
  return {
    sleutel,
    naam: `begroot_${sleutel}`,
    label,
    eenheid: "euro per jaar",
    vorm: "euro",
    soort: bedrag,
  } as const;
}

const lijsten = [jarenlijst(""), gemeenten, begrotingen] as const;

/** De vraag van het plan Regio. */
export type Regiovraag = VraagVan<never, (typeof lijsten)[number]>;

const VAN_DEZE = "(begroot_gemeente=INDEX(gemeente,{#}))*(begroot_jaar={jaar})";
const LAATSTE = "ROWS(jaren)";

/** De begrotingen van een aantal gemeenten naast elkaar, en hun som. */
export const regio = opgave({
  id: "regio",
  versie: 1,
  titel: "Regio",
  opschrift: "Begrotingen van gemeenten samen",
  vraag:
    "Wat kost de huishoudelijke ondersteuning de gemeenten samen, wie draagt welk deel, en wat kost een cliënt bij elk van hen?",
  naam: "Regio",
  delen: [],
  lijsten,
  uitWerkmappen: {
    kop: "Uit de werkmappen van de gemeenten",
    uitleg:
      "Kies van elke gemeente de bewaarde werkmap met “De hele begroting”. Van het blad Samenvatting komen cliënten, lasten, consulenten en eigen bijdragen per jaar. De bestanden blijven op uw computer.",
    doe: "Neem hun begrotingen over",
    minstens: 2,
    teWeinig: "Kies van ten minste twee gemeenten de werkmap.",
    namen: GEZOCHT,
    lijst: "begrotingen",
    neemOver(werkmappen, { vraag, koppelingen }) {
      const gelezen = werkmappen.map((w) => gemeentebegroting(w.bestand, w.namen));
      const gemeenten = gelezen.flatMap((g) => ("zin" in g ? [] : [g]));
      const mis = gelezen.flatMap((g) => ("zin" in g ? [g.zin] : []));
      const dubbel = dubbeleGemeente(gemeenten);
      if (dubbel !== undefined) mis.push(dubbel);
      if (mis.length > 0) return { mis };
      const { bron, jaren, ...rest } = regiolijsten(gemeenten);
      // Volgt het blad de jaren van Uitgangspunten, dan blijft dat zo: het blad zegt zelf welk jaar niet meetelt.
      const volgt = volgtRijen(koppelingen.lijsten.jaren);
      return {
        vraag: { ...vraag, ...rest, ...(volgt ? {} : { jaren }) },
        koppelingen: {
          ...koppelingen,
          lijsten: { ...koppelingen.lijsten, gemeenten: undefined, begrotingen: undefined },
        },
        bronnen: { begrotingen: bron },
        zin: `Overgenomen: ${opsomming(gemeenten.map(({ gemeente, jaren: per }) => `${gemeente} (${per.map((j) => j.jaar).join(", ")})`))}.`,
      };
    },
  },
  vorm: jarenvorm(4, "8A5AA8"),
  vormBij: (vraag) => jarenvorm(Math.max(vraag.jaren.length, 3), "8A5AA8"),
  antwoord: () =>
    `IF(ontbrekend+dubbel+zonder_plaats>0,"Nog niet op te tellen: kijk bij de zinnen hieronder.","De "&ROWS(gemeente)&" gemeenten geven in "&INDEX(jaren,${LAATSTE})&" samen € "&FIXED(INDEX(lasten_totaal,${LAATSTE}),0)&" uit aan hulp, voor gemiddeld "&FIXED(INDEX(clienten_totaal,${LAATSTE}),0)&" cliënten.")`,
  kern: [
    {
      naam: "laatste_lasten",
      label: "Lasten van de hulp samen, laatste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: `INDEX(lasten_totaal,${LAATSTE})`,
    },
    {
      naam: "laatste_consulenten",
      label: "Kosten van consulenten samen, laatste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: `INDEX(consulenten_totaal,${LAATSTE})`,
    },
    {
      naam: "laatste_clienten",
      label: "Cliënten samen, laatste jaar",
      eenheid: "cliënten",
      vorm: "getal0",
      som: `INDEX(clienten_totaal,${LAATSTE})`,
    },
  ],
  onderdelen: (vraag) => {
    const per = { aantal: vraag.gemeenten.length, label: "INDEX(gemeente,{#})" };
    const uit = (naam: string, label: string, eenheid: string, vorm: "euro" | "getal0"): Jaarrij => ({
      naam,
      label,
      eenheid,
      vorm,
      // Zonder begroting van dat jaar is er geen bedrag, en geen nul.
      som: `IF(SUMPRODUCT(${VAN_DEZE})=0,"",SUMPRODUCT(${VAN_DEZE},begroot_${naam}))`,
      hoe: "uit de lijst Begrotingen",
      per,
      totaal: `${label}, alle gemeenten`,
      totaalKanLeeg: true,
    });
    return [
      jaarblok({
        kop: "De begrotingen samen",
        aantal: vraag.jaren.length,
        rijen: [
          { ...uit("lasten", "Lasten van de hulp", "euro per jaar", "euro"), uitkomst: true },
          uit("consulenten", "Kosten van consulenten", "euro per jaar", "euro"),
          uit("bijdragen", "Eigen bijdragen", "euro per jaar", "euro"),
          uit("clienten", "Cliënten, gemiddeld", "cliënten", "getal0"),
        ],
        grafiek: {
          titel: "Lasten van de hulp, alle gemeenten samen",
          beschrijving: "Per jaar een kolom: wat de hulp de gemeenten samen kost.",
          reeksen: [{ naam: "alle gemeenten", rij: "lasten_totaal" }],
          as: "euro per jaar",
          vorm: "euro",
          bovenaan: true,
        },
      }),
      jaarblok({
        kop: "Naast elkaar",
        uitleg:
          "Lasten per cliënt verschillen ook door tarief, minuten en de samenstelling van de groep; het getal zegt niet waarom.",
        aantal: vraag.jaren.length,
        rijen: [
          {
            naam: "per_client",
            label: "Lasten per cliënt",
            eenheid: "euro per cliënt per jaar",
            vorm: "euro",
            som: 'IF({clienten}="","",IF({clienten}=0,0,{lasten}/{clienten}))',
            hoe: "lasten van de hulp / cliënten",
            per,
          },
          {
            naam: "per_client_samen",
            label: "Lasten per cliënt, alle gemeenten",
            eenheid: "euro per cliënt per jaar",
            vorm: "euro",
            som: 'IF({clienten_totaal}="","",IF({clienten_totaal}=0,0,{lasten_totaal}/{clienten_totaal}))',
            hoe: "alle lasten / alle cliënten: niet het gemiddelde van de gemeenten",
          },
          {
            naam: "deel",
            label: "Deel van de lasten",
            eenheid: "aandeel",
            vorm: "procent1",
            som: 'IF({lasten}="","",IF({lasten_totaal}=0,0,{lasten}/{lasten_totaal}))',
            hoe: "lasten van de gemeente / lasten van alle gemeenten",
            per,
          },
          {
            naam: "geteld",
            label: "Rijen in de lijst",
            eenheid: "rijen",
            vorm: "getal0",
            som: `SUMPRODUCT(${VAN_DEZE})`,
            hoe: "1 is goed; 0 is een begroting die ontbreekt, 2 een die dubbel telt",
            per,
          },
        ],
      }),
      ...controles,
    ];
  },
});

const telling = (aantal: Som, een: string, meer: string): Som =>
  `IF(${aantal}=1,"1 ${een}",${aantal}&" ${meer}")`;

const controles = [
  {
    soort: "regels",
    kop: "Telt alles één keer mee?",
    regels: [
      {
        naam: "ontbrekend",
        label: "Begrotingen die ontbreken",
        eenheid: "rijen",
        vorm: "getal0",
        som: "COUNTIF(geteld,0)",
        hoe: "gemeente en jaar zonder rij in de lijst",
        signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
      },
      {
        naam: "dubbel",
        label: "Begrotingen die dubbel tellen",
        eenheid: "rijen",
        vorm: "getal0",
        som: 'COUNTIF(geteld,">1")',
        hoe: "gemeente en jaar met meer dan één rij",
        signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
      },
      {
        naam: "zonder_plaats",
        label: "Rijen die nergens bij horen",
        eenheid: "rijen",
        vorm: "getal0",
        som: 'SUMPRODUCT((begroot_gemeente<>"")*1)-SUM(geteld)',
        hoe: "de gemeente of het jaar staat niet op dit blad",
        signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
      },
    ],
  } as const,
  zin(
    `IF(ontbrekend=0,"","Let op: van "&${telling("ontbrekend", "gemeente en jaar ontbreekt", "keer een gemeente en jaar ontbreekt")}&" de begroting; de som is te laag.")`,
  ),
  zin(
    `IF(dubbel=0,"","Let op: "&${telling("dubbel", "begroting telt", "begrotingen tellen")}&" dubbel; de som is te hoog.")`,
  ),
  zin(
    `IF(zonder_plaats=0,"","Let op: "&${telling("zonder_plaats", "rij telt", "rijen tellen")}&" niet mee: de gemeente of het jaar staat niet in de lijsten hierboven.")`,
  ),
  zin(
    'IF(COUNT(lasten_totaal)=ROWS(jaren),"","Let op: van "&IF(ROWS(jaren)-COUNT(lasten_totaal)=1,"1 jaar","in totaal "&(ROWS(jaren)-COUNT(lasten_totaal))&" jaren")&" heeft geen enkele gemeente een begroting. Daar blijven de bedragen leeg.")',
  ),
];
