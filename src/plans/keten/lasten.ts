import { getal } from "../../functions/mechaniek/soort";
import { tarief as bedragBovenNul } from "../../functions/soorten/algemeen";
import { jarenvorm } from "../opgave/jaarblok";
import { jaarblok, zin, type Jaarrij, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { deel } from "../opgave/vraagvan";
import { wekenPerJaar } from "../velden";
import { beleid, bijBeleid, jarenlijst, perProduct, productenlijst } from "./lijsten";

const basis = deel({
  naam: "basis",
  kop: "Omrekenen",
  uitleg: "Van minuten per week naar uren per jaar.",
  verplicht: true,
  velden: [wekenPerJaar],
});

const bijdrage = deel({
  naam: "bijdrage",
  kop: "Eigen bijdrage",
  verplicht: true,
  uitleg:
    "Een bovengrens: zoveel komt er binnen als elke cliënt van een product met eigen bijdrage haar alle perioden betaalt.",
  velden: [
    {
      sleutel: "perPeriode",
      naam: "bijdrage_per_periode",
      label: "Eigen bijdrage per periode",
      eenheid: "euro per periode",
      vorm: "euroCent",
      soort: bedragBovenNul,
      norm: "eigen-bijdrage-per-periode",
    },
    {
      sleutel: "perioden",
      naam: "bijdrage_perioden",
      label: "Perioden per jaar",
      eenheid: "perioden per jaar",
      vorm: "getal0",
      soort: getal({ eenheid: "perioden per jaar, bijvoorbeeld 12", bijLeeg: "fout", hoogstens: 13 }),
      norm: "eigen-bijdrage-perioden-per-jaar",
    },
  ],
});

const overgang = deel({
  naam: "overgang",
  kop: "Overgang naar een ander product",
  uitleg: "Zet de lasten bij elk beleid naast elkaar.",
  velden: [beleid],
});

const jaren = jarenlijst("");
const producten = productenlijst("", "vorm", "minuten", "declaratiegraad", "bijdrage");

const UREN_X_TARIEF: Som = "{uren}*INDEX(WMO_Tarief_uurtarief,{#},{n})";
/** Wie alleen op papier over is, heeft de oude minuten; bij een prijs per band is dat een andere band, en geen ander aantal uren x tarief. */
const NIEUW: Som =
  "(INDEX(WMO_Clienten_gekozen,{#},{n})-INDEX(WMO_Overgang_gekozen_papier,{n}))*INDEX(WMO_Overgang_kosten_nieuw,{n})+INDEX(WMO_Overgang_gekozen_papier,{n})*INDEX(WMO_Overgang_kosten_papier,{n})";

/** Wat de hulp in elk jaar kost, per product en bij elk beleid. */
export const lasten = opgave({
  id: "lasten",
  versie: 1,
  titel: "Lasten",
  opschrift: "Lasten van de hulp per product en jaar",
  vraag: "Wat kost de hulp de gemeente in elk jaar, per product en bij het gekozen beleid?",
  naam: "Lasten",
  delen: [basis, bijdrage, overgang],
  lijsten: [jaren, producten],
  vorm: jarenvorm(4, "1F5C99"),
  vormBij: (vraag) => jarenvorm(vraag.jaren.length, "1F5C99"),
  steuntOp: ({ overgang: o }) => ["clienten", "tarief", ...(o === undefined ? [] : ["overgang"])],
  antwoord: () =>
    '"De hulp kost in "&INDEX(jaren,1)&" € "&FIXED(INDEX(lasten_totaal,1),0)&IF(ROWS(jaren)=1,"."," en in "&INDEX(jaren,ROWS(jaren))&" € "&FIXED(INDEX(lasten_totaal,ROWS(jaren)),0)&".")',
  kern: [
    {
      naam: "kern_eerste",
      label: "Lasten van de hulp in het eerste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: "INDEX(lasten_totaal,1)",
    },
    {
      naam: "kern_laatste",
      label: "Lasten van de hulp in het laatste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: "INDEX(lasten_totaal,ROWS(jaren))",
    },
    {
      naam: "kern_uren",
      label: "Uren hulp in het eerste jaar",
      eenheid: "uren per jaar",
      vorm: "getal0",
      som: "INDEX(uren_totaal,1)",
    },
  ],
  onderdelen: (vraag) => {
    const aantal = vraag.jaren.length;
    const per = perProduct(vraag.producten);
    const rijen: Jaarrij[] = [
      {
        naam: "uren",
        label: "Uren",
        eenheid: "uren per jaar",
        vorm: "getal0",
        som: "INDEX(WMO_Clienten_gekozen,{#},{n})*INDEX(WMO_Clienten_minuten,{#},{n})/60*weken*INDEX(product_graad,{#})",
        hoe: "cliënten x minuten per week / 60 x weken x declaratiegraad",
        per,
        totaal: "Uren, alle producten",
      },
      {
        naam: "lasten",
        label: "Lasten",
        eenheid: "euro per jaar",
        vorm: "euro",
        som:
          vraag.overgang === undefined
            ? UREN_X_TARIEF
            : `IF({#}=WMO_Overgang_naar_nr,${NIEUW},${UREN_X_TARIEF})`,
        hoe:
          vraag.overgang === undefined
            ? "uren x tarief per uur"
            : "uren x tarief per uur; in het nieuwe product cliënten x kosten per cliënt, ook van wie alleen op papier over is",
        uitkomst: true,
        per,
        totaal: "Lasten, alle producten",
      },
      {
        naam: "natura",
        label: "Daarvan zorg in natura",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: 'SUMPRODUCT((product_vorm="ZIN")*{lasten:})',
        hoe: "de producten met ZIN",
      },
      {
        naam: "pgb",
        label: "Daarvan pgb",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: 'SUMPRODUCT((product_vorm="pgb")*{lasten:})',
        hoe: "de producten met pgb",
      },
    ];
    const baten: Jaarrij[] = [
      {
        naam: "bijdrage_clienten",
        label: "Cliënten met een eigen bijdrage",
        eenheid: "cliënten",
        vorm: "getal0",
        som: 'SUMPRODUCT((product_bijdrage="ja")*INDEX(WMO_Clienten_gekozen,0,{n}))',
        hoe: "van de producten waar zij voor geldt",
      },
      {
        naam: "eigen_bijdrage",
        label: "Eigen bijdragen, ten hoogste",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: "{bijdrage_clienten}*bijdrage_per_periode*bijdrage_perioden",
        hoe: "cliënten x bijdrage per periode x perioden",
        uitkomst: true,
      },
    ];
    return [
      jaarblok({
        kop: "Lasten bij het gekozen beleid",
        aantal,
        rijen,
        grafiek: {
          soort: "gestapeld",
          titel: "Lasten van de hulp per jaar",
          beschrijving: "Per jaar een kolom: de lasten van zorg in natura, en daarboven die van pgb.",
          reeksen: [
            { naam: "zorg in natura", rij: "natura" },
            { naam: "pgb", rij: "pgb" },
          ],
          as: "euro per jaar",
          vorm: "euro",
          bovenaan: true,
        },
      }),
      jaarblok({
        kop: "Eigen bijdrage",
        uitleg:
          "Baten, bij de bijdrage die op de peildatum geldt. Wie vrijstelling heeft of tijdelijk geen hulp krijgt, betaalt niet: daarom is dit een bovengrens.",
        aantal,
        rijen: baten,
      }),
      ...(vraag.overgang === undefined ? [] : [perBeleid(aantal)]),
      ...(vraag.overgang === undefined
        ? []
        : [
            zin(
              'IF(SUMPRODUCT(ABS(verschil))<0.005,"","Let op: de lasten per product tellen niet op tot die bij het gekozen beleid.")',
            ),
          ]),
    ];
  },
});

function perBeleid(aantal: number) {
  const scenario = ["zacht", "zonder", "met"] as const;
  return jaarblok({
    kop: "Lasten bij elk beleid",
    uitleg:
      "Huidig beleid is zonder overgang. De andere zijn daarvan de besparing op de groep en op nieuwe cliënten lager, met de uren die er zijn.",
    aantal,
    rijen: [
      {
        naam: "lasten_huidig",
        label: bijBeleid("Lasten", 0),
        eenheid: "euro per jaar",
        vorm: "euro",
        som: "SUMPRODUCT(INDEX(WMO_Clienten_gemiddeld,0,{n})*product_minuten*product_graad*INDEX(WMO_Tarief_uurtarief,0,{n}))/60*weken",
        hoe: "cliënten zonder overgang x minuten / 60 x weken x declaratiegraad x tarief",
      },
      ...scenario.map((s, i): Jaarrij => ({
        naam: `lasten_${s}`,
        label: bijBeleid("Lasten", i + 1),
        eenheid: "euro per jaar",
        vorm: "euro",
        som: `{lasten_huidig}-INDEX(WMO_Overgang_besparing_${s},{n})-INDEX(WMO_Overgang_besparing_instroom,{n})`,
        hoe: "huidig beleid - besparing - wat nieuwe cliënten schelen",
      })),
      {
        naam: "verschil",
        label: "Controle: gekozen beleid - de som per product",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: "ROUND(CHOOSE(WMO_Overgang_beleid_nr,{lasten_huidig},{lasten_zacht},{lasten_zonder},{lasten_met})-{lasten_totaal},2)",
        hoe: "moet 0 zijn",
      },
    ],
  });
}
